import { css } from 'lit';

/**
 * Sizes in em and px: pages that set `font-size: 62.5%` shrink rem. Logical sides: right to left just works.
 * Colours keep 4.5:1 on white; states never rest on colour alone, so that forced colours lose nothing.
 */
export const styles = css`
  :host {
    display: block;
    --_text: var(--care-color-text, #212b32);
    --_muted: var(--care-color-muted, #4c6272);
    --_line: var(--care-color-line, #4c6272);
    --_link: var(--care-color-link, #005eb8);
    --_button: var(--care-color-button, #007f3b);
    --_error: var(--care-color-error, #d5281b);
    --_focus: var(--care-color-focus, #ffeb3b);
    --_background: var(--care-color-background, #fff);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .base {
    font-family: var(--care-font, inherit);
    font-size: var(--care-font-size, max(1em, 16px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    color: var(--_text);
    background: var(--_background);
    padding: 1em;
    max-width: 44em;
    overflow-wrap: anywhere;
  }
  @media (min-width: 40em) {
    .base {
      font-size: var(--care-font-size, max(1.125em, 18px));
      padding: 1.5em;
    }
  }
  p,
  ul,
  dl {
    margin: 0 0 1em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.6em;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  .title,
  form > .heading,
  .exit + .heading,
  :is(.panel, .sending) > .heading,
  .label-heading,
  legend .label-big {
    font-size: 1.5em;
  }
  .label-heading,
  legend > * {
    margin: 0 0 0.4em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a,
  .link {
    color: var(--_link);
    text-decoration: underline;
  }
  .link {
    padding: 0.25em 0;
    min-block-size: 24px;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .back {
    display: block;
    margin-block-end: 1em;
  }
  .back::before {
    content: '‹ ' / '';
  }
  a:focus-visible,
  .link:focus-visible,
  summary:focus-visible {
    outline: 4px solid transparent;
    color: #212b32;
    background: var(--_focus);
    box-shadow:
      0 -2px var(--_focus),
      0 4px #212b32;
    text-decoration: none;
  }
  :is(h1, h2, h3, h4, h5, h6, .error-summary):focus {
    outline: 4px solid transparent;
  }

  .button {
    display: inline-block;
    max-inline-size: 100%;
    margin: 0.5em 0.75em 1em 0;
    padding: 0.65em 1em;
    min-block-size: 44px;
    border: 2px solid transparent;
    border-radius: 4px;
    background: var(--_button);
    color: #fff;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    box-shadow: 0 4px color-mix(in srgb, var(--_button), #000 45%);
  }
  .button:hover {
    background: color-mix(in srgb, var(--_button), #000 15%);
  }
  .button.plain {
    background: var(--_background);
    color: var(--_link);
    border-color: var(--_link);
    box-shadow: none;
  }
  .button:focus-visible {
    outline: 4px solid transparent;
    background: var(--_focus);
    color: #212b32;
    border-color: transparent;
    box-shadow: 0 4px #212b32;
  }

  .exit {
    display: flex;
    justify-content: flex-end;
    margin-block-end: 1em;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    pointer-events: none;
  }
  .exit-link {
    pointer-events: auto;
    max-inline-size: 100%;
    padding: 0.4em 0.8em;
    min-block-size: 24px;
    border: 2px solid transparent;
    border-radius: 4px;
    background: var(--_error);
    color: #fff;
    font-weight: 600;
    text-decoration: none;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    inline-size: 100%;
  }
  .group {
    margin-block-end: 1.5em;
  }
  .label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .label-heading label {
    font-weight: inherit;
  }
  .hint {
    margin-block-end: 0.75em;
    color: var(--_muted);
  }
  .error {
    margin-block-end: 0.5em;
    color: var(--_error);
    font-weight: 600;
  }
  .with-error {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_error);
  }
  .input {
    inline-size: 100%;
    padding: 0.4em 0.5em;
    min-block-size: 44px;
    border: 2px solid var(--_line);
    border-radius: 0;
    background: var(--_background);
    color: var(--_text);
    font: inherit;
  }
  .with-error .input:not(.date .input),
  .input-error {
    border-color: var(--_error);
  }
  .input:focus {
    outline: 4px solid var(--_focus);
    outline-offset: 0;
    border-color: #212b32;
    box-shadow: inset 0 0 0 2px #212b32;
  }
  .w-2 {
    max-inline-size: 3.2em;
  }
  .w-4 {
    max-inline-size: 4.8em;
  }
  .w-12 {
    max-inline-size: 11em;
  }
  .w-20 {
    max-inline-size: 18em;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .date .label {
    font-weight: 400;
  }

  .choice {
    position: relative;
    margin-block-end: 0.6em;
    padding-inline-start: 54px;
    min-block-size: 44px;
  }
  .choice input {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    inline-size: 44px;
    block-size: 44px;
    margin: 0;
    accent-color: #212b32;
    cursor: pointer;
  }
  .choice label {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 8px;
    cursor: pointer;
  }
  .choice input:focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 6px #212b32;
    border-radius: 4px;
  }
  .choice input[type='radio']:focus-visible {
    border-radius: 50%;
  }
  .choice .hint {
    margin: 0;
  }
  .revealed {
    margin: 0 0 1em 20px;
    margin-inline: 20px 0;
    padding-inline-start: 30px;
    border-inline-start: 4px solid var(--_line);
  }

  .error-summary,
  .fault {
    margin-block-end: 1.5em;
    padding: 1em;
    border: 4px solid var(--_error);
  }
  .error-summary a {
    color: var(--_error);
    font-weight: 600;
  }
  .error-summary ul {
    list-style: none;
    padding: 0;
  }
  .error-summary > :last-child {
    margin-block-end: 0;
  }
  .crisis,
  .notice {
    margin-block: 1em 1.5em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-inline-start: 8px solid var(--_link);
  }
  .crisis {
    border-inline-start-color: var(--_error);
  }
  .crisis > :last-child,
  .notice > :last-child {
    margin-block-end: 0;
  }
  .crisis a,
  .crisis-folded a {
    font-weight: 600;
    white-space: nowrap;
  }
  .crisis-folded {
    margin-block: 1em;
  }
  summary {
    padding: 0.25em 0;
    color: var(--_link);
    cursor: pointer;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .doors {
    list-style: none;
    padding: 0;
  }
  .doors li {
    margin-block-end: 0.75em;
  }
  .doors p {
    margin: 0;
  }

  .summary > div {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .summary dt {
    font-weight: 600;
  }
  .summary dd {
    margin: 0;
  }
  .answer {
    margin: 0;
    white-space: pre-line;
  }
  @media (min-width: 40em) {
    .summary > div {
      display: grid;
      grid-template-columns: 2fr 2fr auto;
      gap: 1em;
    }
  }
  .panel {
    margin-block-end: 1.5em;
    padding: 1.5em 1em;
    border: 2px solid transparent;
    background: var(--_button);
    color: #fff;
    text-align: center;
  }
  .reference {
    display: inline-block;
    font-size: 1.25em;
    letter-spacing: 0.04em;
  }
  .progress {
    block-size: 8px;
    border: 1px solid var(--_line);
    background: linear-gradient(90deg, var(--_link) 40%, transparent 0) 0 0 / 250% 100%;
    animation: progress 1.6s linear infinite;
  }
  @keyframes progress {
    from {
      background-position-x: 100%;
    }
    to {
      background-position-x: -66%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .progress {
      animation: none;
    }
  }
  @media print {
    .no-print,
    .crisis-folded,
    .button {
      display: none;
    }
    .panel {
      border-color: #000;
      background: none;
      color: #000;
    }
  }
`;

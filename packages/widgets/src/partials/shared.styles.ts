import { css } from 'lit';

/**
 * What all widgets look alike in: text, links, focus, buttons, boxes, choices, help for now, the way out. The first sheet
 * of each: `static styles = [shared, own]`.
 *
 * Sizes in em and px: pages that set `font-size: 62.5%` shrink rem. Logical sides: right to left just works.
 * Colours keep 4.5:1 on white; states never rest on colour alone, so that forced colours lose nothing.
 */
export const shared = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
    --_text: var(--care-color-text, #212b32);
    --_muted: var(--care-color-muted, #4c6272);
    --_line: var(--care-color-line, #4c6272);
    --_link: var(--care-color-link, #005eb8);
    --_button: var(--care-color-button, #007f3b);
    --_error: var(--care-color-error, #d5281b);
    --_focus: var(--care-color-focus, #ffeb3b);
    --_background: var(--care-color-background, #fff);
    --_reverse: var(--care-color-reverse, #fff);
    /* A choice's box. */
    --_box: 44px;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .base {
    /* Nothing of the page's text comes in but its font, its size, and whether it is hidden. */
    all: initial;
    box-sizing: border-box;
    display: block;
    justify-self: stretch;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--care-font, inherit);
    font-size: var(--care-font-size, max(1em, 16px));
    line-height: 1.5;
    color: var(--_text);
    background: var(--_background);
    /* Never much of a narrow window: big text needs the room, or its words break. */
    padding: 1em min(1em, 5%);
    overflow-wrap: anywhere;
  }
  p,
  ul,
  dl {
    margin: 0 0 1em;
  }
  /* Pages without a doctype give it a margin. */
  form {
    margin: 0;
  }
  ul {
    padding-inline-start: min(1.25em, 10%);
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
  dt,
  .label,
  .error {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  /* Heard, not seen. */
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a,
  .link,
  summary {
    color: var(--_link);
    text-decoration: underline;
  }
  .link,
  summary {
    padding: 0.25em 0;
    min-block-size: 24px;
    cursor: pointer;
  }
  .link {
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
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
    margin: 0.5em 0 1em;
    margin-inline-end: 0.75em;
    padding: 0.65em 1em;
    min-block-size: 44px;
    border: 2px solid transparent;
    border-radius: 4px;
    background: var(--_button);
    color: var(--_reverse);
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
    inset-block-start: var(--care-sticky-offset, 0);
    z-index: 4;
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
    color: var(--_reverse);
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
  }
  .hint {
    margin-block-end: 0.75em;
    color: var(--_muted);
  }
  .error {
    margin-block-end: 0.5em;
    color: var(--_error);
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
  .input:focus {
    outline: 4px solid var(--_focus);
    outline-offset: 0;
    border-color: #212b32;
    box-shadow: inset 0 0 0 2px #212b32;
  }
  .choice {
    position: relative;
    margin-block-end: 0.6em;
    padding-inline-start: calc(var(--_box) + 10px);
    min-block-size: var(--_box);
  }
  .choice input {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    inline-size: var(--_box);
    block-size: var(--_box);
    margin: 0;
    accent-color: #212b32;
    cursor: pointer;
  }
  .choice label {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: calc((var(--_box) - 1.5em) / 2);
    cursor: pointer;
  }
  .choice .hint {
    margin: 0;
  }
  input:is([type='radio'], [type='checkbox']):focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 6px var(--_text);
    border-radius: 4px;
  }
  input[type='radio']:focus-visible {
    border-radius: 50%;
  }

  .error-summary,
  .fault {
    margin-block-end: 1.5em;
    padding: 1em min(1em, 5%);
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
  .crisis,
  .notice {
    margin-block: 1em 1.5em;
    padding: 1em min(1em, 5%);
    border: 1px solid var(--_line);
    border-inline-start: 8px solid var(--_link);
  }
  .crisis {
    border-inline-start-color: var(--_error);
  }
  :is(.crisis, .notice, .error-summary) > :last-child {
    margin-block-end: 0;
  }
  :is(.crisis, .crisis-folded) a {
    display: inline-block;
    font-weight: 600;
  }
  .crisis-folded {
    margin-block: 1em;
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
  .panel {
    margin-block-end: 1.5em;
    padding: 1.5em min(1em, 5%);
    border: 2px solid transparent;
    background: var(--_button);
    color: var(--_reverse);
    text-align: center;
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

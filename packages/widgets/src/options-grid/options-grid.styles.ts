import { css } from 'lit';
import { compareStyles } from './compare.styles.js';

/**
 * Sizes in em and px: pages that set `font-size: 62.5%` shrink rem. Logical sides: right to left just works.
 * Colours keep 4.5:1 on white; states never rest on colour alone, so that forced colours lose nothing.
 */
const whole = css`
  :host {
    display: block;
    --_text: var(--care-color-text, #212b32);
    --_muted: var(--care-color-muted, #4c6272);
    --_line: var(--care-color-line, #768692);
    --_link: var(--care-color-link, #005eb8);
    --_button: var(--care-color-button, #007f3b);
    --_error: var(--care-color-error, #d5281b);
    --_focus: var(--care-color-focus, #ffeb3b);
    --_background: var(--care-color-background, #fff);
    --_tint: var(--care-color-tint, color-mix(in srgb, var(--_link), var(--_background) 92%));
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
    overflow-wrap: anywhere;
  }
  p,
  ul,
  dl {
    margin: 0 0 1em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  p,
  ul,
  dl,
  .notice,
  .group,
  form,
  .input {
    max-inline-size: 44em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.4em 0 0.6em;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  .title {
    margin-block-start: 0;
    font-size: 1.75em;
  }
  .stage-title {
    margin-block-start: 0;
    font-size: 1.4em;
  }
  .lead {
    font-size: 1.2em;
    font-weight: 600;
  }
  small {
    display: block;
    font-size: 0.9em;
    font-weight: 400;
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
  summary {
    min-block-size: 24px;
    padding: 0.25em 0;
    color: var(--_link);
    text-decoration: underline;
    cursor: pointer;
  }
  a:focus-visible,
  .link:focus-visible,
  summary:focus-visible,
  .steps button:focus-visible {
    outline: 4px solid transparent;
    color: #212b32;
    background: var(--_focus);
    box-shadow:
      0 -2px var(--_focus),
      0 4px #212b32;
    text-decoration: none;
  }
  :is(h1, h2, h3, h4, h5, h6):focus {
    outline: 4px solid transparent;
  }
  .button {
    display: inline-block;
    max-inline-size: 100%;
    margin: 0.5em 0.75em 1em 0;
    margin-inline: 0 0.75em;
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

  .steps ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0 0 1.5em;
    padding: 0;
    list-style: none;
  }
  .steps button {
    padding: 0.5em 0.9em;
    min-block-size: 44px;
    border: 2px solid var(--_link);
    border-radius: 4px;
    background: var(--_background);
    color: var(--_link);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .steps [aria-current] {
    border-block-end-width: 6px;
    color: var(--_text);
    border-color: var(--_text);
    font-weight: 600;
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
  legend.label {
    margin-block-end: 0.6em;
  }
  .hint {
    margin-block-end: 0.75em;
    color: var(--_muted);
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .input {
    display: block;
    inline-size: 100%;
    margin-block-end: 0.75em;
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
    margin-block-end: 0.4em;
    padding-inline-start: 44px;
    min-block-size: 36px;
  }
  .choice input {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    inline-size: 32px;
    block-size: 32px;
    margin: 2px;
    accent-color: var(--_text);
    cursor: pointer;
  }
  .choice label {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 4px;
    cursor: pointer;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
  }
  .choice .hint > :last-child {
    margin-block-end: 0;
  }
  input:is([type='radio'], [type='checkbox']):focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 6px #212b32;
    border-radius: 4px;
  }

  .notice,
  .fault {
    margin-block-end: 1.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 8px solid var(--_link);
  }
  .fault {
    border: 4px solid var(--_error);
  }
  .warning {
    border-inline-start-color: var(--_error);
  }
  .notice > :last-child {
    margin-block-end: 0;
  }
  .card {
    max-inline-size: 44em;
    margin-block-end: 1em;
    padding: 1em;
    border: 1px solid var(--_line);
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: 1em;
    margin-block-end: 1em;
  }
  .options .card {
    margin: 0;
  }
  .card > :first-child {
    margin-block-start: 0;
  }
  .card > :last-child,
  .card dl > :last-child {
    margin-block-end: 0;
  }
  dl > div {
    margin-block-end: 0.6em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  .doors {
    list-style: none;
    padding: 0;
  }
  .doors p {
    margin: 0;
  }
  .sure {
    margin-block-end: 1em;
  }
  .to-ask {
    max-inline-size: 44em;
    margin: 0 0 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .to-ask > * {
    margin-block-end: 0.25em;
  }
  .summary {
    max-inline-size: 44em;
    margin-block: 2em 1em;
    padding: 1em;
    border: 2px solid var(--_text);
  }
  .summary > :first-child {
    margin-block-start: 0;
  }
  .summary :is(h1, h2, h3, h4, h5, h6) + ul {
    margin-block-start: -0.3em;
  }
  .done {
    padding: 0.5em 1em;
    border: 2px solid var(--_button);
    font-weight: 600;
  }
  .provenance {
    margin-block: 2em 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
  }
  .urgent a {
    display: inline-block;
    font-weight: 600;
    white-space: nowrap;
  }
  @media print {
    .no-print,
    .button,
    .summary ~ * {
      display: none !important;
    }
    :host([data-care-printing]) :is(.base > :not(.stage), .stage > :not(.summary)) {
      display: none;
    }
    .summary {
      border: 0;
      padding: 0;
      margin: 0;
    }
  }
`;

export const styles = [whole, compareStyles];

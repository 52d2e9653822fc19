import { css } from 'lit';
import { shared } from '../partials/shared.styles.js';
import { compareStyles } from './compare.styles.js';

const whole = css`
  :host {
    --_box: 32px;
    --_tint: var(--care-color-tint, color-mix(in srgb, var(--_link), var(--_background) 92%));
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
  .heading {
    margin-block-start: 1.4em;
  }
  .title {
    margin-block-start: 0;
    font-size: min(1.75em, 14vw);
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
  .steps button:focus-visible {
    outline: 4px solid transparent;
    color: #212b32;
    background: var(--_focus);
    box-shadow: 0 4px #212b32;
  }

  legend.label {
    margin-block-end: 0.6em;
  }
  .input {
    display: block;
    margin-block-end: 0.75em;
  }
  .choice {
    margin-block-end: 0.4em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
  }
  .choice .hint > :last-child {
    margin-block-end: 0;
  }

  .notice {
    margin-block-start: 0;
    padding-block: 0.75em;
  }
  .warning {
    border-inline-start-color: var(--_error);
  }
  .card {
    max-inline-size: 44em;
    margin-block-end: 1em;
    padding: 1em min(1em, 5%);
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
    .button {
      display: none !important;
    }
  }
`;

export const styles = [shared, whole, compareStyles];

import { css } from 'lit';
import { foldStyles } from '../partials/fold.styles.js';
import { shared } from '../partials/shared.styles.js';

const own = css`
  :host {
    --_box: 36px;
  }
  p,
  ul,
  ol,
  dl,
  form,
  .notice,
  .input {
    max-inline-size: 44em;
  }
  .title {
    font-size: 1.75em;
  }
  .lead {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .base :is(summary, button, input, textarea, a, h1, h2, h3, h4, h5, h6) {
    /* Not under the bar that stays at the top. */
    scroll-margin-block-start: calc(var(--care-sticky-offset, 0px) + 5em);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    justify-content: space-between;
    align-items: center;
    position: sticky;
    inset-block-start: var(--care-sticky-offset, 0);
    z-index: 4;
    margin-block: -1em 1em;
    padding-block: 0.5em;
    background: var(--_background);
    border-block-end: 1px solid var(--_line);
  }
  .bar .exit {
    position: static;
    margin-block: 0;
    margin-inline-start: auto;
  }
  .if-this-happens {
    max-inline-size: 100%;
    padding: 0.4em 0.8em;
    min-block-size: 36px;
    border: 2px solid var(--_error);
    border-radius: 4px;
    background: var(--_background);
    color: var(--_error);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .if-this-happens:focus-visible {
    outline: 4px solid transparent;
    background: var(--_focus);
    color: #212b32;
    box-shadow: 0 4px #212b32;
  }

  .facts {
    margin-block: 1em 1.5em;
  }
  .facts ul {
    list-style: none;
    padding: 0;
  }
  .facts li {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    margin-block-end: 0.4em;
  }
  .mark {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.1em;
  }

  .part.contingency {
    border-inline-start: 8px solid var(--_error);
  }
  .fold > .body :is(h3, h4, h5, h6) {
    margin-block: 1em 0.5em;
    font-size: 1.05em;
  }
  .fold > .body > :is(h3, h4, h5, h6):first-child {
    margin-block-start: 0;
  }
  ul.lines {
    list-style: none;
    padding: 0;
  }
  .lines > li {
    padding-block: 0.4em;
    border-block-end: 1px solid color-mix(in srgb, var(--_line), var(--_background) 65%);
  }
  .lines > li:has(> .card) {
    border: 0;
  }
  .lines p {
    margin: 0;
  }
  .about {
    display: block;
    margin-block-end: 0.25em;
    color: var(--_muted);
    white-space: pre-line;
  }
  .lines a {
    display: inline-block;
    margin-inline-end: 1em;
    padding-block: 2px;
  }
  .pairs > div {
    margin-block-end: 0.5em;
  }
  .card {
    max-inline-size: 44em;
    margin-block-end: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-inline-start-width: 6px;
  }
  .card > :is(h3, h4, h5, h6) {
    margin-block-start: 0;
  }
  .card p {
    margin-block-end: 0.4em;
  }
  .card .lines {
    margin-block-end: 0.75em;
  }
  .card .link {
    margin-inline-end: 1em;
  }
  .unread code {
    font-size: 0.9em;
  }
`;

export const styles = [shared, foldStyles, own];

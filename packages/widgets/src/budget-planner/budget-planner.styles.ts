import { css } from 'lit';
import { chipsStyles } from '../partials/chips.styles.js';
import { foldStyles } from '../partials/fold.styles.js';
import { shared } from '../partials/shared.styles.js';

const own = css`
  p,
  ul,
  form,
  .notice,
  .input {
    max-inline-size: 44em;
  }
  .title {
    font-size: 1.75em;
  }
  .lines-part,
  .ready {
    margin-block: 2em;
  }
  .fold > .body :is(h3, h4, h5, h6) {
    margin-block: 1em 0.5em;
    font-size: 1.05em;
  }
  table {
    inline-size: 100%;
    max-inline-size: 50em;
    margin-block-end: 1em;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  tbody th[scope='row'] {
    font-weight: 400;
  }
  .goal {
    padding-block-start: 1em;
    font-weight: 600;
  }
  .amount {
    padding-inline-end: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
    /* Room for a number to stay whole; the words beside one need not. */
    min-inline-size: 5em;
    overflow-wrap: anywhere;
  }
  tfoot th {
    font-weight: 600;
  }
  .about {
    display: block;
    margin-block-end: 0.25em;
    color: var(--_muted);
    white-space: pre-line;
  }
  .from-goals li {
    margin-block-end: 0.4em;
  }
  .from-goals .link {
    margin-inline-start: 0.5em;
  }
  .talk {
    border-inline-start-color: var(--_link);
  }

  @media print {
    .base {
      color: #000;
    }
    button {
      display: none;
    }
    .about,
    .hint {
      color: #000;
    }
    tr {
      break-inside: avoid;
    }
  }
`;

export const styles = [shared, chipsStyles, foldStyles, own];

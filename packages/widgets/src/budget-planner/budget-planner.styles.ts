import { css } from 'lit';
import { foldStyles } from '../partials/fold.styles.js';
import { shared } from '../partials/shared.styles.js';
import { recordsStyles } from '../records/records.styles.js';

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
    color: var(--_muted);
  }
  .ways-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em;
    margin-block-end: 1em;
  }
  .way {
    padding: 1em;
    border: 1px solid var(--_line);
  }
  .way > :first-child {
    margin-block-start: 0;
  }
  .from-goals li {
    margin-block-end: 0.4em;
  }
  .from-goals .link {
    margin-inline-start: 0.5em;
  }
  .line-form {
    margin-block: 1em;
    padding: 1em;
    border: 2px solid var(--_text);
  }
  .talk {
    border-inline-start-color: var(--_link);
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .input:is(.day, .month) {
    inline-size: 4em;
  }
  .input.year {
    inline-size: 6em;
  }
  .bars {
    max-inline-size: 44em;
    margin-block-end: 0.5em;
  }
  .bars p {
    margin: 0;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 24px;
    margin-block-end: 0.5em;
  }
  .planned {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .spent {
    stroke: var(--_link);
    stroke-width: 1.5;
  }
  .stripe {
    fill: var(--_link);
  }

  @media (forced-colors: active) {
    .stripe {
      fill: Highlight;
    }
    .spent {
      stroke: Highlight;
    }
  }
  @media print {
    .base {
      color: #000;
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

export const styles = [shared, recordsStyles, foldStyles, own];

import { css } from 'lit';

/** On top of what all widgets share. */
export const styles = css`
  .base {
    container-type: inline-size;
    max-inline-size: 62em;
  }
  .title {
    font-size: 1.75em;
  }
  p,
  .notice {
    max-inline-size: 44em;
  }

  .search {
    margin-block-end: 1.5em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-block-start: 6px solid var(--_link);
    background: color-mix(in srgb, var(--_link), var(--_background) 95%);
  }
  .asked {
    display: grid;
    gap: 0 1.25em;
    align-items: start;
  }
  .asked .group,
  .asked > .script {
    margin-block-end: 1em;
  }
  .short {
    max-inline-size: 9em;
  }
  .search .hint {
    margin: 0.25em 0 0;
  }
  span.hint {
    display: block;
  }
  .said {
    margin: 0.25em 0 0;
  }
  .said:empty {
    display: none;
  }
  .search details {
    margin-block: 0.25em 0.75em;
  }
  .search .more {
    margin-block: 0.25em 1em;
  }
  .more[open] > summary {
    margin-block-end: 0.75em;
  }
  .near .button {
    margin-block: 0.5em 0;
  }
  .ticks {
    --_box: 32px;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .ticks .choice {
    margin-block-end: 0.4em;
  }
  .search > .button {
    margin-block-end: 0.5em;
  }

  .found {
    margin-block-end: 0.25em;
    font-size: 1.4em;
  }
  .services {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .service {
    margin-block-end: 1em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_link);
    background: var(--_background);
  }
  .service .heading {
    margin: 0;
    font-size: 1.25em;
  }
  .by {
    margin: 0 0 0.5em;
    color: var(--_muted);
  }
  .tags {
    margin-block: 0.35em 0.5em;
  }
  .tag {
    display: inline-block;
    margin-inline-end: 0.5em;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line);
    font-size: 0.9em;
    font-weight: 600;
  }
  .closed,
  .alert {
    border-color: var(--_error);
    color: var(--_error);
  }
  .alert {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
    font-weight: 600;
  }
  .what {
    margin-block-end: 0.75em;
  }
  dl {
    display: grid;
    gap: 0.6em 1.5em;
    margin-block-end: 0.75em;
    padding-block: 0.75em;
    border-block: 1px solid color-mix(in srgb, var(--_line), var(--_background) 60%);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(5em, 30%) minmax(0, 1fr);
    gap: 0 1em;
  }
  .unsaid {
    color: var(--_muted);
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-end: 0.5em;
  }
  .contact a {
    font-weight: 600;
  }
  .fresh {
    margin-block: 0.5em 0;
    color: var(--_muted);
    font-size: 0.95em;
  }
  .stale {
    color: var(--_text);
    font-weight: 600;
  }
  .actions,
  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em 0;
  }
  .turn {
    margin-block: 0 1em;
  }
  :is(.actions, .turn) .button {
    margin: 0;
    text-decoration: none;
  }
  .actions .button {
    padding-block: 0.5em;
  }
  .nothing .heading:first-child {
    margin-block-start: 0;
  }

  .map {
    margin-block: 1em;
  }
  @container (min-inline-size: 34em) {
    .asked {
      grid-template-columns: 1fr 1fr;
    }
    dl {
      grid-template-columns: repeat(2, 1fr);
    }
    dl > div {
      display: block;
    }
  }
  @container (min-inline-size: 48em) {
    dl {
      grid-template-columns: repeat(3, 1fr);
    }
  }

  /* Rendered on the server, and no script comes: what would do nothing is not shown. */
  .without-script {
    display: none;
  }
  @media (scripting: none) {
    .script {
      display: none;
    }
    .without-script {
      display: flex;
      gap: 1.5em;
    }
  }
  @media print {
    .base {
      max-inline-size: none;
      padding: 0;
      color: #000;
    }
    .service {
      break-inside: avoid;
    }
  }
`;

import { css } from 'lit';

/** How `fold` looks, on the screen and on paper. */
export const foldStyles = css`
  .fold {
    margin-block-end: 0.75em;
    border: 1px solid var(--_line);
  }
  .fold > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    padding: 0.75em 1em;
    min-block-size: 44px;
    text-decoration: none;
  }
  .fold > summary::before {
    /* A triangle of borders: it points down once open, and holds in forced colours. */
    content: '';
    align-self: center;
    border-block: 0.4em solid transparent;
    border-inline-start: 0.6em solid currentColor;
  }
  .fold[open] > summary::before {
    border-inline: 0.4em solid transparent;
    border-block-start: 0.6em solid currentColor;
    border-block-end: 0;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold .name {
    /* Room for the triangle beside it; how much is inside goes below where there is no room for both. */
    flex: 1 1 min(10em, calc(100% - 2.5em));
    margin: 0;
    min-inline-size: 0;
    text-decoration: underline;
  }
  .count {
    color: var(--_muted);
  }
  .fold > .body {
    padding: 0.25em 1em 0.5em;
  }
  @media print {
    .fold {
      border: 0;
      border-block-start: 2px solid #000;
    }
    .fold > summary {
      padding: 0.5em 0;
      color: #000;
      break-after: avoid;
    }
    .fold > summary::before,
    .count {
      display: none;
    }
    .fold .name {
      text-decoration: none;
    }
    .fold > .body {
      padding: 0;
    }
  }
`;

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
    /* A triangle cut out of borders, which keep a colour in forced colours: it points down once open. */
    content: '';
    align-self: center;
    border: 0.4em solid currentColor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .fold > summary:dir(rtl)::before {
    clip-path: polygon(100% 0, 0 50%, 100% 100%);
  }
  .fold[open] > summary::before {
    clip-path: polygon(0 0, 100% 0, 50% 100%);
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
    /* Paper does not open. */
    details.fold:not([open]) {
      display: none;
    }
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

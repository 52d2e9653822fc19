import { css } from 'lit';

/** The last step, its summary, and two people's answers: what comes when it is asked for brings its look. */
export const laterStyles = css`
  .sure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-end: 1em;
  }
  .sure legend {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
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
    padding: 1em min(1em, 5%);
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
  .both {
    margin-block-end: 1em;
    table-layout: fixed;
  }
  .both tbody > tr > * {
    border-block-end: 1px solid var(--_line);
  }
  .seats [tabindex]:focus {
    outline: 4px solid transparent;
  }
  .seats > :last-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  @media print {
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

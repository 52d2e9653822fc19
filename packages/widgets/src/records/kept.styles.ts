import { css } from 'lit';

/** Where records are kept, and two versions side by side. */
export const keptStyles = css`
  .kept {
    margin-block-start: 1.5em;
  }
  .code {
    font-size: 1.25em;
    letter-spacing: 0.05em;
    white-space: nowrap;
  }
  input.code {
    display: block;
    max-inline-size: 14em;
    margin-block-end: 0.5em;
  }
  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
    margin-block-end: 1em;
  }
  .version {
    padding: 1em;
    border: 1px solid var(--_line);
    background: var(--_background);
  }
  .version dd {
    margin-block-end: 0.5em;
    white-space: pre-line;
  }
`;

import { css } from 'lit';

/** How saving and bringing in files looks. */
export const fileStyles = css`
  .file {
    display: block;
    max-inline-size: 100%;
    min-block-size: 44px;
    margin-block-end: 1em;
    font: inherit;
    color: inherit;
  }
  .file:focus-visible {
    outline: 4px solid var(--_focus);
    box-shadow: 0 0 0 6px #212b32;
  }
  .file::file-selector-button {
    margin-inline-end: 0.75em;
    padding: 0.5em 1em;
    border: 2px solid var(--_link);
    border-radius: 4px;
    background: var(--_background);
    color: var(--_link);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .found {
    max-inline-size: 44em;
    padding: 1em min(1em, 5%);
    border: 1px solid var(--_line);
    border-inline-start: 8px solid var(--_link);
  }
  .differences {
    margin-block: 0.5em 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_line);
  }
  .differences dd {
    white-space: pre-line;
  }
  .qr {
    display: block;
    inline-size: min(15em, 100%);
    margin-block-end: 1em;
    border: 1px solid var(--_line);
    forced-color-adjust: none;
  }
`;

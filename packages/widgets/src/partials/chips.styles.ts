import { css } from 'lit';

/** Choices in a row, each in a box. */
export const chipsStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 4px;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: var(--_link);
    box-shadow: inset 0 0 0 2px var(--_link);
    font-weight: 600;
  }
  .chip input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
    accent-color: #212b32;
  }
`;

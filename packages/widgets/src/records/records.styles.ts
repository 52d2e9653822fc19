import { css } from 'lit';

/** What keeps records, what takes them along, and boxes of one's own words: the same in all widgets with records. */
export const recordsStyles = css`
  .page-title {
    margin-block: 0 0.6em;
    font-size: 1.4em;
  }
  .label-big {
    font-size: inherit;
  }
  .with-error {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_error);
  }
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
  .page,
  .kept,
  .notice,
  .error-summary {
    max-inline-size: 44em;
  }
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
  .said:empty {
    display: none;
  }
  .paper li {
    white-space: pre-line;
  }
  .paper-part {
    break-inside: avoid;
  }
  .offers {
    max-inline-size: 44em;
    margin-block: 1.5em;
    padding: 1em;
    border: 1px solid var(--_line);
  }
  .offers ul {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  .offers li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .offers .link {
    display: block;
  }
  .back {
    margin-block-end: 0.75em;
  }
  .about {
    margin-block-end: 0.25em;
    color: var(--_muted);
    white-space: pre-line;
  }
  .answers {
    max-inline-size: 44em;
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) 2fr auto;
    gap: 0 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .answer-text p {
    margin: 0 0 0.25em;
    white-space: pre-line;
  }
  @media (max-width: 480px) {
    .answer {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .paper {
      font-size: 12pt;
      color: #000;
    }
    .large-print {
      font-size: 18pt;
    }
  }
`;

import { css } from 'lit';

/** Pages, questions and answers: the same in all widgets with records. What comes later has its styles with it. */
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
  .page,
  .kept,
  .notice,
  .error-summary {
    max-inline-size: 44em;
  }
  .said:empty {
    display: none;
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
  @media print {
    .about,
    .hint {
      color: #000;
    }
  }
  @media (max-width: 480px) {
    .answer {
      grid-template-columns: 1fr;
    }
  }
`;

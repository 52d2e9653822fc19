import { css } from 'lit';
import { shared } from '../partials/shared.styles.js';
import { recordsStyles } from '../records/records.styles.js';

const own = css`
  .goals {
    list-style: none;
    margin: 0 0 1em;
    padding: 0;
    max-inline-size: 44em;
    counter-reset: goal;
  }
  .goal {
    display: flex;
    gap: 0.75em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
    counter-increment: goal;
  }
  .goal:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .goal-text {
    flex: 1;
    min-inline-size: 0;
  }
  .goal-text p {
    margin-block-end: 0.25em;
  }
  .goal-title {
    margin-block-end: 0.25em;
    white-space: pre-line;
  }
  .goal-title::before {
    content: counter(goal) '. ';
  }
  .state {
    font-style: italic;
  }
  .presses {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .handle {
    flex: none;
    inline-size: 28px;
    min-block-size: 44px;
    cursor: grab;
    touch-action: none;
    color: var(--_muted);
    background: radial-gradient(circle, currentColor 2.5px, transparent 3px) 2px 6px / 12px 12px;
    block-size: 44px;
  }
  .held {
    opacity: 0.6;
  }
  .held .handle {
    cursor: grabbing;
  }
  .line-before {
    border-block-start: 4px solid var(--_link);
  }
  .line-after {
    border-block-end: 4px solid var(--_link) !important;
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
  .action {
    max-inline-size: 44em;
    margin-block-end: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .action .answers {
    margin-block-end: 0.5em;
  }
  .onward {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .ideas li {
    margin-block-end: 0.4em;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .date .input {
    inline-size: 4em;
  }
  .date .year {
    inline-size: 6em;
  }
  .stage {
    margin-block-end: 1em;
  }
  .stage .group {
    margin-block-end: 0.5em;
  }
  @media (max-width: 480px) {
    .answer {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .handle {
      background: none;
      border: 2px dotted CanvasText;
    }
  }
`;

export const styles = [shared, recordsStyles, own];

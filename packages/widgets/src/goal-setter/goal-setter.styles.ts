import { css } from 'lit';
import { chipsStyles } from '../partials/chips.styles.js';
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
    block-size: 44px;
    cursor: grab;
    touch-action: none;
    text-align: center;
    line-height: 44px;
  }
  .handle::before {
    content: '↕';
  }
  .held {
    opacity: 0.6;
  }
  .line-before {
    border-block-start: 4px solid var(--_link);
  }
  .line-after {
    border-block-end: 4px solid var(--_link) !important;
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
`;

export const styles = [shared, chipsStyles, recordsStyles, own];

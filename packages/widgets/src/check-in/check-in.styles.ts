import { css } from 'lit';
import { chipsStyles } from '../partials/chips.styles.js';
import { shared } from '../partials/shared.styles.js';
import { recordsStyles } from '../records/records.styles.js';

const own = css`
  .own-plan {
    max-inline-size: 44em;
    margin-block-end: 1.5em;
    padding: 1em;
    border: 2px solid var(--_link);
  }
  .change {
    max-inline-size: 44em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .change p {
    margin-block-end: 0.25em;
    white-space: pre-line;
  }
  .helps {
    max-inline-size: 44em;
    list-style: none;
    padding: 0;
  }
  .helps li {
    margin-block-end: 1em;
  }
  .helps p {
    margin: 0;
  }
  .helps a {
    display: inline-block;
    padding-block: 0.25em;
    margin-inline-end: 1em;
  }
`;

export const styles = [shared, chipsStyles, recordsStyles, own];

import { css } from 'lit';
import { chipsStyles } from '../partials/chips.styles.js';
import { shared } from '../partials/shared.styles.js';
import { recordsStyles } from '../records/records.styles.js';

const own = css`
  .person {
    margin-block-end: 1em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .person .group {
    margin-block-end: 0.75em;
  }
`;

export const styles = [shared, chipsStyles, recordsStyles, own];

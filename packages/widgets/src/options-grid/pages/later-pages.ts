/** What comes when it is asked for: the last step with its summary, and two people's answers. */
export { laterStyles } from '../later.styles.js';
export { NextActions } from './next-actions.js';
export { nextPage } from './next-step.js';
export { notYours, seatBar, sideBySide } from './two-seats.js';

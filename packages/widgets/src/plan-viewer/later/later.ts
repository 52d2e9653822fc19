import { nothing } from 'lit';
import { adoptLater } from '../../base/adopt-later.js';
import { recordsStyles } from '../../records/records.styles.js';
import type { Doing } from '../pages/doings.js';
import { agree } from './agree.js';
import { history } from './history.js';
import type { LaterContext } from './later-context.js';
import { laterStyles } from './later.styles.js';
import { review } from './review.js';
import { share } from './share.js';

export { agreed } from './agree.js';
export { comments } from './comments.js';
export { become } from './become.js';
export { LaterController } from './later-controller.js';
export { money } from './money.js';
export { notUnderstood } from './not-understood.js';
export { otherGoals } from './other-goals.js';
export { person } from './person.js';
export { plans } from './plans.js';

/** The looks of what comes later. @param root the widget's */
export function adoptStyles(root: HTMLElement | DocumentFragment): void {
  for (const sheet of [recordsStyles, laterStyles]) adoptLater(root as ShadowRoot, sheet);
}

/** What is inside each thing that a person can do with their plan. */
export const BODIES: Readonly<Record<Doing, (ctx: LaterContext) => unknown>> = {
  agree,
  review,
  share,
  history,
  file: ({ files, isOpen }) => (isOpen('file') ? files.draw((part) => part.whole()) : nothing),
};

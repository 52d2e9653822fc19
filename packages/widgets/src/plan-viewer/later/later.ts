import type { TemplateResult } from 'lit';
import type { Doing } from '../pages/doings.js';
import { agree } from './agree.js';
import { history } from './history.js';
import type { LaterContext } from './later-context.js';
import { review } from './review.js';
import { share } from './share.js';

export { NoPlan } from '../no-plan.js';
export { comments } from './comments.js';
export { changesOf } from './history.js';
export { newId } from '@sixways/core/model/ids.js';

/** What is inside each thing that a person can do with their plan. */
export const BODIES: Readonly<Record<Doing, (ctx: LaterContext) => TemplateResult>> = {
  agree,
  review,
  share,
  history,
};

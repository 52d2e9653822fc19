import type { TemplateResult } from 'lit';
import { adoptLater } from '../../base/adopt-later.js';
import { TakeAlong } from '../../partials/take-along.js';
import { recordsStyles } from '../../records/records.styles.js';
import type { BudgetContext, PlannerPart } from '../pages/budget-context.js';
import { laterStyles } from './later.styles.js';
import { lookAgain } from './look-again.js';
import { moneyForm } from './money-form.js';
import { paper } from './paper.js';
import { peopleForm } from './people-form.js';
import { reviewForm } from './review-form.js';
import { spending } from './spending.js';
import { ways } from './ways.js';
import { whoCan } from './who-can.js';

export { describe } from './describe.js';
export { lineForm } from './line-form.js';
export { offers } from './offers.js';
export { talkAbout } from './talk-about.js';
export { newId } from '@sixways/core/model/ids.js';
export { TakeAlong };

/** The looks of what comes later. @param root the widget's */
export function adoptStyles(root: HTMLElement | DocumentFragment): void {
  for (const sheet of [recordsStyles, laterStyles]) adoptLater(root as ShadowRoot, sheet);
}

/** What is inside each part of the planner. */
export const BODIES: Readonly<
  Record<PlannerPart, (ctx: BudgetContext, takeAlong: TakeAlong) => TemplateResult>
> = {
  whoCan,
  money: moneyForm,
  ways,
  people: peopleForm,
  review: reviewForm,
  spending,
  paper: (ctx, takeAlong) => takeAlong.render(paper(ctx)),
  again: lookAgain,
};

import type { Budget } from '../model/budget.js';
import type { Action, Goal } from '../model/goal.js';

/** An action that is neither a referral nor a budget line yet. */
export interface ActionOffer {
  goal: Goal;
  action: Action;
}

/** Actions of goals still worked on that have become neither a referral nor a budget line. */
export function actionOffers(said: { goals: readonly Goal[]; budgets: readonly Budget[] }): ActionOffer[] {
  const bought = new Set(
    said.budgets.flatMap(({ lines }) => lines.map(({ goal, action }) => `${goal}/${action}`)),
  );
  return said.goals
    .filter(({ lifecycle }) => !OVER.has(lifecycle))
    .flatMap((goal) => goal.actions.map((action) => ({ goal, action })))
    .filter(({ goal, action }) => !action.referralId && !bought.has(`${goal.id}/${action.id}`))
    .filter(({ action }) => action.status !== 'completed' && action.status !== 'stopped');
}

const OVER: ReadonlySet<Goal['lifecycle']> = new Set([
  'completed',
  'cancelled',
  'entered-in-error',
  'rejected',
]);

import type { Goal } from '@sixways/core/model/goal.js';

/** Goals in the person's own order; those without a place come last, as they were written. */
export function inOrder(goals: readonly Goal[]): Goal[] {
  return goals
    .filter(({ lifecycle }) => lifecycle !== 'entered-in-error')
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.id.localeCompare(b.id));
}

/**
 * A goal moved to another place.
 * @param goals in their order
 * @param from where it is, from 0
 * @param to where it goes, from 0
 * @returns the goals whose place is another now, and no others
 */
export function moved(goals: readonly Goal[], from: number, to: number): Goal[] {
  const order = [...goals];
  order.splice(to, 0, ...order.splice(from, 1));
  return order.flatMap((goal, i) => (goal.rank === i + 1 ? [] : [{ ...goal, rank: i + 1 }]));
}

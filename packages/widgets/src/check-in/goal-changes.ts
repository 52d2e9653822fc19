import type { GoalProgress } from '@sixways/core/model/check-in.js';
import type { Goal } from '@sixways/core/model/goal.js';

/** A change to a goal that follows from what the person said. It is made only once they say yes to it. */
export interface GoalChange {
  /** Key of the words that ask. */
  kind: 'done' | 'shrink' | 'change' | 'stop';
  goal: Goal;
  /** The new words, where there are any. */
  text: string;
  changed: Goal;
}

/**
 * @param text the smaller step or the new goal, in the person's words
 * @returns undefined where nothing changes, or the new words are missing
 */
export function changeFor(goal: Goal, { how, next }: GoalProgress, text: string): GoalChange | undefined {
  if (next === 'stop') return { kind: 'stop', goal, text: '', changed: { ...goal, lifecycle: 'cancelled' } };
  if (how === 'done')
    return {
      kind: 'done',
      goal,
      text: '',
      changed: { ...goal, lifecycle: 'completed', achievement: 'achieved' },
    };
  if (next === 'change' && text && text !== goal.text)
    return { kind: 'change', goal, text, changed: { ...goal, text } };
  if (next === 'shrink' && text) return { kind: 'shrink', goal, text, changed: smaller(goal, text) };
  return undefined;
}

/** The step that is worked on becomes the smaller one; what was planned around it stays. */
function smaller(goal: Goal, what: string): Goal {
  const at = goal.actions.findIndex(({ status }) => status === 'not-started' || status === 'in-progress');
  if (at < 0)
    return {
      ...goal,
      actions: [
        ...goal.actions,
        {
          id: `a${goal.actions.length + 1}-smaller`,
          what,
          barriers: [],
          strategies: [],
          status: 'not-started',
        },
      ],
    };
  return {
    ...goal,
    actions: goal.actions.map((action, i) =>
      i === at ? { ...action, what, confidence: undefined } : action,
    ),
  };
}

/** Goals that are still worked on. */
export function goalsInWork(goals: readonly Goal[]): Goal[] {
  return goals
    .filter(({ lifecycle }) => ['proposed', 'planned', 'accepted', 'active'].includes(lifecycle))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.id.localeCompare(b.id));
}

import type { Action, Goal } from '@sixways/core/model/goal.js';
import { errorAt, type Fault } from '../../partials/question.js';
import type { GoalContext, GoalView } from './goal-context.js';

/** A question as its page draws it. */
export interface Question extends GoalContext {
  view: GoalView & { name: 'step' };
  /** As it is now; without id before it is made. */
  goal: Goal;
  action: Action | undefined;
  faults: readonly Fault[];
  /** What was chosen on this page and changes what it shows. */
  chosen: Map<string, string>;
  onSubmit(event: SubmitEvent): void;
  /** Takes what is typed along to another page. */
  leaveTo(view: GoalView): void;
}

/** The error of a control, in words. */
export function errorOf({ t, faults }: Question, target: string): { error?: string; errorPrefix: string } {
  return errorAt(t, faults, target);
}

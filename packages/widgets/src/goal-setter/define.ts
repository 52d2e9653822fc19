import { define } from '../base/define.js';
import { CareGoalSetter } from './goal-setter.js';

define('care-goal-setter', CareGoalSetter);

declare global {
  interface HTMLElementTagNameMap {
    'care-goal-setter': CareGoalSetter;
  }
  interface HTMLElementEventMap {
    'care-goal-saved': CustomEvent<{ goals: number }>;
    'care-goal-removed': CustomEvent<{ goals: number }>;
  }
}

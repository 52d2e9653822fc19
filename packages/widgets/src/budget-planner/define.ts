import { define } from '../base/define.js';
import { CareBudgetPlanner } from './budget-planner.js';

define('care-budget-planner', CareBudgetPlanner);

declare global {
  interface HTMLElementTagNameMap {
    'care-budget-planner': CareBudgetPlanner;
  }
  interface HTMLElementEventMap {
    'care-budget-saved': CustomEvent<{ lines: number }>;
  }
}

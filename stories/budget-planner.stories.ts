import '../packages/widgets/src/budget-planner/define.js';
import { examples } from '../packages/widgets/src/budget-planner/budget-planner.examples.js';
import { fromExamples } from './examples.js';

export default {
  title: 'Widgets/Budget planner',
  ...fromExamples('care-budget-planner', examples),
};

/** Choose any state in the controls. */
export const EveryState = {};
export const ABudget = { args: { example: 'a-budget' } };
export const ANewLine = { args: { example: 'a-new-line' } };
export const SpendingSoFar = { args: { example: 'spending-so-far' } };

import '../packages/widgets/src/check-in/define.js';
import { examples } from '../packages/widgets/src/check-in/check-in.examples.js';
import { fromExamples } from './examples.js';

export default {
  title: 'Widgets/Check-in',
  ...fromExamples('care-check-in', examples),
};

/** Choose any state in the controls. */
export const EveryState = {};
export const HowAGoalWent = { args: { example: 'how-a-goal-went' } };
export const MyOwnPlanFirst = { args: { example: 'my-own-plan-first' } };

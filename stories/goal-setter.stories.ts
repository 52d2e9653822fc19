import '../packages/widgets/src/goal-setter/define.js';
import { examples } from '../packages/widgets/src/goal-setter/goal-setter.examples.js';
import { fromExamples } from './examples.js';

export default {
  title: 'Widgets/Goal setter',
  ...fromExamples('care-goal-setter', examples),
};

/** Choose any state in the controls. */
export const EveryState = {};
export const ThreeGoals = { args: { example: 'three-goals' } };
export const OneGoal = { args: { example: 'one-goal' } };
export const ASmallerStep = { args: { example: 'not-so-sure-a-smaller-step' } };
export const TwoVersions = { args: { example: 'two-versions' } };

import '../packages/widgets/src/plan-viewer/define.js';
import { examples } from '../packages/widgets/src/plan-viewer/plan-viewer.examples.js';
import { fromExamples } from './examples.js';

export default {
  title: 'Widgets/Plan viewer',
  ...fromExamples('care-plan-viewer', examples),
};

/** Choose any state in the controls. */
export const EveryState = {};
export const APlan = { args: { example: 'a-plan' } };
export const Agreed = { args: { example: 'agreed' } };
export const WhatHasChanged = { args: { example: 'what-has-changed' } };
export const FromAnotherSystem = { args: { example: 'from-another-system' } };

import '../packages/widgets/src/self-referral/define.js';
import { examples } from '../packages/widgets/src/self-referral/self-referral.examples.js';
import { fromExamples } from './examples.js';

export default {
  title: 'Widgets/Refer yourself',
  ...fromExamples('care-self-referral', examples),
};

/** Choose any state in the controls. */
export const EveryState = {};
export const CheckAnswers = { args: { example: 'check-answers' } };
export const EasyRead = { args: { example: 'easy-read-first-page' } };
export const RightToLeft = { args: { example: 'right-to-left-first-page' } };

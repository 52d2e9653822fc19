import '../packages/widgets/src/self-referral/define.js';
import { examples } from '../packages/widgets/src/self-referral/self-referral.examples.js';
import { fromExamples } from './examples.js';

export default {
  title: 'Widgets/Refer yourself',
  component: 'care-self-referral',
  ...fromExamples(examples),
};

/** Choose any state in the controls. */
export const EveryState = {};
export const CheckAnswers = { args: { example: 'Check answers' } };
export const EasyRead = { args: { example: 'Easy Read: first page' } };
export const RightToLeft = { args: { example: 'Right to left: first page' } };

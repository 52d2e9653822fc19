import '../packages/widgets/src/easy-read/define.js';
import { examples } from '../packages/widgets/src/easy-read/easy-read.examples.js';
import { fromExamples } from './examples.js';

export default {
  title: 'Widgets/Easy Read explainer',
  ...fromExamples('care-easy-read', examples),
};

/** Choose any state in the controls. */
export const EveryState = {};
export const ShippedExplainer = { args: { example: 'a-shipped-explainer' } };
export const OneCardAtATime = { args: { example: 'one-card-at-a-time' } };
export const ReadingAloud = { args: { example: 'reading-aloud' } };
export const Overdue = { args: { example: 'overdue' } };

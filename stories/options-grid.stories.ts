import '../packages/widgets/src/options-grid/define.js';
import { examples } from '../packages/widgets/src/options-grid/options-grid.examples.js';
import { fromExamples } from './examples.js';

export default {
  title: 'Widgets/Compare options',
  ...fromExamples('care-options-grid', examples),
};

/** Choose any state in the controls. */
export const EveryState = {};
export const ShippedAid = { args: { example: 'a-shipped-aid' } };
export const Weighed = { args: { example: 'weighed' } };
export const MyNotes = { args: { example: 'my-notes' } };
export const TwoPeople = { args: { example: 'both-answers-side-by-side' } };
export const Overdue = { args: { example: 'overdue' } };
export const EasyRead = { args: { example: 'easy-read' } };

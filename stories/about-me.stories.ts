import '../packages/widgets/src/about-me/define.js';
import { examples } from '../packages/widgets/src/about-me/about-me.examples.js';
import { fromExamples } from './examples.js';

export default {
  title: 'Widgets/About me',
  ...fromExamples('care-about-me', examples),
};

/** Choose any state in the controls. */
export const EveryState = {};
export const EverythingWritten = { args: { example: 'everything-written' } };
export const WhoTakesPart = { args: { example: 'who-takes-part' } };
export const OnPaper = { args: { example: 'on-paper' } };

import '../packages/widgets/src/service-finder/define.js';
import { examples } from '../packages/widgets/src/service-finder/service-finder.examples.js';
import { fromExamples } from './examples.js';

export default {
  title: 'Widgets/Service finder',
  ...fromExamples('care-service-finder', examples),
};

/** Choose any state in the controls. */
export const EveryState = {};
export const Chosen = { args: { example: 'chosen' } };
export const NothingFound = { args: { example: 'nothing-found' } };
export const MyList = { args: { example: 'my-list' } };
export const OnAMap = { args: { example: 'on-a-map' } };

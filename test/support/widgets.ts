/**
 * All widgets, for the suites that hold for every one of them: accessibility, hostile pages, leaks, hostile text,
 * broken content, traces, stories. A new widget is one line here, and one file that says what is its own.
 */
import { aboutMe } from './widgets/about-me.js';
import { budgetPlanner } from './widgets/budget-planner.js';
import { checkIn } from './widgets/check-in.js';
import { easyRead } from './widgets/easy-read.js';
import { goalSetter } from './widgets/goal-setter.js';
import { optionsGrid } from './widgets/options-grid.js';
import { planViewer } from './widgets/plan-viewer.js';
import { selfReferral } from './widgets/self-referral.js';
import { serviceFinder } from './widgets/service-finder.js';
import type { WidgetCase } from './widgets/widget-case.js';

export type { WidgetCase } from './widgets/widget-case.js';

export const widgets: readonly WidgetCase[] = [
  selfReferral,
  optionsGrid,
  easyRead,
  serviceFinder,
  goalSetter,
  planViewer,
  budgetPlanner,
  aboutMe,
  checkIn,
];

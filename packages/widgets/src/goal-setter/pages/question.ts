import type { TemplateResult } from 'lit';
import { question } from '../../partials/question.js';
import type { GoalView } from './goal-context.js';
import { barriersPage, confidencePage, ifThenPage } from './action-questions.js';
import { datesPage } from './dates-question.js';
import type { Question } from './question-view.js';
import { actionPage, goalPage, ladderPage, stagesPage, statePage, whyPage } from './goal-questions.js';

const PAGES = {
  goal: goalPage,
  why: whyPage,
  action: actionPage,
  'if-then': ifThenPage,
  barriers: barriersPage,
  confidence: confidencePage,
  dates: datesPage,
  ladder: ladderPage,
  stages: stagesPage,
  state: statePage,
};

/** One question a page. Nothing but the goal itself must be answered. */
export function questionPage(view: Question): TemplateResult {
  const { t, level, goal, faults, leaveTo, onSubmit } = view;
  const home: GoalView = goal.text ? { name: 'goal', id: goal.id } : { name: 'list' };
  const goHome = () => leaveTo(home);
  const { step, action } = view.view;
  return question({
    key: [goal.id, step, action].join(' '),
    t,
    level,
    back: t(goal.text ? 'back.goal' : 'back.list'),
    about: step === 'goal' ? undefined : goal.text,
    faults,
    body: PAGES[step](view),
    goesOn: view.view.goesOn,
    onBack: goHome,
    onEnough: goal.text ? goHome : undefined,
    onSubmit,
  });
}

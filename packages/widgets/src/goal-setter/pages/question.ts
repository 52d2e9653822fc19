import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../../partials/error-summary.js';
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
export function questionPage(question: Question): TemplateResult {
  const { t, level, view, goal, faults, leaveTo } = question;
  const home: GoalView = goal.text ? { name: 'goal', id: goal.id } : { name: 'list' };
  return html`<button class="link back" type="button" @click=${() => leaveTo(home)}>
      ${t(goal.text ? 'back.goal' : 'back.list')}
    </button>
    ${
      faults.length
        ? errorSummary(
            level(1),
            t('errors.title'),
            faults.map(({ key, target }) => ({ text: t(key), target })),
          )
        : nothing
    }
    <form class="page question" autocomplete="off" novalidate @submit=${question.onSubmit}>
      ${goal.text && view.step !== 'goal' ? html`<p class="about">${goal.text}</p>` : nothing}
      ${PAGES[view.step](question)}
      <p>
        <button class="button">${t(view.goesOn ? 'continue' : 'save')}</button>
        ${
          view.goesOn && goal.text
            ? html`<button class="link" type="button" @click=${() => leaveTo(home)}>${t('enough')}</button>`
            : nothing
        }
      </p>
    </form>`;
}

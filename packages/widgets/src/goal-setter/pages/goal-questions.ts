import { html, nothing, type TemplateResult } from 'lit';
import { box, chips } from '../../partials/boxes.js';
import { heading } from '../../partials/heading.js';
import { RUNGS } from '../rungs.js';
import { errorOf, type Question } from './question-view.js';

/** What the person would like. */
export function goalPage(question: Question): TemplateResult {
  const { t, level, goal, view } = question;
  return html`${box({
    id: 'text',
    label: t('goal.label'),
    hint: t('goal.hint'),
    value: goal.text || view.offer?.text,
    rows: 3,
    headingLevel: level(0),
    ...errorOf(question, 'text'),
  })}
  ${examples(question, 'goal', 4)}`;
}

/** Why, and how much it matters. */
export function whyPage({ t, level, goal }: Question): TemplateResult {
  return html`${heading(level(0), t('why.title'), 'page-title')}
  ${box({ id: 'why', label: t('why.label'), hint: t('why.hint'), value: goal.why, rows: 3 })}
  ${chips({
    name: 'importance',
    legend: t('importance.label'),
    hint: t('importance.hint'),
    options: oneToTen(t('scale.skip')),
    chosen: goal.importance && String(goal.importance.value),
  })}`;
}

/** One thing that somebody will do. */
export function actionPage(question: Question): TemplateResult {
  const { t, level, action, view } = question;
  return html`${heading(level(0), t('action.title'), 'page-title')}
    <p class="hint">${t('action.intro')}</p>
    ${box({ id: 'what', label: t('action.what'), hint: t('action.what.hint'), value: action?.what, rows: 2, ...errorOf(question, 'what') })}
    ${box({ id: 'who', label: t('action.who'), hint: t('action.who.hint'), value: action?.who })}
    ${box({ id: 'when', label: t('action.when'), hint: t('action.when.hint'), value: action?.when })}
    ${box({ id: 'where', label: t('action.where'), value: action?.where })}
    ${view.goesOn ? nothing : examples(question, 'smaller', 4)}`;
}

/** Goal attainment scaling, by words alone: five lines, all or none. */
export function ladderPage(question: Question): TemplateResult {
  const { t, level, goal } = question;
  return html`${heading(level(0), t('ladder.title'), 'page-title')}
    <p>${t('ladder.intro')}</p>
    ${RUNGS.map((rung, i) =>
      box({
        id: rung,
        label: t(`rung.${rung}`),
        value: goal.ladder?.[i],
        rows: 2,
        ...errorOf(question, rung),
      }),
    )}`;
}

/** Smaller goals on the way. A line that is emptied goes. */
export function stagesPage(question: Question): TemplateResult {
  const { t, level, goal, chosen } = question;
  const added = (chosen.get('stages') ?? chosen.get('new') ?? '').split(' ').filter(Boolean);
  const known = goal.stageGoals.map(({ id, text, done }) => ({ id, text, done }));
  const fresh = added.filter((id) => !known.some((stage) => stage.id === id));
  const all = [...known, ...fresh.map((id) => ({ id, text: '', done: false }))];
  return html`${heading(level(0), t('stages.title'), 'page-title')}
    <p class="hint">${t('stages.intro')}</p>
    ${all.map(
      ({ id, text, done }, i) =>
        html`<fieldset class="stage">
          <legend class="hidden">${t('stages.number', { number: i + 1 })}</legend>
          ${box({ id: `stage-${id}`, label: t('stages.label', { number: i + 1 }), value: text })}
          <div class="choice">
            <input type="checkbox" id="done-${id}" name="done-${id}" autocomplete="off" .checked=${done} />
            <label for="done-${id}">${t('stages.done')}</label>
          </div>
        </fieldset>`,
    )}
    <button class="link" type="submit" name="more" value="1">${t('stages.more')}</button>`;
}

/** How the goal stands. */
export function statePage({ t, level, goal }: Question): TemplateResult {
  const now = ['on-hold', 'completed', 'cancelled'].includes(goal.lifecycle) ? goal.lifecycle : 'active';
  return chips({
    name: 'state',
    legend: t('state.title'),
    headingLevel: level(0),
    options: ['active', 'on-hold', 'completed', 'cancelled'].map((value) => ({
      value,
      label: t(`state.${value}`),
    })),
    chosen: now,
  });
}

/** 1 to 10, and no answer: a radio that is chosen cannot be unchosen. */
export function oneToTen(skip: string): { value: string; label: string }[] {
  const numbers = [...Array(10).keys()].map((i) => String(i + 1));
  return [...numbers.map((value) => ({ value, label: value })), { value: '', label: skip }];
}

/** Examples in plain words, folded away. */
export function examples({ t }: Question, name: string, count: number): TemplateResult {
  return html`<details>
    <summary>${t(`${name}.examples`)}</summary>
    <ul>
      ${[...Array(count).keys()].map((i) => html`<li>${t(`${name}.example.${i + 1}`)}</li>`)}
    </ul>
  </details>`;
}

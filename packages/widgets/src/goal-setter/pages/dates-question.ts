import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '@sixways/core/rules/dates.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { day } from '../../i18n/day.js';
import { chips } from '../../partials/boxes.js';
import { heading } from '../../partials/heading.js';
import { LOOK_AGAIN } from '../goal-edits.js';
import { errorOf, type Question } from './question-view.js';

const PARTS = ['day', 'month', 'year'] as const;

/** When to look at the goal again, and by when the person hopes to be there. */
export function datesPage(question: Question): TemplateResult {
  const { t, level, goal, chosen, redraw } = question;
  const today = londonDay(new Date());
  const review = chosen.get('review') ?? (goal.reviewDue ? 'other' : undefined);
  const soon = Object.entries(LOOK_AGAIN).map(([value, days]) => ({
    value,
    label: `${t(`dates.${value}`)}: ${day(addDays(today, days))}`,
  }));
  return html`${heading(level(0), t('dates.title'), 'page-title')}
  ${chips({
    name: 'review',
    legend: t('dates.review'),
    hint: t('dates.review.hint'),
    options: [
      ...soon,
      { value: 'other', label: t('dates.other') },
      { value: 'none', label: t('dates.none') },
    ],
    chosen: review,
    onChange: (value) => {
      chosen.set('review', value);
      redraw();
    },
  })}
  ${review === 'other' ? dayBoxes(question, 'other', t('dates.which'), goal.reviewDue) : nothing}
  ${dayBoxes(question, 'due', t('dates.due'), goal.due)}`;
}

/** Three boxes, never a calendar to find a way through (NHS service manual, "Date input"). */
function dayBoxes(question: Question, name: string, legend: string, value = ''): TemplateResult {
  const { t } = question;
  const [year = '', month = '', date = ''] = value.split('-').map((part) => part.replace(/^0/, ''));
  const values = { day: date, month, year };
  const fault = PARTS.find((part) => errorOf(question, `${name}-${part}`).error);
  const error = fault && errorOf(question, `${name}-${fault}`).error;
  return html`<fieldset
    class=${error ? 'group with-error' : 'group'}
    aria-describedby="${name}-hint ${name}-error"
  >
    <legend class="label">${legend}</legend>
    <div class="hint" id="${name}-hint">${t('dates.hint')}</div>
    <p class="error" id="${name}-error">
      ${error ? html`<span class="hidden">${t('errors.prefix')} </span>${error}` : nothing}
    </p>
    <div class="date">
      ${PARTS.map(
        (part) =>
          html`<div>
            <label class="label" for="${name}-${part}">${t(`date.${part}`)}</label>
            <input
              class="input ${part}"
              id="${name}-${part}"
              name="${name}-${part}"
              inputmode="numeric"
              autocomplete="off"
              aria-invalid=${fault === part ? 'true' : nothing}
              .value=${values[part]}
            />
          </div>`,
      )}
    </div>
  </fieldset>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { readDay } from '@sixways/core/rules/dates.js';
import type { Translate } from '../../i18n/translator.js';

const BOXES = ['day', 'month', 'year'] as const;

interface DayBoxes {
  id: string;
  legend: string;
  hint?: string;
  /** `YYYY-MM-DD` */
  value?: string | undefined;
  error?: string | undefined;
  t: Translate;
}

/** A day in three boxes, never a calendar (NHS service manual, "Date input"). */
export function dayBoxes({ id, legend, hint, value, error, t }: DayBoxes): TemplateResult {
  const [year = '', month = '', day = ''] = value?.split('-') ?? [];
  const values = { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<fieldset
    class=${error ? 'group with-error' : 'group'}
    aria-describedby=${describedBy || nothing}
  >
    <legend class="label">${legend}</legend>
    ${hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing}
    ${
      error
        ? html`<p class="error" id="${id}-error">
            <span class="hidden">${t('errors.prefix')} </span>${error}
          </p>`
        : nothing
    }
    <div class="date">
      ${BOXES.map(
        (part) =>
          html`<div>
            <label class="label" for=${part === 'day' ? id : `${id}-${part}`}>${t(`date.${part}`)}</label>
            <input
              class="input ${part}"
              inputmode="numeric"
              id=${part === 'day' ? id : `${id}-${part}`}
              name="${id}-${part}"
              autocomplete="off"
              aria-invalid=${error ? 'true' : nothing}
              .value=${values[part]}
            />
          </div>`,
      )}
    </div>
  </fieldset>`;
}

/** The day that was typed. @returns undefined for three empty boxes */
export function dayTyped(
  id: string,
  typed: (name: string) => string,
): string | undefined | { fault: string } {
  const [day, month, year] = BOXES.map((part) => typed(`${id}-${part}`));
  if (!day && !month && !year) return undefined;
  const read = readDay({ day: day!, month: month!, year: year! });
  return 'value' in read ? read.value : { fault: read.fault };
}

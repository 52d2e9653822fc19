import { html, type TemplateResult } from 'lit';
import type { Answer, DateAnswer } from '@sixways/core/model/form.js';
import { autofill, describedBy, hintAndError, legendFor, typedIn, type FieldView } from './field.js';

const PARTS = ['day', 'month', 'year'] as const;
const AUTOFILL = { day: 'bday-day', month: 'bday-month', year: 'bday-year' };

/** A date people know by heart: three boxes, never a calendar (NHS service manual, "Date input"). */
export function dateInput(view: FieldView): TemplateResult {
  const { field, error, words } = view;
  return html`<fieldset
    class=${error ? 'group with-error' : 'group'}
    role="group"
    aria-describedby=${describedBy(view)}
  >
    ${legendFor(view)} ${hintAndError(view)}
    <div class="date">
      ${PARTS.map(
        (part) =>
          html`<div>
            <label class="label" for="${field.id}-${part}">${words[part]}</label>
            <input
              class="input ${part === 'year' ? 'w-4' : 'w-2'} ${error?.parts.includes(part) ? 'input-error' : ''}"
              type="text"
              inputmode="numeric"
              id="${field.id}-${part}"
              name="${field.id}-${part}"
              autocomplete=${autofill(field.autocomplete === 'bday' ? AUTOFILL[part] : 'off', typed(view.answer)[part])}
              aria-invalid=${error?.parts.includes(part) ? 'true' : 'false'}
              .value=${typed(view.answer)[part]}
              @input=${(event: Event) => setPart(view, part, event)}
            />
          </div>`,
      )}
    </div>
  </fieldset>`;
}

/** The boxes' own contents are the state: an answer given before does not come back over what is typed. */
function setPart(view: FieldView, part: keyof DateAnswer, event: Event): void {
  const box = event.target as HTMLInputElement;
  const boxes = box.closest('.date')!.querySelectorAll('input');
  const answer = Object.fromEntries(PARTS.map((each, i) => [each, boxes[i]!.value])) as Record<
    keyof DateAnswer,
    string
  >;
  view.onAnswer(view.field, { ...answer, [part]: typedIn(event) }, false);
}

function typed(answer: Answer | undefined): DateAnswer {
  return typeof answer === 'object' && !Array.isArray(answer) ? answer : { day: '', month: '', year: '' };
}

import { html, type TemplateResult } from 'lit';
import type { Field } from '@sixways/core/model/form.js';
import { autofill, describedBy, hintAndError, labelFor, typedIn, type FieldView } from './field.js';

/** How the keyboard of a phone should look, and how wide the box is: as wide as the answer. */
const KINDS: { [type in Field['type']]?: { type: string; inputmode: string; width: string } } = {
  tel: { type: 'tel', inputmode: 'tel', width: 'w-20' },
  email: { type: 'email', inputmode: 'email', width: 'w-full' },
  'nhs-number': { type: 'text', inputmode: 'numeric', width: 'w-12' },
};

/** One line of text, a phone number, an email address or an NHS number. */
export function textInput(view: FieldView): TemplateResult {
  const { field, error } = view;
  const kind = KINDS[field.type] ?? { type: 'text', inputmode: 'text', width: 'w-full' };
  return html`<div class=${error ? 'group with-error' : 'group'}>
    ${labelFor(view)} ${hintAndError(view)}
    <input
      class="input ${kind.width}"
      type=${kind.type}
      inputmode=${kind.inputmode}
      id=${field.id}
      name=${field.id}
      autocomplete=${autofill(field.autocomplete, asText(view))}
      spellcheck="false"
      aria-describedby=${describedBy(view)}
      aria-invalid=${error ? 'true' : 'false'}
      .value=${asText(view)}
      @input=${(event: Event) => view.onAnswer(field, typedIn(event), false)}
    />
  </div>`;
}

/** Several lines. A press too many is not cut off: the error says by how much it is too long. */
export function textarea(view: FieldView): TemplateResult {
  const { field, error } = view;
  return html`<div class=${error ? 'group with-error' : 'group'}>
    ${labelFor(view)} ${hintAndError(view)}
    <textarea
      class="input w-full"
      rows="5"
      id=${field.id}
      name=${field.id}
      autocomplete=${autofill(field.autocomplete, asText(view))}
      aria-describedby=${describedBy(view)}
      aria-invalid=${error ? 'true' : 'false'}
      .value=${asText(view)}
      @input=${(event: Event) => view.onAnswer(field, typedIn(event), false)}
    ></textarea>
  </div>`;
}

function asText({ answer }: FieldView): string {
  return typeof answer === 'string' ? answer : '';
}

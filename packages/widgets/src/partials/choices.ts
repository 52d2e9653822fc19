import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  describedBy,
  hintAndError,
  legendFor,
  renderField,
  type FieldView,
  type OptionView,
} from './field.js';

/** Radios in a fieldset. */
export function radios(view: FieldView): TemplateResult {
  return choices(view, 'radio', (option) => view.answer === option.id);
}

/** Checkboxes in a fieldset. */
export function checkboxes(view: FieldView): TemplateResult {
  return choices(view, 'checkbox', (option) => ticked(view).includes(option.id));
}

function choices(
  view: FieldView,
  type: 'radio' | 'checkbox',
  checked: (option: OptionView) => boolean,
): TemplateResult {
  const { field, error } = view;
  return html`<fieldset class=${error ? 'group with-error' : 'group'} aria-describedby=${describedBy(view)}>
    ${legendFor(view)} ${hintAndError(view)}
    ${view.options.map(
      (option) =>
        html`<div class="choice">
            <input
              class=${type}
              type=${type}
              id="${field.id}-${option.id}"
              name=${field.id}
              value=${option.id}
              autocomplete="off"
              aria-describedby=${option.hint ? `${field.id}-${option.id}-hint` : nothing}
              .checked=${live(checked(option))}
              @change=${(event: Event) => answer(view, option, type, (event.target as HTMLInputElement).checked)}
            />
            <label for="${field.id}-${option.id}">${option.label}</label>
            ${option.hint ? html`<div class="hint" id="${field.id}-${option.id}-hint">${option.hint}</div>` : nothing}
          </div>
          ${
            option.reveals.length && checked(option)
              ? html`<div class="revealed">${option.reveals.map(renderField)}</div>`
              : nothing
          }`,
    )}
  </fieldset>`;
}

function answer(view: FieldView, option: OptionView, type: 'radio' | 'checkbox', on: boolean): void {
  const redraw = view.options.some(({ reveals, exclusive }) => reveals.length > 0 || exclusive);
  view.onAnswer(view.field, type === 'radio' ? option.id : toggled(view, option, on), redraw);
}

/** Ticking "none of these" unticks the others, and the other way round. */
function toggled(view: FieldView, option: OptionView, on: boolean): string[] {
  const others = ticked(view).filter((id) => id !== option.id);
  if (!on) return others;
  if (option.exclusive) return [option.id];
  const exclusive = new Set(view.options.filter((each) => each.exclusive).map(({ id }) => id));
  return [...others.filter((id) => !exclusive.has(id)), option.id];
}

function ticked({ answer: given }: FieldView): string[] {
  return Array.isArray(given) ? given : [];
}

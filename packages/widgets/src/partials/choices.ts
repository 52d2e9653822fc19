import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '@sixways/core/model/form.js';
import { describedBy, hintAndError, legendFor, type FieldView, type OptionView } from './field.js';

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
              ?checked=${checked(option)}
              @change=${(event: Event) => answer(view, option, event.target as HTMLInputElement)}
            />
            <label for="${field.id}-${option.id}">${option.label}</label>
            ${option.hint ? html`<div class="hint" id="${field.id}-${option.id}-hint">${option.hint}</div>` : nothing}
          </div>
          ${
            option.reveals.length && checked(option)
              ? html`<div class="revealed">${option.reveals.map((each) => each.draw?.(each))}</div>`
              : nothing
          }`,
    )}
  </fieldset>`;
}

function answer(view: FieldView, option: OptionView, box: HTMLInputElement): void {
  const given = box.type === 'radio' ? option.id : toggled(view, option, box);
  view.onAnswer(view.field, given, changesWhatIsShown(view, given));
}

/** Only an answer that brings up, or takes away, what an option reveals needs drawing: the view is as it was last drawn. */
function changesWhatIsShown({ options, answer: drawn }: FieldView, given: Answer): boolean {
  return options.some(({ id, reveals }) => reveals.length > 0 && holds(drawn, id) !== holds(given, id));
}

function holds(answer: Answer | undefined, option: string): boolean {
  return answer === option || (Array.isArray(answer) && answer.includes(option));
}

/**
 * What is ticked now, from the boxes themselves: the view does not know of ticks that were not drawn again.
 * Ticking "none of these" unticks the others, and the other way round; by hand, since a box that was clicked
 * no longer follows its attribute.
 */
function toggled({ field, options }: FieldView, option: OptionView, box: HTMLInputElement): string[] {
  const boxes = [...box.closest('fieldset')!.querySelectorAll<HTMLInputElement>(`input[name="${field.id}"]`)];
  if (box.checked) {
    const exclusive = new Set(options.filter((each) => each.exclusive).map(({ id }) => id));
    for (const each of boxes)
      if (each !== box && (option.exclusive || exclusive.has(each.value))) each.checked = false;
  }
  return boxes.filter(({ checked }) => checked).map(({ value }) => value);
}

function ticked({ answer: given }: FieldView): string[] {
  return Array.isArray(given) ? given : [];
}

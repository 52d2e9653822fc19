import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, hintAndError, labelFor, type FieldView, type OptionView } from './field.js';

/** A list to choose one from, grouped where the options name groups. */
export function select(view: FieldView): TemplateResult {
  const { field, error, words } = view;
  const chosen = view.options.find(({ id }) => id === view.answer);
  return html`<div class=${error ? 'group with-error' : 'group'}>
      ${labelFor(view)} ${hintAndError(view)}
      <select
        class="input w-full"
        id=${field.id}
        name=${field.id}
        autocomplete="off"
        aria-describedby=${describedBy(view)}
        aria-invalid=${error ? 'true' : 'false'}
        @change=${(event: Event) => view.onAnswer(field, (event.target as HTMLSelectElement).value, true)}
      >
        <option value="" ?selected=${!chosen}>${words.choose}</option>
        ${groups(view.options).map(([group, options]) =>
          group
            ? html`<optgroup label=${group}>${options.map((option) => item(option, chosen))}</optgroup>`
            : options.map((option) => item(option, chosen)),
        )}
      </select>
    </div>
    ${chosen?.reveals.length ? html`<div class="revealed">${chosen.reveals.map((each) => each.draw?.(each))}</div>` : nothing}`;
}

function item(option: OptionView, chosen: OptionView | undefined): TemplateResult {
  return html`<option value=${option.id} ?selected=${option === chosen}>${option.label}</option>`;
}

function groups(options: readonly OptionView[]): [string | undefined, OptionView[]][] {
  const byGroup = new Map<string | undefined, OptionView[]>();
  for (const option of options) byGroup.set(option.group, [...(byGroup.get(option.group) ?? []), option]);
  return [...byGroup];
}

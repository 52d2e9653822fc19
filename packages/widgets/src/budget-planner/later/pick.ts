import { html, type TemplateResult } from 'lit';

/** One of a list. The list itself holds what is chosen: whoever needs it reads the form. */
export interface Pick {
  /** Id and name. */
  id: string;
  label: string;
  options: readonly { value: string; label: string }[];
  chosen?: string | undefined;
}

export function pick({ id, label, options, chosen = '' }: Pick): TemplateResult {
  return html`<div class="group">
    <label class="label" for=${id}>${label}</label>
    <select class="input" id=${id} name=${id} autocomplete="off">
      ${options.map(
        ({ value, label: name }) =>
          html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </div>`;
}

/** What a form's boxes hold, without space around it. */
export function typedIn(form: HTMLFormElement): (name: string) => string {
  const data = new FormData(form);
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
}

/** A form that saves without leaving the page. */
export function onSubmit(
  go: (typed: (name: string) => string, form: HTMLFormElement) => void,
): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    go(typedIn(form), form);
  };
}

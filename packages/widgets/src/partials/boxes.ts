import { html, nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from './heading.js';

/** A box for a person's own words. The box itself holds what is typed: whoever needs it reads the form. */
export interface Box {
  /** Id and name. */
  id: string;
  label: string;
  hint?: string | undefined;
  value?: string | undefined;
  /** Lines to begin with; 1 is a box of one line. */
  rows?: number;
  /** What to mend, and the word "Error:" before it. */
  error?: string | undefined;
  errorPrefix?: string;
  /** The only question of its page: its label is the page's heading. */
  headingLevel?: HeadingLevel;
}

/** A text box with its label, hint and error. */
export function box(view: Box): TemplateResult {
  const { id, label, hint, value = '', rows = 1, error, errorPrefix, headingLevel } = view;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
  const name = html`<label class=${headingLevel ? 'label-big' : 'label'} for=${id}>${label}</label>`;
  return html`<div class=${error ? 'group with-error' : 'group'}>
    ${headingLevel ? heading(headingLevel, name, 'page-title') : name}
    ${hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing}
    ${error ? html`<p class="error" id="${id}-error"><span class="hidden">${errorPrefix} </span>${error}</p>` : nothing}
    ${
      rows > 1
        ? html`<textarea
            class="input"
            id=${id}
            name=${id}
            rows=${rows}
            autocomplete="off"
            aria-describedby=${describedBy}
            aria-invalid=${error ? 'true' : nothing}
            .value=${value}
          ></textarea>`
        : html`<input
            class="input"
            id=${id}
            name=${id}
            autocomplete="off"
            aria-describedby=${describedBy}
            aria-invalid=${error ? 'true' : nothing}
            .value=${value}
          />`
    }
  </div>`;
}

/** One of a few, chosen with a radio. */
export interface Chips {
  /** The radios' name; each has the id `name-value`. */
  name: string;
  legend: unknown;
  hint?: string | undefined;
  options: readonly { value: string; label: string }[];
  chosen?: string | undefined;
  onChange?: (value: string) => void;
  headingLevel?: HeadingLevel;
}

/** Radios side by side as far as there is room: for scales and short words. */
export function chips({
  name,
  legend,
  hint,
  options,
  chosen,
  onChange,
  headingLevel,
}: Chips): TemplateResult {
  return html`<fieldset class="group" aria-describedby=${hint ? `${name}-hint` : nothing}>
    ${
      headingLevel
        ? html`<legend>${heading(headingLevel, legend, 'page-title')}</legend>`
        : html`<legend class="label">${legend}</legend>`
    }
    ${hint ? html`<div class="hint" id="${name}-hint">${hint}</div>` : nothing}
    <div class="chips">
      ${options.map(
        ({ value, label }) =>
          html`<label class="chip"
            ><input
              type="radio"
              id="${name}-${value}"
              name=${name}
              value=${value}
              autocomplete="off"
              .checked=${value === chosen}
              @change=${() => onChange?.(value)}
            />${label}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** Takes lines, one thing each. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

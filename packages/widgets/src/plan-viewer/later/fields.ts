import type { Answer } from '@sixways/core/model/form.js';
import type { FieldView, OptionView } from '../../partials/field.js';

interface More {
  hint?: string | undefined;
  error?: string | undefined;
  /** "Error:", for those who hear it. */
  errorWord?: string;
  options?: OptionView[];
  autocomplete?: 'name' | 'email';
}

/** A field of a small form, for the shared partials. */
export function field(
  id: string,
  label: string,
  answer: string | string[],
  answered: (answer: string) => void,
  more: More = {},
): FieldView {
  return {
    field: { id, type: 'text', ...(more.autocomplete ? { autocomplete: more.autocomplete } : {}) },
    label,
    hint: more.hint,
    optional: undefined,
    answer: answer as Answer,
    options: more.options ?? [],
    error: more.error ? { text: more.error, parts: [] } : undefined,
    headingLevel: undefined,
    words: { error: more.errorWord ?? '' },
    onAnswer: (_field, given) => answered(given as string),
  };
}

/** One of several to choose from. */
export function option(id: string, label: string, hint?: string): OptionView {
  return { id, label, hint, exclusive: false, reveals: [] };
}

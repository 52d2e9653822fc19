import type { FormChanges, FormText } from '../model/form.js';

/** The words that the changes bring for a language: its own where there are any, English for added questions otherwise. */
export function changedText(changes: FormChanges, lang: string): FormText {
  return Object.assign({}, ...changes.add.map(({ text }) => text[lang] ?? text.en), changes.reword[lang]);
}

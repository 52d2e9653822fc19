import type { Form, FormText } from '@sixways/core/model/form.js';
import { locales as selfReferral } from './form-words/self-referral/index.js';
import { find, load, type Loaders } from './load.js';
import type { Locales } from './locales.js';

const forms: Loaders = {
  'self-referral': () => import('../data/forms/self-referral/form.json', { with: { type: 'json' } }),
};

const texts: Readonly<Record<string, Locales>> = { 'self-referral': selfReferral };

/**
 * The parts that a form's words are kept in, so that no phone loads words it does not show:
 * the first page, the other questions, the ends (stops, receipts), and variants for somebody who helps another person.
 */
export const TEXT_PARTS = ['first', 'questions', 'ends', 'someone'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/**
 * A shipped form: its questions and pages, without their words.
 * @throws {AdapterError} `not-found`
 */
export async function form(id: string): Promise<Form> {
  return load<Form>(find(forms, id, 'form'));
}

/**
 * A part of a shipped form's words.
 * @param lang BCP 47, such as `en-x-easy`; English where the form has no words in it
 * @throws {AdapterError} `not-found` when there is no such form
 */
export async function formTextPart(id: string, lang: string, part: TextPart): Promise<FormText> {
  const locales = find(texts, id, 'form');
  const english = () => load<FormText>(locales.en[part]!);
  if (lang === 'en-x-easy') return load<FormText>(locales[lang][part]!);
  if (lang.startsWith('en')) return english();
  const { others, partly } = await locales.others();
  const own = Object.hasOwn(others, lang) ? others[lang]![part] : undefined;
  if (!own) return english();
  const words = await load<FormText>(own);
  if (!partly.includes(`${lang}.${part}`)) return words;
  const { withEnglish } = await import('@sixways/core/rules/words/plural-keys.js');
  return withEnglish(lang, words, await english());
}

/** All of a shipped form's words. @throws {AdapterError} `not-found` when there is no such form */
export async function formText(id: string, lang: string): Promise<FormText> {
  const parts = await Promise.all(TEXT_PARTS.map((part) => formTextPart(id, lang, part)));
  return Object.assign({}, ...parts) as FormText;
}

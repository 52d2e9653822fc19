import type { Form, FormText } from '@sixways/core/model/form.js';
import { find, load, type Loaders } from './load.js';

const forms: Loaders = {
  'self-referral': () => import('../data/forms/self-referral/form.json', { with: { type: 'json' } }),
};

const texts: Readonly<Record<string, Readonly<Record<string, Loaders>>>> = {
  'self-referral': {
    en: {
      first: () => import('../data/forms/self-referral/en/first.json', { with: { type: 'json' } }),
      questions: () => import('../data/forms/self-referral/en/questions.json', { with: { type: 'json' } }),
      ends: () => import('../data/forms/self-referral/en/ends.json', { with: { type: 'json' } }),
      someone: () => import('../data/forms/self-referral/en/someone.json', { with: { type: 'json' } }),
    },
    'en-x-easy': {
      first: () => import('../data/forms/self-referral/en-x-easy/first.json', { with: { type: 'json' } }),
      questions: () =>
        import('../data/forms/self-referral/en-x-easy/questions.json', { with: { type: 'json' } }),
      ends: () => import('../data/forms/self-referral/en-x-easy/ends.json', { with: { type: 'json' } }),
      someone: () => import('../data/forms/self-referral/en-x-easy/someone.json', { with: { type: 'json' } }),
    },
  },
};

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
  const byLang = find(texts, id, 'form');
  const loader = (Object.hasOwn(byLang, lang) ? byLang[lang] : byLang['en'])![part]!;
  return load<FormText>(loader);
}

/** All of a shipped form's words. @throws {AdapterError} `not-found` when there is no such form */
export async function formText(id: string, lang: string): Promise<FormText> {
  const parts = await Promise.all(TEXT_PARTS.map((part) => formTextPart(id, lang, part)));
  return Object.assign({}, ...parts) as FormText;
}

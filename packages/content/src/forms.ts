import type { Form, FormText } from '@sixways/core/model/form.js';
import { find, load, type Loaders } from './load.js';

const forms: Loaders = {
  'self-referral': () => import('../data/forms/self-referral/form.json', { with: { type: 'json' } }),
};

const texts: Readonly<Record<string, Loaders>> = {
  'self-referral': {
    en: () => import('../data/forms/self-referral/en.json', { with: { type: 'json' } }),
    'en-x-easy': () => import('../data/forms/self-referral/en-x-easy.json', { with: { type: 'json' } }),
  },
};

/**
 * A shipped form: its questions and pages, without their words.
 * @throws {AdapterError} `not-found`
 */
export async function form(id: string): Promise<Form> {
  return load<Form>(find(forms, id, 'form'));
}

/**
 * A shipped form's words.
 * @param lang BCP 47, such as `en-x-easy`; English where the form has no words in it
 * @throws {AdapterError} `not-found` when there is no such form
 */
export async function formText(id: string, lang: string): Promise<FormText> {
  const languages = find(texts, id, 'form');
  return load<FormText>(find(languages, Object.hasOwn(languages, lang) ? lang : 'en', 'language'));
}

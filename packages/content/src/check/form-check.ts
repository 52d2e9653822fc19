import type { ContentFault } from '@sixways/core/errors.js';
import type { Form, FormText, Page } from '@sixways/core/model/form.js';

/** What a form's words may be filled with. Anything else would be shown as it stands. */
const PLACEHOLDERS = ['service', 'practice', 'area', 'ageMin'];

/** Wording for somebody who fills the form in for another person. */
export const FOR_SOMEONE = '_someone';

/** Ids that a form uses without having them, and conditions that can never be met. */
export function formFaults(form: Form): ContentFault[] {
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const reveals = form.fields.flatMap((field, i) =>
    (field.options ?? []).flatMap((option, j) =>
      unknownIds(option.reveals ?? [], fields, `fields[${i}].options[${j}].reveals`),
    ),
  );
  const pages = form.pages.flatMap((page, i) => [
    ...unknownIds(page.fields, fields, `pages[${i}].fields`),
    ...whenFaults(page, fields, `pages[${i}].when`),
  ]);
  return [...reveals, ...pages];
}

/** Words that are missing, words for what the form does not have, and gaps that nothing fills. */
export function textFaults(form: Form, text: FormText): ContentFault[] {
  const needed = neededKeys(form);
  const possible = new Set([...needed, ...optionalKeys(form)]);
  const missing = [...needed].filter((key) => !text[key]?.trim());
  const astray = Object.keys(text).filter((key) => !possible.has(baseKey(key)));
  const unfilled = Object.entries(text).filter(([, words]) =>
    placeholders(words).some((name) => !PLACEHOLDERS.includes(name)),
  );
  return [
    ...missing.map((path) => ({ path, text: 'Write the words for this' })),
    ...astray.map((path) => ({ path, text: 'The form has nothing of this name' })),
    ...unfilled.map(([path]) => ({ path, text: `Only these can be filled in: ${PLACEHOLDERS.join(', ')}` })),
  ];
}

/** The names between double braces, in order of the alphabet. */
export function placeholders(words: string): string[] {
  return [...words.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1]!.trim()).sort();
}

/** The key without its variant: `needs.label_someone` → `needs.label`. */
export function baseKey(key: string): string {
  return key.endsWith(FOR_SOMEONE) ? key.slice(0, -FOR_SOMEONE.length) : key;
}

/** Where an Easy Read twin names the picture beside a page's question. English has none. */
export function pictureKey(page: string): string {
  return `page.${page}.picture`;
}

/** Whether a key names a picture rather than holding words. */
export function isPictureKey(key: string): boolean {
  return key.startsWith('page.') && key.endsWith('.picture');
}

/** Every key that a form cannot be shown without. */
export function neededKeys(form: Form): Set<string> {
  const ofFields = form.fields.flatMap(({ id, optional, options }) => [
    `${id}.label`,
    ...(optional ? [] : [`${id}.required`]),
    ...(options ?? []).map((option) => `${id}.option.${option.id}`),
  ]);
  const ofPages = form.pages.flatMap(({ id, kind, fields }) => {
    if (kind !== 'question') return [`page.${id}.title`, `page.${id}.body`];
    return fields.length > 1 ? [`page.${id}.title`] : [];
  });
  return new Set([...ofFields, ...ofPages]);
}

function optionalKeys(form: Form): string[] {
  return [
    ...form.fields.flatMap(({ id, options }) => [
      `${id}.hint`,
      ...(options ?? []).map((option) => `${id}.optionHint.${option.id}`),
    ]),
    ...form.pages.flatMap(({ id }) => [`page.${id}.title`, `page.${id}.body`, pictureKey(id)]),
  ];
}

function unknownIds(
  ids: readonly string[],
  known: ReadonlyMap<string, unknown>,
  path: string,
): ContentFault[] {
  return ids.flatMap((id, i) =>
    known.has(id) ? [] : [{ path: `${path}[${i}]`, text: `There is no question "${id}"` }],
  );
}

function whenFaults(
  page: Page,
  fields: ReadonlyMap<string, Form['fields'][number]>,
  path: string,
): ContentFault[] {
  return Object.entries(page.when ?? {}).flatMap(([key, values]) => {
    if (key.startsWith('$')) return [];
    const options = fields.get(key)?.options?.map(({ id }) => id);
    if (!options) return [{ path: `${path}.${key}`, text: `There is no question "${key}" with options` }];
    return values.flatMap((value, i) =>
      options.includes(value)
        ? []
        : [{ path: `${path}.${key}[${i}]`, text: `"${key}" has no option "${value}"` }],
    );
  });
}

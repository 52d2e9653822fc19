import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormText } from '@sixways/core/model/form.js';
import { SHIPPED } from '../check-content.js';
import { read } from '../words-in.js';

const WIDGETS = fileURLToPath(new URL('../../../../widgets/src/', import.meta.url));

/** Where words lie that are translated: a folder with a folder for each language, one file a part. */
export interface WordPlace {
  /** `options-grid`; `form-self-referral` for a form's own words. */
  name: string;
  folder: string;
  /** The parts of the English: `first`, `more`. */
  parts: string[];
}

/** All places. One is found by being there: `locales` of a widget, or a form's folder. */
export function wordPlaces(): WordPlace[] {
  const widgets = foldersIn(WIDGETS).map((name) => [name, join(WIDGETS, name, 'locales')] as const);
  const forms = foldersIn(join(SHIPPED, 'forms')).map(
    (name) => [`form-${name}`, join(SHIPPED, 'forms', name)] as const,
  );
  return [...widgets, ...forms]
    .filter(([, folder]) => existsSync(join(folder, 'en')))
    .map(([name, folder]) => ({ name, folder, parts: partsIn(folder, 'en') }));
}

/** The languages of a place: `en`, `en-x-easy`, `pl`. */
export function languagesOf({ folder }: WordPlace): string[] {
  return foldersIn(folder).filter((name) => /^[a-z]{2}(-x-easy)?$/.test(name));
}

/** The parts that a language has there. */
export function partsIn(folder: string, lang: string): string[] {
  const words = join(folder, lang);
  if (!existsSync(words)) return [];
  return readdirSync(words)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** The words of one part; none where the language lacks it. @throws {ContentError} when the file is not JSON */
export function partWords({ folder }: WordPlace, lang: string, part: string): FormText {
  const file = join(folder, lang, `${part}.json`);
  return existsSync(file) ? (read(file) as FormText) : {};
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { gapsOf } from './gaps.js';
import { languages } from './languages.js';
import { languagesOf, partsIn, partWords, wordPlaces, type WordPlace } from './places.js';

const MADE = '// Made by `npm run locales` from the folders as they are: not written by hand.\n';
const SOURCES = fileURLToPath(new URL('../../../../', import.meta.url));
const STYLE = { parser: 'typescript', singleQuote: true, printWidth: 110 };

/** A module as it must be. */
export interface LocaleFile {
  path: string;
  text: string;
}

/** All modules that are made from the folders of words and from `data/languages.json`. */
export async function localeFiles(): Promise<LocaleFile[]> {
  const files = [offeredFile(), ...wordPlaces().flatMap((place) => [englishFile(place), othersFile(place)])];
  return Promise.all(files.map(async ({ path, text }) => ({ path, text: await format(MADE + text, STYLE) })));
}

/** Which languages widgets speak beside English: a pattern, since it is in every page's first load. */
function offeredFile(): LocaleFile {
  const offered = codes();
  return {
    path: join(SOURCES, 'widgets/src/i18n/offered.ts'),
    text: `/** The languages beside English that widgets speak, at the start of a tag such as \`pl-PL\`. */
      export const OFFERED = ${offered.length ? `/^(?:${offered.join('|')})\\b/` : '/^(?!)/'};`,
  };
}

function englishFile(place: WordPlace): LocaleFile {
  const [types, from] = typesFor(place);
  return {
    path: join(moduleFolder(place), 'index.ts'),
    text: `import type { Locales } from '${types}';
      /** Where the words are, by language and part. */
      export const locales: Locales = {
        ${languagesOf(place)
          .filter((lang) => lang.startsWith('en'))
          .map((lang) => `${quoted(lang)}: ${loaders(place, lang, from)},`)
          .join('\n')}
        others: () => import('./others.js'),
      };`,
  };
}

function othersFile(place: WordPlace): LocaleFile {
  const [types, from] = typesFor(place);
  const there = languagesOf(place).filter((lang) => codes().includes(lang));
  const partly = there.flatMap((lang) =>
    place.parts
      .filter(
        (part) => gapsOf(lang, partWords(place, 'en', part), partWords(place, lang, part)).missing.length,
      )
      .map((part) => `${lang}.${part}`),
  );
  return {
    path: join(moduleFolder(place), 'others.ts'),
    text: `import type { OtherLocales } from '${types}';
      /** Where the words are in languages other than English. */
      export const others: OtherLocales = {
        ${there.map((lang) => `${lang}: ${loaders(place, lang, from)},`).join('\n')}
      };
      /** Parts with gaps, which English fills: \`pl.first\`. */
      export const partly: readonly string[] = [${partly.map((each) => `'${each}'`).join(', ')}];`,
  };
}

function codes(): string[] {
  return Object.entries(languages())
    .filter(([, { offered }]) => offered)
    .map(([code]) => code);
}

function loaders({ folder }: WordPlace, lang: string, from: string): string {
  const entries = partsIn(folder, lang).map(
    (part) => `${part}: () => import('${from}/${lang}/${part}.json', { with: { type: 'json' } }),`,
  );
  return `{ ${entries.join('\n')} }`;
}

/** Modules lie beside a widget's words; those of a form among the sources, since its words are data. */
function moduleFolder({ name, folder }: WordPlace): string {
  return name.startsWith('form-')
    ? join(SOURCES, 'content/src/form-words', name.slice('form-'.length))
    : folder;
}

function typesFor({ name }: WordPlace): [types: string, from: string] {
  if (name.startsWith('form-'))
    return ['../../locales.js', `../../../data/forms/${name.slice('form-'.length)}`];
  return [name === 'i18n' ? '../words-of.js' : '../../i18n/words-of.js', '.'];
}

function quoted(lang: string): string {
  return lang.includes('-') ? `'${lang}'` : lang;
}

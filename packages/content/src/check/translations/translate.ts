/**
 * Hands a language's words to a translator, and takes them back.
 *
 *     npm run translate -- export pl words.xliff
 *     npm run translate -- import pl words.xliff
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neededKeys } from '@sixways/core/rules/words/plural-keys.js';
import type { FormText } from '@sixways/core/model/form.js';
import { gapsOf } from './gaps.js';
import { languages } from './languages.js';
import { partWords, wordPlaces, type WordPlace } from './places.js';
import { fromXliff, toXliff } from './xliff.js';

const [command, lang = '', file] = process.argv.slice(2);
if (!file || !Object.hasOwn(languages(), lang) || !['export', 'import'].includes(command ?? '')) {
  console.error(`npm run translate -- export|import ${Object.keys(languages()).join('|')} FILE`);
  process.exit(2);
}
if (command === 'export') exportTo(file);
else importFrom(file);

function exportTo(path: string): void {
  const parts = wordPlaces().flatMap((place) =>
    place.parts.map((part) => ({
      name: `${place.name}/${part}`,
      english: partWords(place, 'en', part),
      words: partWords(place, lang, part),
    })),
  );
  writeFileSync(path, toXliff(lang, parts));
  console.log(`${parts.length} parts in ${path}`);
}

/** Nothing is written where one text cannot be right. */
function importFrom(path: string): void {
  const given = fromXliff(lang, readFileSync(path, 'utf8'));
  const parts = wordPlaces().flatMap((place) =>
    place.parts.map((part) => ({ place, part, words: given.get(`${place.name}/${part}`) ?? {} })),
  );
  const faults = parts.flatMap(({ place, part, words }) =>
    gapsOf(lang, partWords(place, 'en', part), words).faults.map(
      (fault) => `${place.name}/${part}: ${fault}`,
    ),
  );
  if (faults.length) {
    console.error(`${faults.join('\n')}\nNothing was written.`);
    process.exit(1);
  }
  for (const { place, part, words } of parts) if (Object.keys(words).length) write(place, part, words);
  console.log('Written. Now: npm run locales; npm run languages');
}

function write(place: WordPlace, part: string, words: FormText): void {
  const merged = { ...partWords(place, lang, part), ...words };
  const keys = neededKeys(lang, partWords(place, 'en', part));
  const rest = Object.keys(merged).filter((key) => !keys.includes(key));
  const inOrder = [...keys, ...rest].filter((key) => Object.hasOwn(merged, key));
  mkdirSync(join(place.folder, lang), { recursive: true });
  writeFileSync(
    join(place.folder, lang, `${part}.json`),
    `${JSON.stringify(Object.fromEntries(inOrder.map((key) => [key, merged[key]])), null, 2)}\n`,
  );
}

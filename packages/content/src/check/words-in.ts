import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '@sixways/core/errors.js';
import type { FormText } from '@sixways/core/model/form.js';

/** Beside the languages' folders: which English each Easy Read text was written against. */
export const STAMPS_FILE = 'en-x-easy.source.json';

/** All words of one language: the files of `<directory>/<lang>/` together. A key stands in one of them. */
export function wordsIn(directory: string, lang: string): FormText {
  const words: FormText = {};
  for (const file of readdirSync(join(directory, lang)).filter((name) => name.endsWith('.json')))
    for (const [key, text] of Object.entries(read(join(directory, lang, file)) as FormText)) {
      if (key in words)
        throw new ContentError([{ path: key, text: `Stands twice; once in ${lang}/${file}` }]);
      words[key] = text;
    }
  return words;
}

/** @throws {ContentError} when the file is not JSON */
export function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ContentError([{ path: '', text: cause instanceof Error ? cause.message : 'Not JSON' }]);
  }
}

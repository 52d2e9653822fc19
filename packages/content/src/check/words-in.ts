import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ContentError } from '@sixways/core/errors.js';
import { FormText } from '@sixways/core/model/form.js';
import { parse } from '@sixways/core/model/parse.js';

/** All words of one language, in one file or in the files of one folder together. A key stands in one of them. */
export function wordsAt(path: string): FormText {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(path, name))
    : [path];
  const words: FormText = {};
  for (const file of files)
    for (const [key, text] of Object.entries(parse(FormText, read(file)))) {
      if (Object.hasOwn(words, key))
        throw new ContentError([
          { path: key, text: `Stands twice; once in ${basename(path)}/${basename(file)}` },
        ]);
      words[key] = text;
    }
  return words;
}

/** All words of `<directory>/<lang>/` or `<directory>/<lang>.json`. */
export function wordsIn(directory: string, lang: string): FormText {
  const folder = join(directory, lang);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  return wordsAt(isFolder ? folder : `${folder}.json`);
}

/** @throws {ContentError} when the file is not JSON @throws when it cannot be read */
export function read(file: string): unknown {
  // Some editors begin a file with a mark that is no JSON; browsers pass over it.
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : '';
    throw new ContentError([{ path: '', text: `This is not JSON: ${why}` }]);
  }
}

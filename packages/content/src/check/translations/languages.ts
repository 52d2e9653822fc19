import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from '@sixways/core/model/parse.js';
import { read } from '../words-in.js';

/** A language beside English, in `data/languages.json`. */
const Language = v.strictObject({
  /** In the language itself. */
  name: v.string(),
  english: v.string(),
  dir: v.picklist(['ltr', 'rtl']),
  /** Widgets speak it. False while it is being translated: they speak English then. */
  offered: v.boolean(),
  /** The speaker who read all of it, and the day; null while nobody has, which widgets say. */
  reviewed: v.nullable(v.strictObject({ by: v.string(), on: v.pipe(v.string(), v.isoDate()) })),
});
export type Language = v.InferOutput<typeof Language>;

export const Languages = v.strictObject({
  languages: v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), Language),
});

/** All languages beside English, by code. @throws {ContentError} */
export function languages(): Readonly<Record<string, Language>> {
  // Named here, not above: the schema is used in browsers as well, where there are no files.
  const file = fileURLToPath(new URL('../../../data/languages.json', import.meta.url));
  return parse(Languages, read(file)).languages;
}

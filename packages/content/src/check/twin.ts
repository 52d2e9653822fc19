import { createHash } from 'node:crypto';
import type { ContentFault } from '@sixways/core/errors.js';
import type { FormText } from '@sixways/core/model/form.js';
import { baseKey, placeholders } from './form-check.js';

/** For each key of a twin: a hash of the English that it was written against. */
export type Stamps = Readonly<Record<string, string>>;

/** The stamp of one key: it changes when the English does. */
export function stampOf(english: FormText, key: string): string {
  return createHash('sha256')
    .update(englishFor(english, key) ?? '')
    .digest('hex')
    .slice(0, 8);
}

/**
 * Where a language and its Easy Read twin have drifted apart: a key that one of them lacks, another gap to fill in,
 * or English that changed after the twin was written. A twin may say a thing in its own words for "someone" where
 * English has one wording for both.
 */
export function twinFaults(english: FormText, twin: FormText, stamps: Stamps): ContentFault[] {
  const missing = Object.keys(english).filter((key) => !(key in twin));
  const faults = Object.keys(twin).flatMap((key) => faultOf(english, twin, stamps, key) ?? []);
  return [...missing.map((path) => ({ path, text: 'Write this in Easy Read' })), ...faults];
}

function faultOf(english: FormText, twin: FormText, stamps: Stamps, path: string): ContentFault | undefined {
  const source = englishFor(english, path);
  if (source === undefined) return { path, text: 'There is no English for this' };
  if (placeholders(source).join() !== placeholders(twin[path]!).join())
    return { path, text: `Fill in the same as the English: ${placeholders(source).join(', ') || 'nothing'}` };
  if (stamps[path] === stampOf(english, path)) return undefined;
  return {
    path,
    text: 'The English changed: read both, then stamp this key with "npm run stamp -w @sixways/content"',
  };
}

function englishFor(english: FormText, key: string): string | undefined {
  return english[key] ?? english[baseKey(key)];
}

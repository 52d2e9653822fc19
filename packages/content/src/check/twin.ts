import { createHash } from 'node:crypto';
import type { FormText } from '@sixways/core/model/form.js';
import { error, type Finding } from '@sixways/core/rules/finding.js';
import { baseKey, isPictureKey, placeholders } from './form-check.js';

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
export function twinFindings(english: FormText, twin: FormText, stamps: Stamps): Finding[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(twin, key));
  return [
    ...missing.map((key) =>
      error('twin/missing', key, 'This has no Easy Read', `Write it in Easy Read: ${english[key]}`),
    ),
    ...Object.keys(twin).flatMap((key) => findingOf(english, twin, stamps, key) ?? []),
  ];
}

function findingOf(english: FormText, twin: FormText, stamps: Stamps, key: string): Finding | undefined {
  if (isPictureKey(key)) return undefined;
  const source = englishFor(english, key);
  if (source === undefined)
    return error('twin/astray', key, 'There is no English for this', 'Mend its key, or take it out');
  const gaps = placeholders(source);
  if (gaps.join() !== placeholders(twin[key]!).join())
    return error(
      'twin/gaps',
      key,
      'Other gaps are filled in than in English',
      `Use ${gaps.map((gap) => `{{${gap}}}`).join(', ') || 'no gaps'}`,
    );
  if (stamps[key] === stampOf(english, key)) return undefined;
  return error(
    'twin/stale',
    key,
    'The English changed after this was written, or was never compared',
    'Read both, then stamp it: npx @sixways/content stamp',
  );
}

function englishFor(english: FormText, key: string): string | undefined {
  const own = [key, baseKey(key)].find((each) => Object.hasOwn(english, each));
  return own === undefined ? undefined : english[own];
}

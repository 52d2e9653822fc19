import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ContentError } from '@sixways/core/errors.js';
import { DecisionAid } from '@sixways/core/model/decision-aid.js';
import type { FormText } from '@sixways/core/model/form.js';
import { parse } from '@sixways/core/model/parse.js';
import { checkAid } from '@sixways/core/rules/decision-aid/check-aid.js';
import { aidTexts, withTexts } from '@sixways/core/rules/decision-aid/texts.js';
import { error, type Finding } from '@sixways/core/rules/finding.js';
import { kindOf } from './kinds.js';
import { findingsOf } from './report.js';
import { twinFindings, type Stamps } from './twin.js';
import { read, wordsAt } from './words-in.js';

/** The language of Easy Read twins. */
export const EASY = 'en-x-easy';

/** English words, and where their Easy Read twin and its stamps belong. */
export interface TwinPlace {
  /** A folder or file of words, or a decision aid. */
  english: string;
  twin: string;
  /** Which English each text of the twin was written against. */
  stamps: string;
}

/**
 * Everything in a folder that has, or should have, a twin: `en/` or `en.json`, with `en-x-easy` beside it, and every
 * decision aid, with `<id>.en-x-easy.json` beside it. A new widget or aid is found by being there.
 */
export function twinPlacesIn(folder: string): TwinPlace[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name === 'en' || entry.name === 'en.json')
        return [place(path, folder, entry.isDirectory() ? EASY : `${EASY}.json`)];
      if (entry.isDirectory()) return twinPlacesIn(path);
      return isEnglishAid(path) ? [aidPlace(path)] : [];
    });
}

/** The place of one folder that has `en`, or of one aid's file. @throws {ContentError} where there is neither */
export function twinPlaceAt(path: string): TwinPlace {
  if (path.endsWith('.json')) return aidPlace(path);
  const own = twinPlacesIn(path).find(({ english }) =>
    [join(path, 'en'), join(path, 'en.json')].includes(english),
  );
  if (own) return own;
  throw new ContentError([{ path: '', text: `${path} has neither en/ nor en.json` }]);
}

function place(english: string, folder: string, twin: string): TwinPlace {
  return { english, twin: join(folder, twin), stamps: join(folder, `${EASY}.source.json`) };
}

function aidPlace(file: string): TwinPlace {
  const beside = file.slice(0, -'.json'.length);
  return { english: file, twin: `${beside}.${EASY}.json`, stamps: `${beside}.${EASY}.source.json` };
}

function isEnglishAid(file: string): boolean {
  if (!/^[^.]+\.json$/.test(basename(file))) return false;
  try {
    const data = read(file);
    return kindOf(data) === 'decision-aid' && ((data as Partial<DecisionAid>).lang ?? 'en') === 'en';
  } catch {
    // Not JSON: the check of the file itself says so.
    return false;
  }
}

/** The English words of a place. @throws {ContentError} */
export function englishOf({ english }: TwinPlace): FormText {
  return isEnglishAid(english) ? aidTexts(parse(DecisionAid, read(english))) : wordsAt(english);
}

/** Whether a twin is there, whole and fresh. */
export function checkTwin(at: TwinPlace): readonly Finding[] {
  if (!existsSync(at.twin))
    return [
      error('twin/none', '', `${basename(at.english)} has no Easy Read twin`, `Write ${basename(at.twin)}`),
    ];
  return findingsOf(() => {
    const twin = wordsAt(at.twin);
    const stamps = existsSync(at.stamps) ? (read(at.stamps) as Stamps) : {};
    const drift = twinFindings(englishOf(at), twin, stamps);
    return isEnglishAid(at.english) ? [...drift, ...unfairWords(at.english, twin)] : drift;
  });
}

/** An aid in other words must be as fair as the aid: framing and equal detail are checked once more. */
function unfairWords(file: string, words: FormText): Finding[] {
  const aid = withTexts(parse(DecisionAid, read(file)), words);
  return checkAid(aid).findings.filter(
    ({ rule, severity }) => severity === 'error' && /^(framing|balance)\//.test(rule),
  );
}

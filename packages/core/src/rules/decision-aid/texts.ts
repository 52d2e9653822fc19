import type { DecisionAid } from '../../model/decision-aid.js';
import { pathOf } from '../../model/plain-faults.js';
import type { TextAt } from '../reading-age.js';

/** Fields that are for machines, or name people and sources: nobody reads them as the aid's own words. */
const NOT_TEXT: ReadonlySet<string> = new Set(
  'id kind lang row bran measure level range citations published reviewDue authors reviewed tested assessedAgainst phone href'.split(
    ' ',
  ),
);

/** What an aid says about its options: where figures are told and words can mislead. */
const CLAIM =
  /^(?:condition\.(?:about|course)|options\[\d+\]\.(?:what|experience)|rows\[\d+\]\.answers|outcomes\[\d+\]\.(?:happened|otherwise|note|certainty)|test)\b/;

type Change = (key: string, text: string, path: string) => string;

/** Everything of an aid that people read, by path. */
export function readTexts(aid: DecisionAid): TextAt[] {
  const texts: TextAt[] = [];
  eachText(aid, (_key, text, path) => {
    texts.push([path, text]);
    return text;
  });
  return texts;
}

/** Every text of an aid, with who stands behind it. */
export function allTexts(aid: DecisionAid): TextAt[] {
  return [
    ...readTexts(aid),
    ['authors', aid.authors],
    ...aid.citations.map(({ text }, i): TextAt => [`citations[${i}].text`, text]),
    ...aid.tested.map(({ by }, i): TextAt => [`tested[${i}].by`, by]),
    ...(aid.reviewed ? [['reviewed.by', aid.reviewed.by] satisfies TextAt] : []),
  ];
}

/** What an aid claims about its options and figures, by path. */
export function claims(aid: DecisionAid): TextAt[] {
  return readTexts(aid).filter(([path]) => CLAIM.test(path));
}

/**
 * The words of an aid, by keys that stay when a list is put in another order: `options.strap.what`,
 * `rows.pain.answers.strap`. An Easy Read twin, or a translation, is such words in another language.
 */
export function aidTexts(aid: DecisionAid): Record<string, string> {
  const texts: Record<string, string> = {};
  eachText(aid, (key, text) => (texts[key] = text));
  return texts;
}

/** The aid in other words. Its figures, sources and dates stay as they are, and so does what the words leave out. */
export function withTexts(aid: DecisionAid, texts: Readonly<Record<string, string>>): DecisionAid {
  return eachText(aid, (key, text) => (Object.hasOwn(texts, key) ? texts[key]! : text));
}

function eachText<T>(value: T, change: Change, keys: string[] = [], path: (string | number)[] = []): T {
  if (typeof value === 'string') return change(keys.join('.'), value, pathOf(path)) as T;
  if (Array.isArray(value))
    return value.map((each, i) => eachText(each, change, [...keys, nameOf(each, i)], [...path, i])) as T;
  if (typeof value !== 'object' || value === null) return value;
  const changed = Object.entries(value).map(([key, each]) => [
    key,
    NOT_TEXT.has(key) ? each : eachText(each, change, [...keys, key], [...path, key]),
  ]);
  return Object.fromEntries(changed) as T;
}

function nameOf(item: unknown, place: number): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(place);
}

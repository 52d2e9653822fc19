import { englishFor, neededKeys, splitPlural } from '@sixways/core/rules/words/plural-keys.js';
import type { FormText } from '@sixways/core/model/form.js';
import { placeholders } from '../form-check.js';

/** Numbers to call and codes that must stand in each language as they do in English. */
const FIXED = /\b(?:\d[\d ]*\d|SE18)\b|NHS 111|[\w.]+@[\w.]+/g;

/** What is wrong with a language's words, by key. */
export interface Gaps {
  /** Keys that it lacks: they are shown in English. */
  missing: string[];
  /** Why a text that is there cannot be right. */
  faults: string[];
}

/**
 * Holds the words of a language against the English.
 * @param lang BCP 47, such as `pl`
 */
export function gapsOf(lang: string, english: FormText, words: FormText): Gaps {
  const needed = neededKeys(lang, english);
  const faults = Object.entries(words).flatMap(([key, text]) => faultOf(key, text, english, needed) ?? []);
  return { missing: needed.filter((key) => !Object.hasOwn(words, key)), faults };
}

function faultOf(
  key: string,
  text: string,
  english: FormText,
  needed: readonly string[],
): string | undefined {
  const source = englishFor(key, english) ?? variantOf(key, english);
  if (source === undefined || (splitPlural(key)[1] && !needed.includes(key)))
    return `${key}: English has no such text, or the language no such number`;
  if (!text.trim()) return `${key}: is empty`;
  const gaps = gapsIn(source, key);
  if (gapsIn(text, key) !== gaps) return `${key}: fills in other gaps than English: ${gaps || 'none'}`;
  const lost = fixedIn(source).filter((each) => !fixedIn(text).includes(each));
  return lost.length ? `${key}: lacks ${lost.join(', ')}` : undefined;
}

/** "One" and "two" may say their number in words; the rest of the gaps are the same in all. */
function gapsIn(text: string, key: string): string {
  const worded = /_(zero|one|two)$/.test(key);
  return placeholders(text)
    .filter((name) => !(worded && name === 'count'))
    .join(', ');
}

function fixedIn(text: string): string[] {
  return (text.match(FIXED) ?? []).map((each) => each.trim());
}

/** A language may have its own words for `someone` where English has one wording for both. */
function variantOf(key: string, english: FormText): string | undefined {
  return english[key.replace(/_someone$/, '')];
}

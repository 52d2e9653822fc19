import { error, type Finding } from './finding.js';
import type { TextAt } from './reading-age.js';

/** What authors write to come back to, and what says nothing. "None" may be an honest answer: who paid, whose interests. */
const PLACEHOLDER =
  /^(?:n ?\/ ?a|t\.?b\.?[acd]|to ?do|to be (?:added|confirmed|decided|done|written)|x{2,}|test|text|placeholder|lorem ipsum\b.*|[-–—.?…_*]+)\.?$/i;

/** Texts that were never written. A schema sees only that something stands there. */
export function placeholderFindings(texts: readonly TextAt[]): Finding[] {
  return texts
    .filter(([, text]) => PLACEHOLDER.test(text.trim()))
    .map(([path, text]) =>
      error('text/placeholder', path, `"${text}" stands in for words to come`, 'Write what belongs here'),
    );
}

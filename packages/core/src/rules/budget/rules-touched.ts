import type { BudgetRule } from '../../model/budget.js';

/** The rules whose words a line holds: things to talk about. Whole words only, in any case; nothing is refused. */
export function rulesTouched(what: string, rules: readonly BudgetRule[]): BudgetRule[] {
  const text = ` ${plain(what)} `;
  return rules.filter(({ words }) => words.some((word) => text.includes(` ${plain(word)} `)));
}

/** Small letters, and one space for whatever is no letter, digit or `&`. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

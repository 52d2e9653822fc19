import type { BudgetGuide } from '@sixways/core/model/budget-guide.js';

/**
 * Checks an area's rules that a page gives. The schema is loaded only here.
 * @throws {ContentError} with the path of every fault
 */
export async function parseGuide(data: unknown): Promise<BudgetGuide> {
  const { readBudgetGuide } = await import('@sixways/core/rules/budget/read-budget-guide.js');
  return readBudgetGuide(data);
}

/** What holds all over England. @throws {AdapterError} `offline` */
export async function shippedGuide(lang: string): Promise<BudgetGuide> {
  const { budgetGuide } = await import('@sixways/content/budget-guide.js');
  return budgetGuide(lang);
}

import { BudgetGuide } from '../../model/budget-guide.js';
import { parse } from '../../model/parse.js';

/** @throws {ContentError} with the path of every fault */
export function readBudgetGuide(data: unknown): BudgetGuide {
  return parse(BudgetGuide, data);
}

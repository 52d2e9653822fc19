import type { Budget } from '@sixways/core/model/budget.js';

/** A budget with nothing in it. Without an id it is not saved anywhere yet. */
export function newBudget(lang: string): Budget {
  return {
    id: '',
    lang,
    updatedAt: new Date().toISOString(),
    author: 'self',
    stage: 'planning',
    lines: [],
    spending: [],
  };
}

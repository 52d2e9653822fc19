import type { BudgetRule } from '@sixways/core/model/budget.js';

/*
 * What personal health budgets are not for, all over England, as local NHS teams publish it. Their words are in
 * `data/budget-rules`; an area's own rules come with its content.
 */

const NOT_FOR = 'NHS Redditch and Bromsgrove CCG (archived copy): What can the money be spent on?';
const NOT_BOUGHT =
  'NHS Coventry and Rugby CCG (archived copy): What can a personal health budget not be spent on';

/** Each rule without its sentence. */
export const BUDGET_RULES: readonly Omit<BudgetRule, 'text'>[] = [
  { id: 'emergency', words: ['emergency care', 'a&e', 'ambulance', '999'], source: NOT_BOUGHT },
  {
    id: 'gp',
    words: [
      'gp',
      'gp appointment',
      'gp appointments',
      'dentist',
      'dental',
      'prescription',
      'prescriptions',
      'operation',
      'surgery',
    ],
    source: NOT_BOUGHT,
  },
  {
    id: 'alcohol',
    words: ['alcohol', 'beer', 'beers', 'wine', 'wines', 'vodka', 'whisky', 'gin', 'cider', 'lager'],
    source: NOT_FOR,
  },
  {
    id: 'tobacco',
    words: ['tobacco', 'cigarette', 'cigarettes', 'cigar', 'cigars', 'vape', 'vapes', 'vaping'],
    source: NOT_FOR,
  },
  {
    id: 'gambling',
    words: ['gambling', 'betting', 'bet', 'bets', 'lottery', 'casino', 'scratch card', 'scratch cards'],
    source: NOT_FOR,
  },
  {
    id: 'debt',
    words: ['debt', 'debts', 'loan', 'loans', 'credit card', 'credit cards', 'overdraft'],
    source: NOT_FOR,
  },
  {
    id: 'family',
    words: [
      'my wife',
      'my husband',
      'my partner',
      'my mum',
      'my mother',
      'my dad',
      'my father',
      'my son',
      'my daughter',
      'my sister',
      'my brother',
      'my family',
    ],
    source:
      'The National Health Service (Direct Payments) (Amendment) Regulations 2013 (SI 2013/2354), explanatory note',
  },
];

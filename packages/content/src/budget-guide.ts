import type { BudgetGuide } from '@sixways/core/model/budget-guide.js';
import { BUDGET_RULES } from './budget-rules.js';
import { load, type Loader } from './load.js';

type Words = Readonly<Record<string, string>>;

const words: Readonly<Record<string, Loader>> = {
  en: () => import('../data/budget-rules/en.json', { with: { type: 'json' } }),
  'en-x-easy': () => import('../data/budget-rules/en-x-easy.json', { with: { type: 'json' } }),
};

/** Where each door leads. */
const DOORS: readonly { id: string; href?: string; phone?: string }[] = [
  { id: 'person' },
  { id: 'icb', href: 'https://www.nhs.uk/nhs-services/find-your-local-integrated-care-board/' },
  {
    id: 'pals',
    href: 'https://www.nhs.uk/nhs-services/hospitals/what-is-pals-patient-advice-and-liaison-service/',
  },
  { id: '111', phone: '111', href: 'https://111.nhs.uk/' },
];

/**
 * What the kit says about personal health budgets where an area says nothing of its own: what holds all over England.
 * @param lang BCP 47, such as `en-x-easy`; English where there are no words in it
 * @throws {AdapterError} `offline` when a file could not be fetched
 */
export async function budgetGuide(lang: string): Promise<BudgetGuide> {
  const text = await load<Words>(words[lang] ?? words['en']!);
  return {
    rules: BUDGET_RULES.map((rule) => ({ ...rule, text: text[`rule.${rule.id}`]! })),
    doors: DOORS.map(({ id, ...to }) => ({ name: text[`door.${id}`]!, how: text[`door.${id}.how`]!, ...to })),
  };
}

import { formatPence } from '@sixways/core/rules/format-pence.js';
import { costsOf, firstYear, SHOWN_PERIODS } from '@sixways/core/rules/money.js';
import { stillMissing } from '@sixways/core/rules/budget/budget-lines.js';
import type { Paper, Section } from '../../partials/take-along.js';
import type { BudgetContext } from '../pages/budget-context.js';

/** The whole budget to take along: amounts in every period, who helps, what is still to talk about. */
export function paper(ctx: BudgetContext): Paper {
  const { budget, goals, t, day, today } = ctx;
  const names = new Map(goals.map(({ id, text }) => [id, text]));
  const money = (['agreed', 'indicative'] as const).flatMap((name) => {
    const amount = budget[name];
    if (!amount) return [];
    return [
      { label: t(`money.${name}`), text: `${formatPence(amount.pence)} ${t(`period.${amount.period}`)}` },
    ];
  });
  const lines = budget.lines.map(({ what, quantity, price, goal, managedBy, supplier }) => ({
    label: what,
    text: [
      `${quantity > 1 ? `${quantity} × ` : ''}${formatPence(price.pence)} ${t(`period.${price.period}`)}`,
      supplier,
      goal && names.has(goal) ? t('table.goal', { text: names.get(goal)! }) : '',
      managedBy ? t(`way.${managedBy}`) : '',
    ]
      .filter(Boolean)
      .join(', '),
  }));
  const { once } = costsOf(budget.lines, 'year');
  const sums = [
    ...SHOWN_PERIODS.map((period) => ({
      label: t('total.regular', { period: t(`period.${period}`) }),
      text: formatPence(costsOf(budget.lines, period).regular),
    })),
    ...(once ? [{ label: t('total.once'), text: formatPence(once) }] : []),
    { label: t('total.firstYear'), text: formatPence(firstYear(budget.lines)) },
    t('table.rounding'),
  ];
  const people = (['coordinator', 'monitor', 'holder'] as const).flatMap((each) => {
    const person = budget[each];
    return person
      ? [{ label: t(`people.${each}`), text: [person.name, person.phone].filter(Boolean).join(', ') }]
      : [];
  });
  const sections: Section[] = [
    { title: t('part.money'), lines: money },
    { title: t('lines.title'), lines },
    { title: t('paper.sums'), lines: budget.lines.length ? sums : [] },
    {
      title: t('part.people'),
      lines: [...people, ...[budget.risks, budget.noticePeriod].flatMap((each) => each ?? [])],
    },
    { title: t('part.review'), lines: budget.firstReview ? [day(budget.firstReview)] : [] },
    { title: t('ready.title'), lines: stillMissing(budget).map((each) => t(`ready.${each}`)) },
  ];
  return {
    title: t('paper.title'),
    lead: t('paper.lead', { day: day(today) }),
    sections: sections.filter((section) => section.lines.length),
  };
}

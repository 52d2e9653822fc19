import type { Budget } from '@sixways/core/model/budget.js';
import { formatPence } from '@sixways/core/rules/format-pence.js';
import type { Translate } from '../../i18n/translator.js';
import type { Line } from '../../records/records-panels.js';

/** A budget line by line, for people who choose between two versions. */
export function describe(budget: Budget, t: Translate): Line[] {
  const { agreed, indicative, lines, coordinator, monitor, holder, firstReview, risks, spending } = budget;
  const amount = (money: Budget['agreed']) =>
    money && `${formatPence(money.pence)} ${t(`period.${money.period}`)}`;
  const all: [string, string | undefined][] = [
    [t('money.agreed'), amount(agreed)],
    [t('money.indicative'), amount(indicative)],
    ...lines.map(({ what, quantity, price }): [string, string] => [
      t('table.what'),
      `${what}: ${quantity > 1 ? `${quantity} × ` : ''}${amount(price)}`,
    ]),
    [t('people.coordinator'), coordinator?.name],
    [t('people.monitor'), monitor?.name],
    [t('people.holder'), holder?.name],
    [t('people.risks'), risks],
    [t('part.review'), firstReview],
    ...spending.map(({ date, pence }): [string, string] => [
      t('spending.spent'),
      `${date}: ${formatPence(pence)}`,
    ]),
  ];
  return all.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

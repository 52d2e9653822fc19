import type { TemplateResult } from 'lit';
import { pairs } from '../pages/lists.js';
import type { PlanContext } from '../pages/plan-context.js';

/** Whose plan it is. */
export function person({ view, t, day }: PlanContext): TemplateResult {
  const { name, preferredName, birthDate, nhsNumber, address, phone, email } = view.plan.person ?? {};
  return pairs([
    [t('line.name'), name],
    [t('line.preferredName'), preferredName],
    [t('line.birthDate'), birthDate && day(birthDate)],
    // In threes and fours, as people read it out.
    [t('line.nhsNumber'), nhsNumber?.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')],
    [t('line.address'), address],
    [t('line.phone'), phone],
    [t('line.email'), email],
  ]);
}

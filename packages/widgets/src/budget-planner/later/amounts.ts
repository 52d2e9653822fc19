import type { Period } from '@sixways/core/model/budget.js';
import type { Translate } from '../../i18n/translator.js';

const PERIODS: readonly Period[] = ['week', '4-weeks', 'month', 'year', 'once'];

export function periodOptions(t: Translate): { value: Period; label: string }[] {
  return PERIODS.map((value) => ({ value, label: t(`period.${value}`) }));
}

/** Pence as somebody would type them: `12.50`. */
export function asTyped(pence: number | undefined): string {
  return pence === undefined ? '' : (pence / 100).toFixed(2);
}

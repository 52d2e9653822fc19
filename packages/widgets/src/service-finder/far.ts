import type { Translate } from '../i18n/translator.js';

const METRES_A_MILE = 1609.344;

/** Miles as people say them; nobody walks a map's straight line, so it says "about". */
export function farText(metres: number, t: Translate): string {
  const miles = metres / METRES_A_MILE;
  if (miles < 0.3) return t('far.near');
  if (miles < 0.75) return t('far.half');
  const rounded = miles < 10 ? Math.round(miles * 2) / 2 : Math.round(miles);
  return t('far.miles', { count: rounded });
}

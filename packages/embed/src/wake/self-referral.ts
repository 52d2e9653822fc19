/*
 * Wakes self-referrals that the loader showed as first questions. The words come before the definition, so that the
 * widget finds its nodes as it would have drawn them.
 */
import { addWords } from '@sixways/widgets/i18n/translator.js';
import { loadWords, NAMESPACE } from '@sixways/widgets/self-referral/words.js';
import { wakeInPlace } from '../wake-in-place.js';

const PART = 'first';

/** @param elements those that show what they would draw now; all others are drawn anew */
export async function wake(elements: readonly HTMLElement[], lang: string): Promise<void> {
  addWords(lang, `${NAMESPACE}.${PART}`, await loadWords(lang, PART));
  await wakeInPlace(elements, () => import('@sixways/widgets/self-referral/define.js'));
}

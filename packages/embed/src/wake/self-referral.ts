/*
 * Wakes self-referrals that the loader showed as first questions. The words come before the definition, so that the
 * widget finds its nodes as it would have drawn them.
 */
import { alreadyChecked } from '@sixways/widgets/base/content-controller.js';
import { addWords } from '@sixways/widgets/i18n/translator.js';
import { loadWords, NAMESPACE } from '@sixways/widgets/self-referral/words.js';
import type { CareSelfReferral } from '@sixways/widgets/self-referral/self-referral.js';
import type { Woken } from '../first/sleeper.js';
import { wakeInPlace } from '../wake-in-place.js';

const PART = 'first';

/** @param widgets those that show what they would draw now; all others are drawn anew */
export async function wake(widgets: readonly Woken[], lang: string): Promise<void> {
  for (const { element, content } of widgets)
    if (content) (element as CareSelfReferral).content = alreadyChecked(content);
  addWords(lang, `${NAMESPACE}.${PART}`, await loadWords(lang, PART));
  const elements = widgets.map(({ element }) => element);
  await wakeInPlace(elements, () => import('@sixways/widgets/self-referral/define.js'));
}

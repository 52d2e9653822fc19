import { referralFromAnswers } from '@sixways/core/form/referral-from-answers.js';
import { newReferralId } from '@sixways/core/model/ids.js';
import type { Referral } from '@sixways/core/model/referral.js';
import { optionText } from './pages/field-views.js';
import type { PageContext } from './pages/page-context.js';

/**
 * The referral that a form's answers make, in the words that the person read.
 * @param id the same until it is sent: a rejected referral that is mended replaces itself. Absent: a new one
 */
export function referralOf(context: PageContext, lang: string, id = newReferralId()): Referral {
  const { q, t, has } = context;
  return referralFromAnswers(q.answers, {
    id,
    now: new Date(),
    lang,
    form: q.form,
    pages: q.pages,
    service: q.way.service!,
    area: q.areas,
    ...(q.practice && { practice: q.practice }),
    ...(q.requested && { requested: q.requested }),
    question: ({ id, type }) =>
      [t(`${id}.label`), type === 'consent' && has(`${id}.hint`) ? t(`${id}.hint`) : '']
        .filter(Boolean)
        .join(' '),
    option: (field, id) => optionText(field, id, context),
    consentedAt: ({ id }) => q.consentedAt.get(id) ?? new Date().toISOString(),
  });
}

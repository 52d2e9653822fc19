import { newReferralId, referenceFor } from '@sixways/core/model/ids.js';
import { addWorkingDays } from '@sixways/core/rules/working-days.js';
import { seededPicker } from '@sixways/core/rules/seeded-picker.js';
import type { Referral } from '@sixways/core/model/referral.js';

const GIVEN = ['Testine', 'Sample', 'Demo', 'Examplia', 'Mockford', 'Fictiona'];
const FAMILY = ['Example', "O'Placeholder", 'Testcase-Sample', 'Madeup', 'Nobody', 'Beispiel'];
const NEEDS = ['lonely', 'stress', 'grief', 'money', 'housing', 'active', 'caring'];
const CONSENTS = { share: 'Share my answers', contact: 'Get in touch with me', onward: 'Pass my name on' };

/**
 * A made-up referral for tests and demonstrations. The same seed gives the same person and answers;
 * names say that nobody is meant, NHS numbers are of the 999 range that is never given out.
 * @param id give one to make the whole referral repeatable; otherwise it is new each time
 */
export function sampleReferral(seed: number, id: string = newReferralId()): Referral {
  const pick = seededPicker(seed);
  const hasSupporter = pick(3) === 0;
  const needs = NEEDS.filter(() => pick(3) === 0);
  const reasons = (needs.length ? needs : ['lonely']).map((need) => ({ id: need, text: `Need: ${need}` }));
  const person: Referral['person'] = {
    givenName: GIVEN[pick(GIVEN.length)]!,
    familyName: FAMILY[pick(FAMILY.length)]!,
    birthDate: `${1930 + pick(75)}-0${1 + pick(9)}-1${pick(10)}`,
    phone: `020 7946 0${100 + pick(900)}`,
    ...(pick(2) && { nhsNumber: testNhsNumber(pick), email: 'made.up@example.org' }),
    ...(pick(2) && { address: '1 Made Up Street\nSampletown\nZZ99 9ZZ' }),
  };
  return {
    id,
    reference: referenceFor(id),
    createdAt: '2026-11-20T09:30:00.000Z',
    lang: pick(4) ? 'en' : 'en-x-easy',
    form: { id: 'self-referral', version: '2026-11-22' },
    service: { name: 'Sample Link Workers (made up)', ods: 'X99999', phone: '020 7946 0000', replyWithin: 5 },
    expectBy: addWorkingDays('2026-11-20', 5),
    area: { residence: 'E09000023', name: 'Lewisham' },
    practice: { name: 'Made Up Surgery', ...(pick(2) && { ods: 'X99998' }) },
    ...(hasSupporter && {
      supporter: {
        name: 'Helper Example',
        relationship: 'friend',
        phone: '020 7946 0001',
        contactFirst: pick(2) === 1,
      },
    }),
    person,
    safeContact: { ways: ['call', ...(pick(2) ? (['text'] as const) : [])], voicemail: pick(2) === 1 },
    reasons,
    ...(pick(2) && { ownWords: 'Made-up words with “quotes”, <b>angle brackets</b> and 🌱.' }),
    whatMatters: 'My garden (made up)',
    risks: pick(2) ? { status: 'none' } : { status: 'declined' },
    communication: pick(2)
      ? [
          { id: 'interpreter', text: 'An interpreter', detail: 'Sylheti' },
          { id: 'large-print', text: 'Large print' },
        ]
      : [],
    consents: (['share', 'contact', 'onward'] as const).map((scope) => ({
      scope,
      given: scope !== 'onward' || pick(2) === 1,
      at: '2026-11-20T09:29:00.000Z',
      wording: `${CONSENTS[scope]}: made-up wording, with a dash – and a £ sign.`,
    })),
    asked: [
      { id: 'needs', question: 'What would help?', answers: reasons },
      { id: 'matters', question: 'What matters to you?', answers: [{ text: 'My garden (made up)' }] },
      { id: 'ownWords', question: 'Anything else?', answers: [] },
    ],
  };
}

/** Ten digits from 999, passing modulus 11. */
function testNhsNumber(pick: (below: number) => number): string {
  for (;;) {
    const nine = `999${String(pick(1_000_000)).padStart(6, '0')}`;
    const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check !== 10) return nine + check;
  }
}

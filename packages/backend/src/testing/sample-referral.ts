import { referralToBundle } from '@sixways/adapters/fhir/referral-to-bundle.js';
import { newReferralId, referenceFor } from '@sixways/core/model/ids.js';
import type { Referral } from '@sixways/core/model/referral.js';

/**
 * A made-up referral, as the widget makes it.
 * @param text put into every field where a person writes, to see what becomes of it
 */
export function sampleReferral(
  overrides: Partial<Referral> = {},
  text = 'I have nobody to talk to since I moved here.',
): Referral {
  const id = overrides.id ?? newReferralId();
  const at = '2026-11-20T10:15:00.000Z';
  return {
    id,
    reference: referenceFor(id),
    createdAt: at,
    lang: 'en',
    form: { id: 'self-referral', version: '2026-11-22' },
    service: { name: 'Elmfield Social Prescribing', ods: 'X99999', phone: '01632 960000', replyWithin: 5 },
    expectBy: '2026-11-27',
    area: { residence: 'E09000028', name: 'Southwark' },
    practice: { name: 'Elmfield Surgery', ods: 'G99999' },
    person: {
      givenName: 'Test',
      familyName: 'Person',
      preferredName: text,
      birthDate: '1980-02-03',
      nhsNumber: '9991234578',
      phone: '07700 900123',
      email: 'test.person@example.org',
      address: '1 Made Up Street\nNowhere\nSE1 1AA',
    },
    safeContact: { ways: ['call', 'text'], voicemail: false, note: text },
    reasons: [
      { id: 'lonely', text: 'Feeling lonely' },
      { id: 'something-else', text },
    ],
    ownWords: text,
    whatMatters: text,
    risks: { status: 'told', text },
    communication: [{ id: 'interpreter', text: 'An interpreter', detail: text }],
    consents: (['share', 'contact', 'onward'] as const).map((scope) => ({
      scope,
      given: scope !== 'onward',
      at,
      wording: `May we ${scope} this? ${text}`,
    })),
    asked: [
      ask('who', 'Who is this for?', 'Me'),
      ask('needs', 'What would help you?', 'Feeling lonely', text),
      ask('ownWords', 'Tell us more, in your own words', text),
      ask('matters', 'What matters to you?', text),
      ask('safety', 'Is there anything that makes you feel unsafe?', 'Yes'),
      ask('safetyDetail', 'What would you like us to know?', text),
      ask('contactWays', 'How is it safe to contact you?', 'Phone call', 'Text message'),
      ask('voicemail', 'Is it safe to leave a voicemail?', 'No'),
      ask('contactNote', 'Anything else about contacting you safely?', text),
      ask('communication', 'What do you need to talk with us?', 'An interpreter'),
      ask('interpreterLanguage', 'Which language?', text),
      ask('preferredName', 'What do you like to be called?'),
    ],
    ...overrides,
  };
}

function ask(id: string, question: string, ...answers: string[]): Referral['asked'][number] {
  return { id, question, answers: answers.map((text) => ({ text })) };
}

/** A transaction as it is sent, typed loosely, so that tests can spoil it. */
export interface SampleBundle {
  resourceType: string;
  type: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests change anything
  entry: { fullUrl: string; resource: any; request: Record<string, string> }[];
}

/** A referral as the transaction that the FHIR adapter sends. */
export async function sampleBundle(overrides: Partial<Referral> = {}, text?: string): Promise<SampleBundle> {
  return JSON.parse(JSON.stringify(await referralToBundle(sampleReferral(overrides, text)))) as SampleBundle;
}

import type { Given } from './form-driver.js';

/** A made-up person's answers: short, and nothing comes up but what everybody is asked. */
export const MYSELF: Given = {
  who: 'myself',
  registered: 'yes',
  home: 'E09000028',
  practice: 'G85119',
  age: 'old-enough',
  needs: ['lonely', 'money'],
  ownWords: 'I moved here last year and know nobody yet.',
  matters: 'Having somebody to eat with.',
  safety: 'no',
  givenName: 'Example',
  familyName: 'Person',
  preferredName: 'Exa',
  birthDate: { day: '15', month: '3', year: '1984' },
  contactWays: ['call'],
  phone: '020 7946 0999',
  voicemail: 'no',
  contactNote: 'Mornings are best.',
  nhsNumberKnown: 'no',
  communication: ['none'],
  consentShare: 'yes',
  consentContact: 'yes',
  consentOnward: 'no',
  meetWhere: 'hub',
};

/** A made-up person who has something to say to every question. */
export const EVERYTHING: Given = {
  ...MYSELF,
  needs: [
    'lonely',
    'stress',
    'mood',
    'grief',
    'money',
    'housing',
    'work',
    'condition',
    'pain',
    'active',
    'caring',
    'something-else',
  ],
  needsOther: 'Filling in forms',
  safety: 'yes',
  safetyDetail: 'My neighbour shouts at me.',
  contactWays: ['call', 'text', 'email', 'post'],
  email: 'example.person@example.org',
  address: '1 Example Street\nLondon\nSE1 0AA',
  nhsNumberKnown: 'yes',
  nhsNumber: '999 123 4519',
  communication: [
    'interpreter',
    'bsl',
    'easy-read',
    'large-print',
    'braille',
    'audio',
    'more-time',
    'someone-with-me',
    'other',
  ],
  interpreterLanguage: 'Portuguese',
  communicationOther: 'A quiet room',
};

/** A made-up helper's answers, about somebody who agrees. */
export const SOMEONE: Given = {
  ...MYSELF,
  who: 'someone',
  sayso: 'yes',
  supporterName: 'Helpful Neighbour',
  supporterRelationship: 'Neighbour',
  supporterPhone: '020 7946 0998',
  contactFirst: 'person',
};

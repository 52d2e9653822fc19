import type { AboutMe } from '@sixways/core/model/about-me.js';

/** Made up, with something said to every question. */
export const ABOUT_ME: AboutMe = {
  id: '0b6a3c1e-7d5f-4f0a-9a51-2f5f8f0c1b01',
  lang: 'en',
  updatedAt: '2026-11-20T10:00:00.000Z',
  author: 'self',
  needs: ['I get out of breath on the stairs', 'More company in the week'],
  mostImportant: 'Being there for my grandchildren, and staying in my own home.',
  working: ['My neighbour brings the paper'],
  notWorking: ['I forget my evening tablets'],
  strengths: ['I can mend anything with a plug'],
  interests: ['Old films', 'Pigeons'],
  importantPeople: 'My daughter, my neighbour and my dog.',
  involve: [{ name: 'Made-up Daughter', role: 'My daughter', phone: '020 7946 0199' }],
  communication: 'Speak up, please, and face me.',
  wellness: 'On a good day I whistle. When I stop, something is wrong.',
  doAndDoNot: 'Please knock first. Please do not call me dear.',
  support: 'Help me with the stairs, not with my breakfast.',
  alsoWorthKnowing: 'I was an electrician for forty years.',
  supportedBy: 'My link worker',
  date: '2026-11-20',
};

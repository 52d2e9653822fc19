import type { EasyRead } from '@sixways/core/model/easy-read.js';

const DAY = 86_400_000;

function day(daysFromNow: number): string {
  return new Date(Date.now() + daysFromNow * DAY).toISOString().slice(0, 10);
}

/** An explainer about an ailment that nobody has: made up, and with everything that an explainer can have. */
export const TEAPOT: EasyRead = {
  id: 'teapot-thumb',
  lang: 'en-x-easy',
  title: 'Teapot thumb',
  about: 'What to do when your thumb hurts from too much tea.',
  cards: [
    {
      id: 'sore',
      title: 'What it is',
      picture: 'cup',
      alt: 'A cup with steam above it.',
      sentences: ['Some people pour a lot of tea.', 'Their thumb can get sore.'],
      hardWords: [],
      question: {
        ask: 'What can get sore?',
        options: [
          { text: 'My ear', right: false, reply: 'No. Tea does not hurt your ear. It is your thumb.' },
          { text: 'My thumb', right: true, reply: 'Yes. Your thumb can get sore.' },
        ],
      },
    },
    {
      id: 'name',
      picture: 'question',
      alt: 'A question mark.',
      sentences: ['This is called teapot thumb.', 'Teapot thumb means your thumb is sore from tea.'],
      hardWords: [{ word: 'teapot thumb', means: 'A thumb that is sore because you pour a lot of tea.' }],
    },
    {
      id: 'rest',
      title: 'What you can do',
      picture: 'rest',
      alt: 'An armchair.',
      sentences: ['Rest your thumb.', 'You can wear a splint.', 'A splint is a firm strap.'],
      hardWords: [{ word: 'splint', means: 'A firm strap that keeps your thumb still.' }],
    },
    {
      id: 'ask',
      picture: 'talk',
      alt: 'Two people talk.',
      sentences: ['Ask a friend to pour.'],
      hardWords: [],
    },
  ],
  pictures: {},
  doors: [
    { name: 'Teapot line (made up)', how: 'Call to talk about your thumb.', phone: '020 7946 0123' },
    { name: 'NHS 111', how: 'Call if you need help soon.', phone: '111', href: 'https://111.nhs.uk/' },
  ],
  sources: [{ text: 'The Big Book of Tea (made up)', href: 'https://tea.example/', seen: day(-30) }],
  authors: 'Made up for demonstration.',
  version: day(-30),
  reviewDue: day(335),
  tested: [{ by: 'The Monday group (made up)', at: day(-20) }],
};

/** The same before anybody tested it. */
export const UNTESTED: EasyRead = { ...TEAPOT, tested: [] };

/** Its review is late. */
export const OVERDUE: EasyRead = { ...TEAPOT, version: day(-400), reviewDue: day(-35) };

/** Its review is more than a year late. */
export const WITHDRAWN: EasyRead = { ...TEAPOT, version: day(-900), reviewDue: day(-400) };

/** With a film. Its file is nowhere: nothing is fetched before somebody presses play. */
export const WITH_FILM: EasyRead = {
  ...TEAPOT,
  video: {
    src: '/made-up/teapot-thumb.mp4',
    title: 'A film about teapot thumb',
    captions: [{ lang: 'en', label: 'English', src: '/made-up/teapot-thumb.vtt' }],
  },
};

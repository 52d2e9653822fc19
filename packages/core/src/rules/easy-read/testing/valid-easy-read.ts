import type { EasyRead } from '../../../model/easy-read.js';

/** An Easy Read explainer without a fault, about something that is plainly made up. */
export function validEasyRead(): EasyRead {
  return {
    id: 'teapot-thumb',
    lang: 'en-x-easy',
    title: 'Teapot thumb',
    about: 'This is about a sore thumb.',
    cards: [
      {
        id: 'sore',
        title: 'What it is',
        picture: 'thumb',
        alt: 'A hand with a red thumb.',
        sentences: ['You have teapot thumb.', 'Teapot thumb means your thumb is sore.'],
        hardWords: [{ word: 'teapot thumb', means: 'A sore thumb from too much tea.' }],
        question: {
          ask: 'What is sore?',
          options: [
            { text: 'My thumb', right: true, reply: 'Yes. It is your thumb.' },
            { text: 'My foot', right: false, reply: 'No. It is your thumb.' },
          ],
        },
      },
      {
        id: 'doctor',
        picture: 'person',
        alt: 'A doctor at a desk.',
        sentences: ['You can see a GP.', 'The GP looks at your thumb.', 'You can bring a friend.'],
        hardWords: [{ word: 'GP', means: 'Your family doctor.' }],
      },
      {
        id: 'rest',
        picture: 'cup',
        alt: 'A cup of tea.',
        sentences: ['Rest your thumb.', 'Drink your tea with the other hand.'],
        hardWords: [],
      },
    ],
    pictures: {
      thumb: { viewBox: '0 0 48 48', paths: ['M10 10h20v20h-20z'] },
      cup: { viewBox: '0 0 48 48', paths: ['M8 8h30v30h-30z'] },
    },
    doors: [{ name: 'Your doctor', how: 'Ring them and ask.' }],
    sources: [{ text: 'A book that was never written', seen: '2026-11-01' }],
    authors: 'The Sixways project',
    version: '2026-11-20',
    reviewDue: '2028-11-20',
    reviewed: { by: 'A made-up doctor', at: '2026-11-10' },
    tested: [{ by: 'Five made-up people', at: '2026-11-12' }],
  };
}

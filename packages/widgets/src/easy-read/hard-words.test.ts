import { expect } from '../../../../test/support/index.js';
import { cutAtHardWords, glossaryOf } from './hard-words.js';
import { TEAPOT } from './example-explainers.js';

const word = (name: string) => ({ word: name, means: `What ${name} means.` });
const marked = (sentence: string, ...words: string[]) =>
  cutAtHardWords(sentence, words.map(word))
    .map(({ text, hard }) => (hard ? `[${text}]` : text))
    .join('');

describe('hard words', () => {
  it('are found in a sentence, however written, as whole words', () => {
    expect(marked('A care plan is a plan.', 'care plan')).to.equal('A [care plan] is a plan.');
    expect(marked('Care plans help.', 'care plan')).to.equal('[Care plan]s help.');
    expect(marked('Careless.', 'care')).to.equal('Careless.');
    expect(marked('Your GP (doctor).', 'GP')).to.equal('Your [GP] (doctor).');
    expect(marked('No hard word.')).to.equal('No hard word.');
  });

  it('take the longest first, and need no care with special letters', () => {
    expect(marked('A care plan.', 'plan', 'care plan')).to.equal('A [care plan].');
    expect(marked('Is C+ good?', 'C+')).to.equal('Is [C+] good?');
  });

  it('stand once each in the list, by the alphabet, with the card that explains them first', () => {
    const again = { ...TEAPOT, cards: [...TEAPOT.cards, { ...TEAPOT.cards[2]!, id: 'again' }] };
    expect(glossaryOf(again).map(({ word: name, card }) => [name, card])).to.deep.equal([
      ['splint', 3],
      ['teapot thumb', 2],
    ]);
  });
});

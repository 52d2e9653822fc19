import { expect } from '../../../../test/support/index.js';
import { readingAge, readingAgeFindings, readingAgeOf } from './reading-age.js';

/** Texts whose reading age is known by hand count: words, sentences and syllables as the formula wants them. */
const KNOWN: readonly [text: string, words: number, sentences: number, syllables: number][] = [
  ['The cat sat on the mat. It was a big red cat. Then it ran off.', 16, 3, 16],
  ['You can ask for help. We will ring you back on Monday. You may bring a friend.', 17, 3, 18],
  ['The operation takes about an hour. Most people go home on the same afternoon.', 14, 2, 21],
];

const OFFICIAL =
  'Individuals experiencing considerable psychological difficulties necessitate multidisciplinary intervention.';

describe('reading age (Flesch–Kincaid grade plus 5)', () => {
  for (const [text, words, sentences, syllables] of KNOWN)
    it(`of "${text.slice(0, 24)}…" is what counting by hand gives`, () => {
      const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
      expect(readingAge(text)).to.be.closeTo(grade + 5, 0.01);
    });

  it('tells a plain text from an official one', () => {
    expect(readingAge('We can help you. Tell us what you need. You can stop when you like.')).to.be.lessThan(
      8,
    );
    expect(readingAge(OFFICIAL)).to.be.greaterThan(18);
  });

  it('grows with sentences and with words, and with nothing else', () => {
    const short = 'You can ask your doctor. You can ask your nurse.';
    const joined = 'You can ask your doctor you can ask your nurse.';
    expect(readingAge(joined)).to.be.greaterThan(readingAge(short));
    // A known limit: order and sense count for nothing.
    expect(readingAge('Doctor your ask can you. Nurse your ask can you.')).to.equal(readingAge(short));
  });

  it('says nothing of texts too short to tell, and leaves fragments out of the whole', () => {
    expect(readingAgeOf([['a', OFFICIAL]])).to.equal(undefined);
    expect(readingAgeFindings([['a', OFFICIAL]])).to.deep.equal([]);
    const long = `${OFFICIAL} ${OFFICIAL} ${OFFICIAL} ${OFFICIAL}`;
    const fragments = Array.from({ length: 50 }, (_, i) => [`f${i}`, 'after 3 months'] as const);
    expect(readingAgeOf([['a', long], ...fragments])).to.equal(readingAgeOf([['a', long]]));
  });

  it('names the longer texts that are too hard, and the whole', () => {
    const long = `${OFFICIAL} ${OFFICIAL} ${OFFICIAL} ${OFFICIAL}`;
    expect(
      readingAgeFindings([
        ['a.b', long],
        ['c', 'It is short.'],
      ]).map(({ path }) => path),
    ).to.deep.equal(['a.b', '']);
  });
});

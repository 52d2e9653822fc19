import { expect } from '../../../../../test/support/index.js';
import { ContentError } from '../../errors.js';
import type { EasyRead } from '../../model/easy-read.js';
import { checkEasyRead, readEasyRead } from './check-easy-read.js';
import { plainTextFindings } from './plain-text.js';
import { sentences, syllables, words } from './sentences.js';
import { validEasyRead } from './testing/valid-easy-read.js';

const CONTEXT = { today: '2026-11-25', pictures: new Set(['person']) };

function found(data: unknown) {
  return checkEasyRead(data, CONTEXT).findings.map(({ rule, path }) => [rule, path]);
}

type Broken = [
  what: string,
  breakIt: (easyRead: EasyRead) => unknown,
  ...found: [rule: string, path: string][],
];

const sentence = (text: string) => (e: EasyRead) => (e.cards[2]!.sentences[0] = text);
const SENTENCE = 'cards[2].sentences[0]';
const LONG =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.';

const BROKEN: Broken[] = [
  ['a picture that nobody described', (e) => (e.cards[1]!.alt = 'TBC'), ['text/placeholder', 'cards[1].alt']],
  ['no cards', (e) => (e.cards = []), ['schema/shape', 'cards']],
  [
    'a card without a picture',
    (e) => delete (e.cards[0] as { picture?: unknown }).picture,
    ['schema/missing', 'cards[0].picture'],
  ],
  ['a picture without words', (e) => (e.cards[0]!.alt = ''), ['schema/shape', 'cards[0].alt']],
  ['four sentences', (e) => e.cards[1]!.sentences.push('Bye.'), ['schema/shape', 'cards[1].sentences']],
  ['no sentence', (e) => (e.cards[1]!.sentences = []), ['schema/shape', 'cards[1].sentences']],
  [
    'two right answers',
    (e) => (e.cards[0]!.question!.options[1]!.right = true),
    ['schema/shape', 'cards[0].question.options'],
  ],
  [
    'no right answer',
    (e) => (e.cards[0]!.question!.options[0]!.right = false),
    ['schema/shape', 'cards[0].question.options'],
  ],
  ['one answer', (e) => e.cards[0]!.question!.options.pop(), ['schema/shape', 'cards[0].question.options']],
  [
    'a film without captions',
    (e) => (e.video = { src: '/film.mp4', title: 'Film', captions: [] }),
    ['schema/shape', 'video.captions'],
  ],
  [
    'a film from a mail',
    (e) =>
      (e.video = {
        src: 'mailto:a@b.example',
        title: 'Film',
        captions: [{ lang: 'en', label: 'English', src: '/en.vtt' }],
      }),
    ['schema/shape', 'video.src'],
  ],
  [
    'markup for a drawing',
    (e) => (e.pictures['cup']!.paths = ['<path d="M0 0">']),
    ['schema/shape', 'pictures.cup.paths[0]'],
  ],
  ['nobody to ask', (e) => (e.doors = []), ['schema/shape', 'doors']],
  [
    'a misspelt field',
    (e) => Object.assign(e.cards[0]!, { hardwords: [] }),
    ['schema/unknown-field', 'cards[0].hardwords'],
  ],
  ['a door that leads nowhere', (e) => delete e.doors[0]!.how, ['doors/closed', 'doors[0]']],
  ['a long sentence', sentence(LONG), ['easy/long-sentence', SENTENCE]],
  [
    'a long question',
    (e) => (e.cards[0]!.question!.ask = LONG.replace('.', '?')),
    ['easy/long-sentence', 'cards[0].question.ask'],
  ],
  [
    'a long reply',
    (e) => (e.cards[0]!.question!.options[0]!.reply = LONG),
    ['easy/long-sentence', 'cards[0].question.options[0].reply'],
  ],
  [
    'a long explanation',
    (e) => (e.cards[1]!.hardWords[0]!.means = LONG),
    ['easy/long-sentence', 'cards[1].hardWords[0].means'],
  ],
  ['two sentences in one', sentence('Rest. Do not work.'), ['easy/one-sentence', SENTENCE]],
  ['no full stop', sentence('Rest your thumb'), ['easy/one-sentence', SENTENCE]],
  ['two ideas', sentence('Rest it and wait, because it hurts.'), ['easy/one-idea', SENTENCE]],
  ['a list in a sentence', sentence('Rest your thumb, hand, arm.'), ['easy/one-idea', SENTENCE]],
  ['letters for words', sentence('Ask your ICB.'), ['easy/acronym', SENTENCE]],
  ['letters in a title', (e) => (e.cards[2]!.title = 'Your ICB'), ['easy/acronym', 'cards[2].title']],
  [
    'GP without a word about it',
    (e) => (e.cards[1]!.hardWords = []),
    ['easy/acronym', 'cards[1].sentences[0]'],
    ['easy/acronym', 'cards[1].sentences[1]'],
  ],
  ['two words in one', sentence('You don’t have to rest.'), ['easy/contraction', SENTENCE]],
  ['percent', sentence('It helps 50% of us.'), ['easy/percent', SENTENCE]],
  [
    'a word explained too late',
    (e) => {
      e.cards[0]!.sentences[0] = 'A GP can help with teapot thumb.';
    },
    ['easy/late-explanation', 'cards[0].sentences'],
  ],
  [
    'a word explained where it is not',
    (e) => (e.cards[2]!.hardWords = [{ word: 'splint', means: 'A firm strap.' }]),
    ['easy/stray-word', 'cards[2].hardWords[0].word'],
  ],
  [
    'a word explained by itself',
    (e) => (e.cards[1]!.hardWords[0]!.means = 'A GP is a doctor.'),
    ['easy/circular', 'cards[1].hardWords[0].means'],
  ],
  ['a hard word', sentence('Avoid immobilisation.'), ['easy/hard-word', 'cards[2].sentences']],
  [
    'an unknown picture',
    (e) => (e.cards[2]!.picture = 'nobody'),
    ['easy/picture', 'cards[2].picture'],
    ['easy/unused-picture', 'pictures.cup'],
  ],
  [
    'words for a picture that are the card’s',
    (e) => (e.cards[2]!.alt = 'Rest your thumb'),
    ['easy/alt', 'cards[2].alt'],
  ],
  ['a picture of', (e) => (e.cards[2]!.alt = 'A picture of a cup.'), ['easy/alt', 'cards[2].alt']],
  [
    'a question that is none',
    (e) => (e.cards[0]!.question!.ask = 'Sore.'),
    ['easy/question', 'cards[0].question.ask'],
  ],
  [
    'an answer twice',
    (e) => (e.cards[0]!.question!.options[1]!.text = 'my thumb.'),
    ['easy/question', 'cards[0].question.options[1].text'],
  ],
  ['a card twice', (e) => (e.cards[2]!.id = 'sore'), ['reference/repeated-id', 'cards[2].id']],
  [
    'too many cards',
    (e) => {
      for (let i = 0; i < 22; i++) e.cards.push({ ...e.cards[2]!, id: `more-${i}` });
    },
    ['easy/many-cards', 'cards[24]'],
  ],
  ['nobody tested it', (e) => (e.tested = []), ['quality/tested', 'tested']],
  ['nobody reviewed it', (e) => delete e.reviewed, ['quality/reviewed', 'reviewed']],
  ['no source', (e) => (e.sources = []), ['quality/sources', 'sources']],
  ['a review before its version', (e) => (e.version = '2028-11-20'), ['review/order', 'reviewDue']],
  [
    'a late review',
    (e) => {
      e.version = '2024-01-01';
      e.reviewDue = '2026-01-01';
    },
    ['review/overdue', 'reviewDue'],
  ],
];

describe('an Easy Read explainer', () => {
  it('without a fault has no findings, and comes out as it went in', () => {
    expect(found(validEasyRead())).to.deep.equal([]);
    expect(readEasyRead(validEasyRead())).to.deep.equal(validEasyRead());
  });

  for (const [what, breakIt, ...expected] of BROKEN)
    it(`is told by rule and path: ${what}`, () => {
      const easyRead = validEasyRead();
      breakIt(easyRead);
      expect(found(easyRead)).to.deep.equal(expected);
      for (const { text, mend } of checkEasyRead(easyRead, CONTEXT).findings)
        expect(`${text} ${mend}`).not.to.match(/Invalid|undefined/);
    });

  it('is written for an older reader: the text as a whole says so', () => {
    const easyRead = validEasyRead();
    easyRead.cards = easyRead.cards.map((card, i) => ({
      ...card,
      hardWords: [],
      sentences: [
        'Individuals experiencing considerable discomfort necessitate multidisciplinary intervention.',
        `Rehabilitation organisations individualise physiotherapy programmes ${i}.`,
      ],
    }));
    expect(found(easyRead)).to.deep.include(['reading/age', '']);
    expect(checkEasyRead(easyRead).readingAge).to.be.greaterThan(15);
  });

  it('may leave its pictures’ names to whoever knows what ships', () => {
    expect(checkEasyRead(validEasyRead()).findings).to.deep.equal([]);
  });

  it('with an error is not read; with a warning it is', () => {
    expect(() => readEasyRead({ ...validEasyRead(), doors: [] })).to.throw(
      ContentError,
      'Name somebody to ask',
    );
    expect(() => readEasyRead({ ...validEasyRead(), tested: [] })).not.to.throw();
    for (const data of [undefined, null, 7, 'x', [], {}, { cards: [null] }])
      expect(() => readEasyRead(data)).to.throw(ContentError);
  });
});

describe('the rules for any Easy Read text', () => {
  const rules = (text: string) => plainTextFindings('', text).map(({ rule }) => rule);

  it('count words by sentence, what is filled in as one', () => {
    expect(words('It’s {{service}}: call 116 123.')).to.deep.equal(['It’s', 'name', 'call', '116', '123']);
    const fifteen = LONG.replace(' sixteen.', '');
    expect(rules(`${fifteen}. ${fifteen}!`)).to.deep.equal([]);
    expect(rules(LONG)).to.deep.equal(['easy/long-sentence']);
  });

  it('refuse letters that stand for something, and two words made one', () => {
    expect(rules('Ask the ICB.')).to.deep.equal(['easy/acronym']);
    expect(rules('Ask two GPs.')).to.deep.equal(['easy/acronym']);
    expect(rules('You don’t have to.')).to.deep.equal(['easy/contraction']);
    expect(rules('Your doctor’s surgery is part of the NHS. A person helps.')).to.deep.equal([]);
  });

  it('see sentences at full stops, colons and line ends', () => {
    expect(sentences('One. Two: three\nfour? (Five.) Six')).to.have.length(6);
    expect(sentences('Ring 020 7946 0000.')).to.have.length(1);
  });

  for (const [word, count] of [
    ['tea', 1],
    ['thumb', 1],
    ['teapot', 2],
    ['helped', 1],
    ['wanted', 2],
    ['operation', 4],
    ['make', 1],
    ['boxes', 2],
    ['111', 1],
    ['people', 2],
    ['handled', 2],
    ['services', 3],
    ['takes', 1],
    ['whole', 1],
  ] as const)
    it(`hear ${count} in "${word}"`, () => expect(syllables(word)).to.equal(count));
});

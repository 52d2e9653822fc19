import type { DecisionAid } from '../../../model/decision-aid.js';
import { people, type Broken } from './broken-aids.js';

const answer = (text: string) => (aid: DecisionAid) => (aid.rows[2]!.answers['strap'] = text);
const ANSWER = 'rows[2].answers.strap';

/** Figures and words that make a thing look larger or smaller than it is. */
export const FRAMING: readonly Broken[] = [
  ...[
    'It halves the risk of a stiff thumb.',
    'The chance of pain was 50% lower. It was 2 in 100 before.',
    'People feel better twice as often.',
    'The risk is three times higher with it.',
    'It cuts the risk of pain by half.',
    'It lowers your chance of pain by about a third.',
    'The risk doubles with age.',
    'Your risk is half that of others.',
    'There is a 3-fold rise in pain.',
    'The odds ratio is small.',
    'It cuts pain in half.',
    'The risk goes down by a third.',
    'It has a two-thirds lower risk.',
    'Infections fell by one half.',
    'It prevents two thirds of infections.',
    'It is 10 times as safe.',
    'Pain rose threefold.',
  ].map((text): Broken => [
    text,
    answer(text),
    /%/.test(text) ? ['framing/percent', ANSWER] : ['framing/relative-only', ANSWER],
  ]),
  [
    'a figure made to look small',
    (a) => (a.rows[0]!.answers['wait'] = 'Only 40 out of 100 people feel better.'),
    ['framing/coloured', 'rows[0].answers.wait'],
  ],
  ['percent alone', answer('It helped 54% of people.'), ['framing/percent', ANSWER]],
  [
    'per cent in a note',
    (a) => (a.outcomes[0]!.note = 'About 9 per cent left the trial.'),
    ['framing/percent', 'outcomes[0].note'],
  ],
  [
    'two denominators in a text',
    answer('It helps 1 in 8 people, and hurts 2 out of 100.'),
    ['framing/denominators', ANSWER],
  ],
  [
    'two denominators in a row’s words',
    (a) => {
      a.rows[2]!.answers['wait'] = 'Of those who wait, 5 out of 100 come back.';
      a.rows[2]!.answers['strap'] = 'Of those with a strap, 1 in 10 come back.';
    },
    ['framing/denominators', ANSWER],
  ],
  [
    'words against figures',
    (a) => (a.rows[0]!.answers['strap'] = 'One in two people feel better.'),
    ['framing/denominators', 'rows[0].answers.strap'],
  ],
  [
    'two denominators in a row’s figures',
    (a) => (a.outcomes[1]!.row = 'better'),
    ['framing/denominators', 'outcomes[1].of'],
  ],
  [
    'only good news',
    (a) => {
      for (const outcome of a.outcomes) outcome.kind = 'good';
    },
    ['framing/one-sided', 'outcomes'],
  ],
  [
    'only bad news',
    (a) => {
      for (const outcome of a.outcomes) outcome.kind = 'bad';
    },
    ['framing/one-sided', 'outcomes'],
  ],
  [
    'one frame twice',
    (a) => (people(a).otherwise = 'much better'),
    ['framing/one-frame', 'outcomes[0].otherwise'],
  ],
  [
    'a period without a time',
    (a) => (a.outcomes[0]!.period = 'afterwards'),
    ['framing/period', 'outcomes[0].period'],
  ],
  [
    'a group of anybody',
    (a) => (a.outcomes[0]!.population = 'Patients'),
    ['framing/population', 'outcomes[0].population'],
  ],
  ['a verdict', answer('The strap is the best option for a sore thumb.'), ['framing/verdict', ANSWER]],
  ['a chance without a number', answer('It is rare to need more than this.'), ['framing/no-number', ANSWER]],
];

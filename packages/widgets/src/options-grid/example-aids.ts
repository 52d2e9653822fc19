import type { DecisionAid, Outcome } from '@sixways/core/model/decision-aid.js';
import { validAid } from '@sixways/core/rules/decision-aid/testing/valid-aid.js';

/** A condition that is plainly made up, with three options and every kind of figure. */
export const TEAPOT: DecisionAid = { ...validAid(), reviewDue: '2999-01-01' };

/** Nobody reviewed it or tried it out, as it is with a new aid. */
export const UNREVIEWED: DecisionAid = (({ reviewed: _, ...rest }) => ({ ...rest, tested: [] }))(TEAPOT);

/** Its review is some days late. */
export const OVERDUE: DecisionAid = { ...TEAPOT, published: daysAgo(740), reviewDue: daysAgo(10) };

/** Its review is more than a year late. */
export const WITHDRAWN: DecisionAid = { ...TEAPOT, published: daysAgo(1130), reviewDue: daysAgo(400) };

/** One option is not offered here, another may not be suitable. */
export const SOME_UNAVAILABLE: DecisionAid = {
  ...TEAPOT,
  options: [
    ...TEAPOT.options.map((option) =>
      option.id === 'operation'
        ? {
            ...option,
            unavailable: {
              kind: 'not-available' as const,
              why: 'No hospital in this made-up town does it. You may be able to have it in another.',
              door: { name: 'The hand clinic', how: 'Ask where you could have it.', phone: '020 7946 0100' },
            },
          }
        : option,
    ),
    {
      ...TEAPOT.options[1]!,
      id: 'balm',
      name: 'A warm balm',
      unavailable: {
        kind: 'not-suitable' as const,
        why: 'It has nuts in it. It is not for people with a nut allergy.',
        door: { name: 'Your pharmacist', how: 'Ask if it is safe for you.' },
      },
    },
  ],
  rows: TEAPOT.rows.map((row) => ({ ...row, answers: { ...row.answers, balm: row.answers['strap']! } })),
  outcomes: TEAPOT.outcomes.map(
    (outcome) =>
      ({
        ...outcome,
        figures: { ...outcome.figures, balm: { unknown: 'No made-up trial has looked at it.' } },
      }) as Outcome,
  ),
};

/** About a test: it says what a test can and cannot tell. */
export const SCREENING: DecisionAid = {
  ...TEAPOT,
  id: 'teapot-check',
  kind: 'screening',
  title: 'A check for teapot thumb: yes or no',
  decision: 'Do I want a check for teapot thumb?',
  test: {
    measures: 'A nurse counts how far your thumb bends. It takes five minutes.',
    ifPositive: 'You are asked to come again. One in two people who come again have nothing.',
    ifNegative: 'Most people have nothing then. Some do, and the check did not find it.',
    overDetection: 'Some stiff thumbs would never have hurt. Once found, many are treated all the same.',
  },
};

/** @param options 2 or more @param rows how many questions: for how it holds up with much to compare */
export function bigAid(options: number, rows: number): DecisionAid {
  const ids = Array.from({ length: options }, (_, i) => `option-${i + 1}`);
  const [first] = TEAPOT.options;
  const template = TEAPOT.outcomes[0]!;
  return {
    ...TEAPOT,
    id: 'many-thumbs',
    title: `Teapot thumb: ${options} options and ${rows} questions`,
    options: ids.map((id, i) => ({ ...first!, id, isNothing: i === 0, name: `Made-up option ${i + 1}` })),
    rows: Array.from({ length: rows }, (_, i) => ({
      ...TEAPOT.rows[i % TEAPOT.rows.length]!,
      id: `row-${i + 1}`,
      question: `${TEAPOT.rows[i % TEAPOT.rows.length]!.question} (${i + 1})`,
      answers: Object.fromEntries(ids.map((id, j) => [id, `A made-up answer of option ${j + 1}.`])),
      citations: ['made-up-trial'],
    })),
    outcomes: Array.from({ length: rows }, (_, i) => ({
      ...template,
      id: `outcome-${i + 1}`,
      row: `row-${i + 1}`,
      kind: i % 2 ? 'bad' : 'good',
      figures: Object.fromEntries(ids.map((id, j) => [id, { n: ((i * 7 + j * 13) % 99) + 1 }])),
    })) as Outcome[],
  };
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

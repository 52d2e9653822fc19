import type { DecisionAid } from '../../model/decision-aid.js';
import { error, warning, type Finding } from '../finding.js';
import type { TextAt } from '../reading-age.js';
import { claims } from './texts.js';
import {
  CHANCE_WORD,
  COLOURED,
  COUNTED_PEOPLE,
  countedPeople,
  NO_GROUP,
  PERCENT,
  RELATIVE,
  TIME_WORD,
  VERDICT,
} from './wording.js';

/**
 * How the same figure can be made to look larger or smaller: relative risk alone (it moved the choice of one in five
 * people in a Cochrane review), formats and denominators that cannot be compared, one side only, no time and no group.
 * Words are read in English only.
 */
export function framingFindings(aid: DecisionAid): Finding[] {
  const worded = aid.lang.split('-')[0] === 'en';
  return [
    ...sideFindings(aid),
    ...periodFindings(aid),
    ...(worded ? [...wordFindings(aid), ...denominatorsInWords(aid), ...bareChances(aid)] : []),
  ];
}

/** Hopes and harms are both counted, and each count has its other side. */
function sideFindings({ outcomes }: DecisionAid): Finding[] {
  const missing = (['good', 'bad'] as const).filter((side) => !outcomes.some(({ kind }) => kind === side));
  return [
    ...missing.map((side) =>
      error(
        'framing/one-sided',
        'outcomes',
        `No figure is about something ${side === 'good' ? 'people hope for' : 'that can go wrong'}`,
        `Add an outcome of kind "${side}"`,
      ),
    ),
    ...outcomes.flatMap((outcome, i) =>
      outcome.measure === 'people' && same(outcome.happened, outcome.otherwise)
        ? [
            error(
              'framing/one-frame',
              `outcomes[${i}].otherwise`,
              'It says the same as "happened"',
              'Say what happened to the other people',
            ),
          ]
        : [],
    ),
  ];
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** A figure means nothing without its time and its people. */
function periodFindings({ outcomes }: DecisionAid): Finding[] {
  return outcomes.flatMap(({ period, population }, i) => [
    ...(TIME_WORD.test(period)
      ? []
      : [
          error(
            'framing/period',
            `outcomes[${i}].period`,
            `"${period}" says no time`,
            'Say when it was counted: "after 3 months"',
          ),
        ]),
    ...(NO_GROUP.test(population)
      ? [
          error(
            'framing/population',
            `outcomes[${i}].population`,
            `"${population}" could be anybody`,
            'Say who was counted: age, condition, what they had',
          ),
        ]
      : []),
  ]);
}

function wordFindings(aid: DecisionAid): Finding[] {
  const texts = claims(aid);
  const counts =
    aid.outcomes.some(({ measure }) => measure === 'people') ||
    texts.some(([, text]) => countedPeople(text).length > 0);
  return texts.flatMap((at) => [
    ...relativeOnly(at),
    ...(counts ? percentages(at) : []),
    ...verdicts(at),
    ...coloured(at),
  ]);
}

function relativeOnly([path, text]: TextAt): Finding[] {
  const found = RELATIVE.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
  if (!found || countedPeople(text).length) return [];
  return [
    error(
      'framing/relative-only',
      path,
      `"${found}" compares without saying how many`,
      'Say how many people out of 100 it was, and how many it is',
    ),
  ];
}

function percentages([path, text]: TextAt): Finding[] {
  const found = PERCENT.exec(text)?.[0];
  if (!found) return [];
  return [
    error(
      'framing/percent',
      path,
      `"${found}" stands beside figures out of a number of people`,
      'Write all figures in one way: "54 out of 100 people"',
    ),
  ];
}

function verdicts([path, text]: TextAt): Finding[] {
  const found = VERDICT.exec(text)?.[0];
  if (!found) return [];
  return [
    warning(
      'framing/verdict',
      path,
      `"${found}" may tell people what to choose`,
      'Say what happens with each option, and leave the choice to them',
    ),
  ];
}

function coloured([path, text]: TextAt): Finding[] {
  const found = COLOURED.exec(text)?.[0].trim();
  if (!found) return [];
  return [
    warning(
      'framing/coloured',
      path,
      `"${found} …" makes the figure look smaller or larger`,
      'Write the figure alone: readers see how large it is',
    ),
  ];
}

/** Within a text, and between a row's words and its figures. */
function denominatorsInWords(aid: DecisionAid): Finding[] {
  const notes = claims(aid).filter(([path]) => !path.startsWith('rows'));
  return [
    ...notes.flatMap(([path, text]) => mixedIn(path, countedPeople(text))),
    ...aid.rows.flatMap(({ id, answers }, i) => {
      const outcome = aid.outcomes.find(({ row, measure }) => row === id && measure === 'people');
      const of = outcome?.measure === 'people' ? [outcome.of] : [];
      const all = Object.entries(answers).map(([option, text]) => [option, countedPeople(text)] as const);
      const first = [...of, ...all.flatMap(([, counted]) => counted)].slice(0, 1);
      return all.flatMap(([option, counted]) =>
        mixedIn(`rows[${i}].answers.${option}`, [...first, ...counted]),
      );
    }),
  ];
}

function mixedIn(path: string, denominators: readonly number[]): Finding[] {
  const different = [...new Set(denominators)];
  if (different.length < 2) return [];
  return [
    error(
      'framing/denominators',
      path,
      `Figures here are out of ${different.join(' and out of ')}`,
      'Give all of them out of the same number',
    ),
  ];
}

/** "Common" means 1 in 10 to one reader and 6 in 10 to another: a number goes with it. */
function bareChances({ rows, outcomes }: DecisionAid): Finding[] {
  const counted = new Set(outcomes.map(({ row }) => row));
  return rows
    .map((row, i) => ({ ...row, i }))
    .filter(({ id }) => !counted.has(id))
    .flatMap(({ answers, i }) =>
      Object.entries(answers).flatMap(([option, text]) => {
        const found = CHANCE_WORD.exec(text)?.[0];
        if (!found || COUNTED_PEOPLE.test(text)) return [];
        return [
          warning(
            'framing/no-number',
            `rows[${i}].answers.${option}`,
            `"${found}" has no number beside it`,
            'Add how many people out of 100, or say that it is not known',
          ),
        ];
      }),
    );
}

import type {
  DecisionAid,
  EventsOutcome,
  Outcome,
  PeopleOutcome,
  ScoreOutcome,
} from '../../model/decision-aid.js';
import { error, warning, type Finding } from '../finding.js';

/** Figures that cannot be, and figures that people could not compare. */
export function figureFindings(aid: DecisionAid): Finding[] {
  return [
    ...aid.outcomes.flatMap((outcome, i) => [
      ...noneKnown(outcome, `outcomes[${i}].figures`),
      ...impossible(outcome, `outcomes[${i}]`),
    ]),
    ...aid.rows.flatMap(({ id }) => denominatorFindings(id, aid)),
  ];
}

function noneKnown({ figures }: Outcome, path: string): Finding[] {
  const all: object[] = Object.values(figures);
  if (all.some((figure) => !('unknown' in figure))) return [];
  return [
    error('figure/none', path, 'No option has a figure', 'Give a figure, or answer it in words in a row'),
  ];
}

function impossible(outcome: Outcome, path: string): Finding[] {
  if (outcome.measure === 'people') return peopleFindings(outcome, `${path}.figures`);
  if (outcome.measure === 'score') return scoreFindings(outcome, path);
  return eventFindings(outcome, `${path}.figures`);
}

function peopleFindings({ of, figures }: PeopleOutcome, path: string): Finding[] {
  return Object.entries(figures).flatMap(([option, figure]) => {
    if ('unknown' in figure) return [];
    const at = `${path}.${option}`;
    const above = figure.n > of ? [tooMany(`${at}.n`, figure.n, of)] : [];
    return [...above, ...rangeFindings(figure.n, figure, [0, of], at)];
  });
}

function tooMany(path: string, n: number, of: number): Finding {
  return error('figure/above-all', path, `${n} is more than all ${of} people`, 'Count people, not events');
}

/** One person may have several events, but hardly a hundred: a percentage was written instead. */
function eventFindings({ of, figures }: EventsOutcome, path: string): Finding[] {
  return Object.entries(figures).flatMap(([option, figure]) =>
    !('unknown' in figure) && figure.n > 10 * of
      ? [
          warning(
            'figure/many-events',
            `${path}.${option}.n`,
            `${figure.n} events among ${of} people are more than ten for each`,
            'Look whether this is the number of events',
          ),
        ]
      : [],
  );
}

function scoreFindings({ scale, figures }: ScoreOutcome, path: string): Finding[] {
  if (scale.min >= scale.max)
    return [
      error('figure/scale', `${path}.scale`, 'The scale ends where it begins', 'Make min less than max'),
    ];
  return Object.entries(figures).flatMap(([option, figure]) => {
    if ('unknown' in figure) return [];
    const at = `${path}.figures.${option}`;
    const { min, max } = scale;
    if (figure.value < min || figure.value > max)
      return [
        error(
          'figure/off-scale',
          `${at}.value`,
          `The scale goes from ${min} to ${max}`,
          'Mend the figure or the scale',
        ),
      ];
    return rangeFindings(figure.value, figure, [min, max], at);
  });
}

/** The range belongs around its figure, has two ends, and stays within what is possible. */
function rangeFindings(
  figure: number,
  { low, high }: { low?: number | undefined; high?: number | undefined },
  [least, most]: readonly [number, number],
  path: string,
): Finding[] {
  if (low === undefined && high === undefined) return [];
  if (low === undefined || high === undefined)
    return [error('figure/half-range', path, 'The range has one end', 'Give both low and high')];
  if (low > figure || figure > high)
    return [
      error(
        'figure/range',
        path,
        `${figure} is not between ${low} and ${high}`,
        'Give low, figure and high in order',
      ),
    ];
  return low < least || high > most
    ? [error('figure/range', path, `A figure lies between ${least} and ${most}`, 'Mend the range')]
    : [];
}

/**
 * People compare the figures of a row: all are out of the same number, and out of 1,000 as soon as one is below
 * 1 in 100, since pictures and parts of a person do not show so few.
 */
function denominatorFindings(row: string, { outcomes }: DecisionAid): Finding[] {
  const counted = outcomes.flatMap((outcome, i) =>
    outcome.row === row && outcome.measure === 'people' ? [{ outcome, path: `outcomes[${i}]` }] : [],
  );
  const first = counted[0]?.outcome;
  const mixed = counted.filter(({ outcome }) => outcome.of !== first!.of);
  return [
    ...mixed.map(({ outcome, path }) =>
      error(
        'framing/denominators',
        `${path}.of`,
        `This is out of ${outcome.of}, and "${first!.id}" in the same row out of ${first!.of}`,
        'Give all figures of a row out of the same number',
      ),
    ),
    ...counted.flatMap(({ outcome, path }) => belowOneInHundred(outcome, path)),
    ...(mixed.length ? [] : needlessThousand(counted)),
  ];
}

function belowOneInHundred({ of, figures }: PeopleOutcome, path: string): Finding[] {
  if (of !== 100) return [];
  return Object.entries(figures).flatMap(([option, figure]) =>
    'n' in figure && figure.n === 0
      ? [
          error(
            'figure/below-1-in-100',
            `${path}.figures.${option}.n`,
            '0 out of 100 hides what is rarer than 1 in 100',
            'Give all figures of this row out of 1,000',
          ),
        ]
      : [],
  );
}

function needlessThousand(counted: readonly { outcome: PeopleOutcome; path: string }[]): Finding[] {
  const figures = counted.flatMap(({ outcome }) => Object.values(outcome.figures));
  const all = figures.flatMap((figure) => ('n' in figure ? [figure.n] : []));
  if (counted[0]?.outcome.of !== 1000 || all.some((n) => n < 10)) return [];
  return [
    warning(
      'figure/needless-1000',
      `${counted[0].path}.of`,
      'No figure of this row is below 1 in 100',
      'Give them out of 100, which is easier to picture',
    ),
  ];
}

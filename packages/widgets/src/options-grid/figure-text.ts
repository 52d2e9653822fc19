import type { Outcome, PeopleOutcome, ScoreOutcome } from '@sixways/core/model/decision-aid.js';
import type { Phrases } from './phrases.js';

/** A figure in words: what counts, in bold, what happened, and the other side of it. */
export interface FigureText {
  count: string;
  /** Goes on from `count`. */
  rest: string;
  /** How far the truth may be from it. Absent: no range is known. */
  range?: string;
}

/** A figure in words, with its period, both sides and its range. */
export function figureText(outcome: Outcome, option: string, phrases: Phrases): FigureText {
  const figure = outcome.figures[option];
  const { happened, period } = outcome;
  if (!figure || 'unknown' in figure)
    return {
      count: '',
      rest: phrases('figure.unknown', { happened, period, why: figure?.unknown ?? '' }).trim(),
    };
  switch (outcome.measure) {
    case 'people':
      return peopleText(outcome, figure as PeopleFigure, phrases);
    case 'events':
      return {
        count: phrases('figure.events', { n: written((figure as { n: number }).n), of: written(outcome.of) }),
        rest: phrases('figure.eventsRest', { happened: midSentence(happened), period }),
      };
    case 'score':
      return scoreText(outcome, figure as ScoreFigure, phrases);
  }
}

type Known<Figures> = Exclude<Figures, { unknown: string }>;
export type PeopleFigure = Known<PeopleOutcome['figures'][string]>;
export type ScoreFigure = Known<ScoreOutcome['figures'][string]>;

function peopleText(outcome: PeopleOutcome, figure: PeopleFigure, phrases: Phrases): FigureText {
  const { n } = figure;
  const key = figure.atLeast ? 'figure.atLeast' : 'figure.people';
  const of = written(outcome.of);
  return {
    count: phrases(key, { n: written(n), of }),
    rest: phrases(`${key}Rest`, {
      happened: midSentence(outcome.happened),
      period: outcome.period,
      others: written(outcome.of - n),
      of,
      otherwise: midSentence(outcome.otherwise),
    }),
    ...rangeText(outcome, figure, phrases),
  };
}

function scoreText(outcome: ScoreOutcome, figure: ScoreFigure, phrases: Phrases): FigureText {
  const { min, max, minMeans, maxMeans } = outcome.scale;
  return {
    count: phrases('figure.score', { value: written(figure.value) }),
    rest: phrases(outcome.change ? 'figure.changeRest' : 'figure.scoreRest', {
      happened: midSentence(outcome.happened),
      period: outcome.period,
      min: written(min),
      max: written(max),
      minMeans: midSentence(minMeans),
      maxMeans: midSentence(maxMeans),
    }),
    ...rangeText(outcome, figure, phrases),
  };
}

/** The range of one study's likely error is something else than what several studies found. */
function rangeText(
  { range }: Outcome,
  { low, high }: { low?: number | undefined; high?: number | undefined },
  phrases: Phrases,
): { range?: string } {
  if (low === undefined || high === undefined) return {};
  const key = range === 'studies' ? 'figure.rangeStudies' : 'figure.range';
  return { range: phrases(key, { low: written(low), high: written(high) }) };
}

let numbers: Intl.NumberFormat | undefined;

/** A number as people in England write it: 1,000. */
export function written(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  numbers ??= new Intl.NumberFormat('en-GB');
  return numbers.format(value);
}

/** "Much better" within a sentence. Names and abbreviations keep their capitals. */
export function midSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

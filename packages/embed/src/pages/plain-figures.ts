import type { DecisionAid, Outcome } from '@sixways/core/model/decision-aid.js';
import { html, type Html } from './html.js';

const CERTAINTY = {
  high: 'We are very sure of this.',
  moderate: 'We are fairly sure of this.',
  low: 'We are not very sure of this.',
  'very-low': 'We are not at all sure of this.',
};

/** An outcome in words: the same number of people for every option, both frames, period, people, certainty. */
export function plainFigures({ options }: DecisionAid, outcome: Outcome): Html {
  const { happened, period, population, certainty, note } = outcome;
  return html`<p><strong>${happened}, ${period}</strong></p>
    <ul>
      ${options.map(({ id, name }) => html`<li>${name}: ${figure(outcome, id)}</li>`)}
    </ul>
    <p>
      ${outcome.measure === 'score' ? 'Who was asked' : 'Who was counted'}: ${population}
      ${CERTAINTY[certainty.level]} ${certainty.why} ${note}
    </p>`;
}

function figure(outcome: Outcome, option: string): string {
  const given = outcome.figures[option];
  if (!given || 'unknown' in given) return `there is no number. ${given?.unknown ?? ''}`;
  switch (outcome.measure) {
    case 'people': {
      const { n, low, high } = given as { n: number; low?: number; high?: number };
      const { of, happened, otherwise } = outcome;
      return `${n} out of ${of} people: ${happened}. ${of - n} out of ${of}: ${otherwise}.${range(low, high)}`;
    }
    case 'events':
      return `${(given as { n: number }).n} times among ${outcome.of} people. One person can count more than once.`;
    case 'score': {
      const { value, low, high } = given as { value: number; low?: number; high?: number };
      const { min, max, minMeans, maxMeans } = outcome.scale;
      return `${value} points. ${min} means ${minMeans}, ${max} means ${maxMeans}.${range(low, high)}`;
    }
  }
}

function range(low: number | undefined, high: number | undefined): string {
  if (low === undefined || high === undefined) return '';
  return ` The true number is probably between ${low} and ${high}.`;
}

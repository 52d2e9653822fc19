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
      const { n, atLeast } = given as { n: number; atLeast?: boolean };
      const { of, happened, otherwise } = outcome;
      const [least, most] = atLeast ? ['at least ', 'At most '] : ['', ''];
      return `${least}${n} out of ${of} people: ${happened}. ${most}${of - n} out of ${of}: ${otherwise}.${range(outcome, given)}`;
    }
    case 'events':
      return `${(given as { n: number }).n} times among ${outcome.of} people. One person can count more than once.`;
    case 'score': {
      const { min, max, minMeans, maxMeans } = outcome.scale;
      const means = `On the scale, ${min} means ${minMeans} and ${max} means ${maxMeans}.`;
      const moved = outcome.change ? ' This says how far people moved, not where they ended.' : '';
      return `${(given as { value: number }).value} points${outcome.change ? ' up the scale' : ''}. ${means}${moved}${range(outcome, given)}`;
    }
  }
}

function range(outcome: Outcome, given: object): string {
  const { low, high } = given as { low?: number; high?: number };
  if (low === undefined || high === undefined) return '';
  return outcome.range === 'studies'
    ? ` Studies found between ${low} and ${high}.`
    : ` The true number is probably between ${low} and ${high}.`;
}

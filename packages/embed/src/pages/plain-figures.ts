import type { DecisionAid, Outcome } from '@sixways/core/model/decision-aid.js';
import { figureText } from '@sixways/widgets/options-grid/figure-text.js';
import { html, type Html } from './html.js';
import type { PlainWords } from './plain-words.js';

/** An outcome in the widget's own words: the same number of people for every option, both frames, period, people, certainty. */
export function plainFigures({ options }: DecisionAid, outcome: Outcome, { t, phrases }: PlainWords): Html {
  const { measure, population, certainty, note } = outcome;
  const people = phrases(measure === 'score' ? 'evidence.asked' : 'evidence.counted', { population });
  return html`<ul>
      ${options.map(({ id, name }) => {
        const { count, rest, range } = figureText(outcome, id, phrases);
        return html`<li>${name}: <strong>${count}</strong>${rest} ${range}</li>`;
      })}
    </ul>
    <p>${people} <strong>${t(`certainty.${certainty.level}`)}</strong> ${certainty.why} ${note}</p>`;
}

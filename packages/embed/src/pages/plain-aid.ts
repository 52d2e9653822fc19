import type { AidOption, AidRow, DecisionAid } from '@sixways/core/model/decision-aid.js';
import { freshness } from '@sixways/core/rules/freshness.js';
import { day } from '@sixways/widgets/i18n/day.js';
import { html, type Html } from './html.js';
import { plainDoors } from './plain-doors.js';
import { plainFigures } from './plain-figures.js';
import type { PlainWords } from './plain-words.js';

/**
 * A decision aid as plain headings, lists and links: all that it says, for people whose browser runs no script, in the
 * widget's own words. Options stand in the order of the file, none before another by merit.
 * @param today ISO day. An aid that was due for review a year ago leads to its doors and says nothing else
 */
export function plainAid(aid: DecisionAid, words: PlainWords, today: string): Html {
  const { t } = words;
  const { title, decision, audience, condition, options, rows, doors } = aid;
  const state = freshness(aid.reviewDue, today);
  if (state === 'withdrawn') return withdrawn(aid, words);
  const kinds = [...new Set(rows.map(({ bran }) => bran))];
  return html`<h1>${title}</h1>
    ${state === 'overdue' ? overdue(aid, words) : undefined}
    <p><strong>${decision}</strong></p>
    <p><strong>${t('about.audience')}</strong> ${audience}</p>
    <h2>${condition.name}</h2>
    <p>${condition.about}</p>
    <p><strong>${t('about.course')}</strong> ${condition.course}</p>
    <h2>${t('about.options')}</h2>
    ${options.map((option) => about(option, words))}
    ${kinds.map(
      (kind) =>
        html`<h2>${t(`group.${kind}`)}</h2>
          ${rows.filter(({ bran }) => bran === kind).map((row) => answers(aid, row, words))}`,
    )}
    ${plainDoors(t('doors.title'), doors)} ${provenance(aid, words)}`;
}

function about({ name, what, experience, unavailable }: AidOption, { t }: PlainWords): Html {
  return html`<h3>${name}</h3>
    ${
      unavailable
        ? html`<p><strong>${t(`unavailable.${unavailable.kind}`)} ${unavailable.why}</strong></p>`
        : undefined
    }
    <p>${what}</p>
    <dl>
      ${(['body', 'mind', 'life'] as const).map(
        (part) =>
          html`<dt>${t(`experience.${part}`)}</dt>
            <dd>${experience[part]}</dd>`,
      )}
    </dl>`;
}

/** One question, with what is known for each option, its figures and where they come from. */
function answers(aid: DecisionAid, row: AidRow, words: PlainWords): Html {
  const { options, outcomes, citations } = aid;
  const counted = outcomes.filter((outcome) => outcome.row === row.id);
  const named = new Set([...row.citations, ...counted.flatMap((outcome) => outcome.citations)]);
  const sources = citations.filter(({ id }) => named.has(id));
  return html`<h3>${row.question}</h3>
    <dl>
      ${options.map(
        ({ id, name }) =>
          html`<dt>${name}</dt>
            <dd>${row.answers[id]}</dd>`,
      )}
    </dl>
    ${counted.map((outcome) => plainFigures(aid, outcome, words))}
    ${
      sources.length
        ? html`<p>${words.t('evidence.sources')}: ${sources.map(({ text }) => text).join('; ')}</p>`
        : undefined
    }`;
}

function provenance(aid: DecisionAid, { t, phrases }: PlainWords): Html {
  const { authors, published, reviewDue, reviewed, tested, citations } = aid;
  return html`<h2>${t('evidence.sources')}</h2>
    <p>
      ${phrases('who.wrote', { by: authors })} ${phrases('who.published', { day: day(published) })}
      ${phrases('who.due', { day: day(reviewDue) })} ${reviewed ? undefined : t('who.notReviewed')}
      ${tested.length ? undefined : t('who.notTested')}
    </p>
    <ul>
      ${citations.map(
        ({ text, href }) => html`<li>${href ? html`<a href="${href}">${text}</a>` : text}</li>`,
      )}
    </ul>`;
}

function overdue({ reviewDue }: DecisionAid, { t, phrases }: PlainWords): Html {
  return html`<p>
    <strong>${t('overdue.title')}</strong> ${phrases('overdue.text', { day: day(reviewDue) })}
  </p>`;
}

function withdrawn({ title, doors }: DecisionAid, { t }: PlainWords): Html {
  return html`<h1>${title}</h1>
    <p><strong>${t('withdrawn.title')}</strong> ${t('withdrawn.text')}</p>
    ${plainDoors(t('doors.title'), doors)}`;
}

import type { AidRow, DecisionAid } from '@sixways/core/model/decision-aid.js';
import { freshness } from '@sixways/core/rules/freshness.js';
import { html, type Html } from './html.js';
import { plainDoors } from './plain-doors.js';
import { plainFigures } from './plain-figures.js';

const BRAN = { benefits: 'Benefits', risks: 'Risks', alternatives: 'Other ways', nothing: 'Doing nothing' };

/**
 * A decision aid as plain headings, lists and links: all that it says, for people whose browser runs no script.
 * Options stand in the order of the file, none before another by merit.
 * @param today ISO day. An aid that was due for review a year ago leads to its doors and says nothing else
 */
export function plainAid(aid: DecisionAid, today: string): Html {
  const state = freshness(aid.reviewDue, today);
  if (state === 'withdrawn') return withdrawn(aid);
  const kinds = [...new Set(aid.rows.map(({ bran }) => bran))];
  return html`<h1>${aid.title}</h1>
    ${state === 'overdue' ? html`<p><strong>This page may be out of date.</strong> It was due to be checked by ${aid.reviewDue}.</p>` : undefined}
    <p><strong>${aid.decision}</strong></p>
    <p>${aid.audience}</p>
    <h2>${aid.condition.name}</h2>
    <p>${aid.condition.about}</p>
    <p>${aid.condition.course}</p>
    <h2>What you could do</h2>
    ${aid.options.map(
      ({ name, what, experience, unavailable }) =>
        html`<h3>${name}</h3>
          ${unavailable ? html`<p><strong>${unavailable.why}</strong></p>` : undefined}
          <p>${what}</p>
          <p>${experience.body} ${experience.mind} ${experience.life}</p>`,
    )}
    ${kinds.map(
      (kind) =>
        html`<h2>${BRAN[kind]}</h2>
          ${aid.rows.filter(({ bran }) => bran === kind).map((row) => answers(aid, row))}`,
    )}
    ${plainDoors('Who you can ask', aid.doors)}
    <h2>Where this comes from</h2>
    <p>${aid.authors} Written on ${aid.published}.</p>
    <ul>
      ${aid.citations.map(
        ({ text, href }) => html`<li>${href ? html`<a href="${href}">${text}</a>` : text}</li>`,
      )}
    </ul>`;
}

/** One question, with what is known for each option, its figures and where they come from. */
function answers(aid: DecisionAid, row: AidRow): Html {
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
    ${counted.map((outcome) => plainFigures(aid, outcome))}
    ${sources.length ? html`<p>From: ${sources.map(({ text }) => text).join('; ')}</p>` : undefined}`;
}

function withdrawn({ title, doors }: DecisionAid): Html {
  return html`<h1>${title}</h1>
    <p>Nobody has checked this page for a long time. We took it down, so that nobody decides by old facts.</p>
    ${plainDoors('Who you can ask', doors)}`;
}

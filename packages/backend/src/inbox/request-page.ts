import { html, type Html } from './html.js';
import { dateTime, errorSummary, layout } from './layout.js';
import type { MoveResult } from './move.js';
import { patientName } from './read-fhir.js';
import { historyList, person, pointsOf, problem, rows, section, supporter } from './referral-page.js';
import type { WholeRequest } from './request.js';
import { ASK_LABELS, MOVES, stateOf } from './states.js';

export interface RequestView {
  who: string;
  request: WholeRequest;
  /** What came of what they just did. */
  result?: MoveResult | undefined;
}

/** What somebody asks their team for: their words first, then how to reach them. */
export function requestPage({ who, request, result }: RequestView): string {
  const { ask, task, patient, supporters, history } = request;
  const name = patientName(patient);
  const state = stateOf(task.status);
  const isError = result !== undefined && result !== 'done';
  return layout(
    { title: `${name}: ${ASK_LABELS[ask]!.toLowerCase()}`, who, isError },
    html`<p class="back no-print"><a href="/inbox/">Back to the list</a></p>
      ${isError && errorSummary(problem(result, state.label))}
      ${result === 'done' && html`<p class="done" role="status">Done. This request is now: ${state.label}.</p>`}
      <h1>${name}</h1>
      <p class="lead"><strong class="tag ${state.tone}">${state.label}</strong> ${ASK_LABELS[ask]}</p>
      <p>Sent ${task.authoredOn ? dateTime(task.authoredOn) : 'at an unknown time'}.</p>
      ${section('In their words', words(task.description))} ${section('How to reach them', contact(request))}
      ${section('Who', person(patient))}
      ${supporters.length > 0 && section('Who helps them', html`${supporters.map(supporter)}`)}
      ${section('History', historyList(history))} ${actions(request)}`,
  );
}

function words(text: string | undefined): Html {
  return text ? html`<p class="words">${text}</p>` : html`<p>They wrote nothing with it.</p>`;
}

function contact({ patient }: WholeRequest): Html {
  const points = patient?.telecom ?? [];
  const [phone, email] = [pointsOf(points, 'phone'), pointsOf(points, 'email')];
  if (!phone && !email)
    return html`<p>They gave no phone number or email address here. Look in your own records.</p>`;
  return rows([
    ['Phone', phone],
    ['Email', email],
  ]);
}

function actions({ id, version, task }: WholeRequest): Html | false {
  const open = Object.entries(MOVES).filter(
    ([, { from, of }]) => of.includes('request') && from.includes(task.status),
  );
  if (open.length === 0) return false;
  return html`<section class="no-print actions">
    <h2>What next</h2>
    <p>They see in their own records where their request stands. They are not told otherwise.</p>
    <form method="post" action="/inbox/requests/${encodeURIComponent(id)}" class="row">
      <input
        type="hidden"
        name="version"
        value="${version}"
      />${open.map(([action, { label }]) => html`<button name="action" value="${action}" class="${action === 'done' ? '' : 'secondary'}">${label}</button>`)}
    </form>
  </section>`;
}

import type { Consent, ContactPoint, Patient, RelatedPerson } from 'fhir/r4.js';
import { html, type Html } from './html.js';
import { dateTime, day, errorSummary, layout, nameOf } from './layout.js';
import { LONGEST_REASON, type MoveResult } from './move.js';
import { consentWording, nhsNumberOf, patientName, referenceOf, type Asked } from './read-fhir.js';
import type { HistoryLine, WholeReferral } from './referral.js';
import { MOVES, stateOf } from './states.js';

/** Where the questions of the shipped form belong; a question that a host added comes with the others. */
const GROUPS = {
  safety: ['safety', 'safetyDetail'],
  contact: ['contactWays', 'voicemail', 'contactNote', 'contactFirst'],
  needs: ['needs', 'needsOther', 'ownWords'],
  matters: ['matters'],
  communication: ['communication', 'interpreterLanguage', 'communicationOther'],
} as const;

export interface ReferralView {
  who: string;
  referral: WholeReferral;
  /** What came of what they just did. */
  result?: MoveResult | undefined;
  /** The reason they wrote, kept when something was wrong. */
  reason?: string | undefined;
}

/** One referral, whole, in the order in which whoever rings the person needs it. */
export function referralPage({ who, referral, result, reason }: ReferralView): string {
  const { task, request, patient, asked, supporters, consents, history } = referral;
  const name = patientName(patient);
  const group = (name: keyof typeof GROUPS) =>
    asked.filter(({ id }) => (GROUPS[name] as readonly string[]).includes(id));
  const state = stateOf(task.status);
  const isError = result !== undefined && result !== 'done';
  return layout(
    { title: `${name}, ${referenceOf(request) ?? ''}`, who, isError },
    html`<p class="back no-print"><a href="/inbox/">Back to the list</a></p>
      ${isError && errorSummary(problem(result, state.label), result === 'no-reason' ? '#reason' : undefined)}
      ${result === 'done' && html`<p class="done" role="status">Done. This referral is now: ${state.label}.</p>`}
      <h1>${name}</h1>
      <p class="lead">
        <strong class="tag ${state.tone}">${state.label}</strong>
        <span class="reference">${referenceOf(request) ?? referral.id}</span>
      </p>
      <p>
        Sent
        ${task.authoredOn ? dateTime(task.authoredOn) : 'at an unknown time'}.${task.restriction?.period?.end && html` They were told they will hear by ${day(task.restriction.period.end)}.`}${task.owner?.display && html` For ${task.owner.display}.`}
      </p>
      ${section('Safety', answers(group('safety'), 'They were not asked about safety.'), 'safety')}
      ${section('How it is safe to contact them', contact(group('contact'), patient, supporters), 'contact')}
      ${section('Who', person(patient))}
      ${supporters.length > 0 && section('Who helped them', html`${supporters.map(supporter)}`)}
      ${section('What would help', answers(group('needs'), 'They did not say.'))}
      ${section('What matters to them', answers(group('matters'), 'They did not say.'))}
      ${section('Communication needs', answers(group('communication'), 'They did not say.'))}
      ${section('What they agreed to', html`${consents.map(consent)}${consents.length === 0 && html`<p>No consent came with this referral.</p>`}`)}
      ${section('Every question, as they read and answered it', answers(asked, 'No questions came with this referral.'))}
      ${section('History', historyList(history))} ${actions(referral, reason, result)}`,
  );
}

export function problem(result: MoveResult, state: string): string {
  if (result === 'no-reason') return 'Write why you decline';
  if (result === 'changed')
    return `Somebody else changed this referral while you had it open. It is now: ${state}. Nothing you did was saved. Read it again before you go on`;
  return `This cannot be done now: the referral is ${state}`;
}

export function section(title: string, content: Html, kind = ''): Html {
  return html`<section class="${kind}">
    <h2>${title}</h2>
    ${content}
  </section>`;
}

function answers(asked: readonly Asked[], none: string): Html {
  if (asked.length === 0) return html`<p>${none}</p>`;
  return rows(
    asked.map(({ question, answers }) => [
      question,
      answers.length > 0
        ? html`${answers.map((text) => html`<p class="words">${text}</p>`)}`
        : html`<p class="blank">Left blank</p>`,
    ]),
  );
}

export function rows(pairs: readonly (readonly [string, Html | string | undefined])[]): Html {
  const given = pairs.filter(([, value]) => value !== undefined);
  return html`<dl>
    ${given.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function contact(
  asked: readonly Asked[],
  patient: Patient | undefined,
  supporters: readonly RelatedPerson[],
): Html {
  const points = patient?.telecom ?? [];
  const address = patient?.address?.[0];
  return html`${answers(asked, 'They did not say how. Take care: somebody else may hear, see or open what you send.')}
  ${rows([
    ['Phone', pointsOf(points, 'phone')],
    ['Email', pointsOf(points, 'email')],
    [
      'Address',
      address &&
        html`<span class="words"
          >${[...(address.line ?? [address.text ?? '']), address.postalCode].filter(Boolean).join('\n')}</span
        >`,
    ],
    [
      'Somebody who helps them',
      supporters.length > 0 ? html`${supporters.map((each) => html`${supporterName(each)} `)}` : undefined,
    ],
  ])}`;
}

export function pointsOf(points: readonly ContactPoint[], system: string): Html | undefined {
  const found = points.filter((point) => point.system === system && point.value);
  return found.length > 0
    ? html`${found.map(({ value }) => html`<span class="point">${value}</span>`)}`
    : undefined;
}

export function person(patient: Patient | undefined): Html {
  return rows([
    ['Name', patientName(patient)],
    ['Date of birth', patient?.birthDate ? day(patient.birthDate) : 'Not given'],
    [
      'NHS number',
      nhsNumberOf(patient)
        ? `${nhsNumberOf(patient)} (as they typed it: not checked with the NHS)`
        : 'Not given',
    ],
    ['GP practice', patient?.generalPractitioner?.[0]?.display ?? 'Not given'],
  ]);
}

export function supporter(each: RelatedPerson): Html {
  return rows([
    ['Name', supporterName(each)],
    ['Relationship', each.relationship?.[0]?.text],
    ['Phone', pointsOf(each.telecom ?? [], 'phone')],
    ['Email', pointsOf(each.telecom ?? [], 'email')],
  ]);
}

function supporterName({ name }: RelatedPerson): string {
  return name?.[0]?.text ?? [...(name?.[0]?.given ?? []), name?.[0]?.family].filter(Boolean).join(' ');
}

const SCOPES: Readonly<Record<string, string>> = {
  share: 'Sharing the answers',
  contact: 'Getting in touch',
  onward: 'Passing on to others',
};

function consent(each: Consent): Html {
  const scope = each.category?.[0]?.text ?? '';
  const given = each.provision?.type === 'permit';
  return html`<div class="consent">
    <h3>${Object.hasOwn(SCOPES, scope) ? SCOPES[scope] : scope || 'Consent'}</h3>
    <p>
      <strong class="tag ${given ? 'good' : 'alert'}">${given ? 'Agreed' : 'Did not agree'}</strong
      >${each.dateTime && html` ${dateTime(each.dateTime)}`}
    </p>
    <p>The words they read:</p>
    <blockquote class="words">${consentWording(each) ?? 'Not kept'}</blockquote>
  </div>`;
}

export function historyList(lines: readonly HistoryLine[]): Html {
  return html`<ol class="history">
    ${lines.map(
      ({ at, who, status, reason }) =>
        html`<li>
          ${dateTime(at)}:
          ${who ? html`${nameOf(who)} – ${stateOf(status).done}` : 'sent'}${reason && html`<blockquote class="words">${reason}</blockquote>`}
        </li>`,
    )}
  </ol>`;
}

function actions(
  { id, version, task }: WholeReferral,
  reason: string | undefined,
  result: MoveResult | undefined,
): Html | false {
  const open = Object.entries(MOVES).filter(
    ([, { from, of }]) => of.includes('referral') && from.includes(task.status),
  );
  if (open.length === 0) return false;
  const path = `/inbox/referrals/${encodeURIComponent(id)}`;
  const hidden = html`<input type="hidden" name="version" value="${version}" />`;
  const simple = open.filter(([action]) => action !== 'decline');
  return html`<section class="no-print actions">
    <h2>What next</h2>
    <form method="post" action="${path}" class="row">
      ${hidden}${simple.map(([action, { label }]) => html`<button name="action" value="${action}" class="${action === 'accept' ? '' : 'secondary'}">${label}</button>`)}
    </form>
    <form method="post" action="${path}">
      ${hidden}
      <h3>Decline</h3>
      <label for="reason">Why you decline</label>
      <span class="hint" id="reason-hint"
        >Kept with the referral. The person is not told from here: somebody has to ring or write.</span
      >
      ${result === 'no-reason' && html`<span class="error" id="reason-error"><span class="hidden">Error:</span> Write why you decline</span>`}
      <textarea
        id="reason"
        name="reason"
        rows="4"
        maxlength="${LONGEST_REASON}"
        aria-describedby="reason-hint${result === 'no-reason' && ' reason-error'}"
        ${result === 'no-reason' && html`aria-invalid="true"`}
      >
${reason ?? ''}</textarea>
      <button name="action" value="decline" class="warning">Decline</button>
    </form>
  </section>`;
}

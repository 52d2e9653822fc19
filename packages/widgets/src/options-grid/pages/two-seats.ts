import { html, nothing, type TemplateResult } from 'lit';
import type { SeatAnswers } from '../decision.js';
import { heading } from '../../partials/heading.js';
import type { GridContext } from './grid-context.js';
import { viewWords } from './summary-parts.js';

/** What two people may ask of the widget. */
export interface SeatView extends GridContext {
  narrow: boolean;
  /** Their answers are shown side by side. */
  sideBySide: boolean;
  showSideBySide(shown: boolean): void;
  sitDown(who: SeatAnswers['who']): void;
}

/** Who answers now, above every step. The other's answers are not on the page at all meanwhile. */
export function seatBar(view: SeatView): TemplateResult {
  const { t, decision, sideBySide, sitDown, showSideBySide } = view;
  const { who } = decision.seat;
  const other = who === 'person' ? 'supporter' : 'person';
  return html`<div class="notice seats no-print">
    <p tabindex="-1"><strong>${t(sideBySide ? 'seats.both' : `seats.turn.${who}`)}</strong></p>
    <p>
      ${
        sideBySide
          ? turnButton('person', view)
          : html`<button class="link" type="button" @click=${() => showSideBySide(true)}>
              ${t('seats.compare')}
            </button>`
      }
      <button class="link" type="button" @click=${() => sitDown(sideBySide ? 'supporter' : other)}>
        ${t(`seats.go.${sideBySide ? 'supporter' : other}`)}
      </button>
    </p>
  </div>`;
}

function turnButton(who: SeatAnswers['who'], { t, sitDown }: SeatView): TemplateResult {
  return html`<button class="link" type="button" @click=${() => sitDown(who)}>
    ${t(`seats.go.${who}`)}
  </button>`;
}

/** Both people's answers, question by question, in the author's order. Who is "right" is nobody's business here. */
export function sideBySide(view: SeatView): TemplateResult {
  const { t, decision, level, narrow } = view;
  const [me, them] = decision.seats as [SeatAnswers, SeatAnswers];
  const rows = [
    { question: t('matters.title'), mine: me.whatMatters.trim(), theirs: them.whatMatters.trim() },
    ...[...decision.rows, ...me.own, ...them.own].map(({ id, question }) => ({
      question,
      mine: viewWords(me.views.get(id), me.tradeOffs.get(id), view),
      theirs: viewWords(them.views.get(id), them.tradeOffs.get(id), view),
    })),
  ].filter(({ mine, theirs }) => mine || theirs);
  return html`<section class="stage">
    ${heading(level(1), t('seats.title'), 'heading stage-title')}
    <p>${t('seats.talk')}</p>
    ${rows.length ? (narrow ? seatCards(rows, view) : seatTable(rows, view)) : html`<p>${t('seats.none')}</p>`}
  </section>`;
}

interface SeatRow {
  question: string;
  mine: string;
  theirs: string;
}

function seatTable(rows: readonly SeatRow[], { t }: SeatView): TemplateResult {
  return html`<table class="both">
    <caption class="hidden">
      ${t('seats.title')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('table.question')}</th>
        <th scope="col">${t('seats.person')}</th>
        <th scope="col">${t('seats.supporter')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ question, mine, theirs }) =>
          html`<tr>
            <th scope="row">${question}</th>
            <td>${mine || t('seats.unsaid')}</td>
            <td>${theirs || t('seats.unsaid')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function seatCards(rows: readonly SeatRow[], { t, level }: SeatView): TemplateResult[] {
  return rows.map(
    ({ question, mine, theirs }) =>
      html`<div class="card">
        ${heading(level(2), question)}
        <dl>
          <div>
            <dt>${t('seats.person')}</dt>
            <dd>${mine || t('seats.unsaid')}</dd>
          </div>
          <div>
            <dt>${t('seats.supporter')}</dt>
            <dd>${theirs || t('seats.unsaid')}</dd>
          </div>
        </dl>
      </div>`,
  );
}

/** While the second person answers, the last step waits: what it asks is for the first. */
export function notYours({ t, level }: SeatView): TemplateResult {
  return html`<section class="stage">
    ${heading(level(1), t('next.title'), 'heading stage-title')}
    <p>${t('seats.notYours')}</p>
    ${nothing}
  </section>`;
}

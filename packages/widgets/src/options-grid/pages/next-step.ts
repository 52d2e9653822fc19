import { html, nothing, type TemplateResult } from 'lit';
import type { SureAnswers } from '@sixways/core/model/decision-record.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import type { GridContext } from './grid-context.js';
import { SURE, summaryParts, summaryText } from './summary-parts.js';

/** What the last step may ask of the widget. */
export interface NextView extends GridContext {
  /** What the last press did, for people who do not see it. */
  status: string;
  /** The same, where it stands by the buttons at the foot. */
  done: string;
  say(status: string): void;
  /** The summary stands in a box to copy by hand: the browser did not let us. */
  byHand: boolean;
  copy(text: string): Promise<void>;
  print(): void;
  keep(): void;
  /** Where what was kept is, once something was. */
  keptHere(): TemplateResult | undefined;
  /** Forgets all that was said. */
  clear(): void;
}

/** Four questions that fit every decision: BRAN. */
const SUGGESTED = ['benefits', 'risks', 'alternatives', 'nothing'] as const;

/** The third step: how ready the person feels, what to ask, and what they take along. */
export function nextPage(view: NextView): TemplateResult {
  const { t, aid, level, decision } = view;
  return html`<section class="stage">
    ${heading(level(1), t('next.title'), 'heading stage-title')}
    <p class="notice">${t('noAdvice')}</p>
    ${heading(level(2), t('sure.title'))}
    <p>${t('sure.intro')}</p>
    ${SURE.map((key) => sure(key, view))} ${questions(view)}
    <label class="label" for="worries">${t('worries.label')}</label>
    <textarea
      class="input"
      id="worries"
      name="worries"
      rows="3"
      autocomplete="off"
      .value=${decision.reservations}
      @change=${(event: Event) => {
        decision.reservations = (event.target as HTMLTextAreaElement).value;
        view.redraw();
      }}
    ></textarea>
    ${heading(level(2), t('doors.title'))} ${doorList(aid.doors)} ${summary(view)}
    <p class="hidden" role="status">${view.status}</p>
  </section>`;
}

/** One of SURE's ideas. A "no" leads to something to ask, never to a score. */
function sure(key: keyof SureAnswers, view: NextView): TemplateResult {
  const { t, decision, redraw } = view;
  const given = decision.sure[key];
  const choose = (answer: boolean | undefined) => {
    const { [key]: _, ...others } = decision.sure;
    decision.sure = answer === undefined ? others : { ...others, [key]: answer };
    redraw();
  };
  const answers = [
    ['yes', true],
    ['no', false],
    ['skip', undefined],
  ] as const;
  return html`<fieldset class="sure">
      <legend>${t(`sure.${key}`)}</legend>
      ${answers.map(
        ([name, answer]) =>
          html`<label class="chip"
            ><input
              type="radio"
              name="sure-${key}"
              value=${name}
              autocomplete="off"
              .checked=${answer !== undefined && given === answer}
              @change=${() => choose(answer)}
            />${t(`sure.${name}`)}</label
          >`,
      )}
    </fieldset>
    ${given === false ? toAsk(t(`sure.${key}.ask`), view) : nothing}`;
}

function toAsk(question: string, { t, decision, say }: NextView): TemplateResult {
  const isAsked = decision.questions.includes(question);
  return html`<div class="to-ask">
    <p>${t('sure.youCouldAsk')} <strong>${question}</strong></p>
    ${
      isAsked
        ? html`<p class="hint">${t('questions.isOn')}</p>`
        : html`<button
            class="link"
            type="button"
            @click=${() => {
              decision.ask(question);
              say(t('questions.added'));
            }}
          >
            ${t('questions.put')}
          </button>`
    }
  </div>`;
}

function questions(view: NextView): TemplateResult {
  const { t, decision, level, say, redraw } = view;
  const suggested = [
    ...SUGGESTED.map((each) => t(`ask.${each}`)),
    ...decision.seat.own.map(({ question }) => question),
  ];
  const listed = [...new Set([...suggested, ...decision.questions])];
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const box = (event.target as HTMLFormElement).elements.namedItem('question') as HTMLInputElement;
    decision.ask(box.value);
    if (box.value.trim()) say(t('questions.added'));
    box.value = '';
    box.focus();
  };
  const tick = (question: string, wanted: boolean) => {
    if (wanted) decision.ask(question);
    else decision.dropQuestion(question);
    redraw();
  };
  return html`${heading(level(2), t('questions.title'))}
    <fieldset class="group">
      <legend class="label">${t('questions.legend')}</legend>
      ${listed.map(
        (question, i) =>
          html`<div class="choice">
            <input
              type="checkbox"
              id="question-${i}"
              name="question-${i}"
              autocomplete="off"
              .checked=${decision.questions.includes(question)}
              @change=${(event: Event) => tick(question, (event.target as HTMLInputElement).checked)}
            />
            <label for="question-${i}">${question}</label>
          </div>`,
      )}
    </fieldset>
    <form class="add ask" autocomplete="off" @submit=${add}>
      <label class="label" for="question">${t('questions.own')}</label>
      <input class="input" id="question" name="question" autocomplete="off" />
      <button class="button plain">${t('questions.add')}</button>
    </form>`;
}

function summary(view: NextView): TemplateResult {
  const { t, aid, level, byHand } = view;
  const parts = summaryParts(view, londonDay(new Date()));
  const text = summaryText(t('summary.title'), parts);
  return html`<div class="summary" part="summary">
      ${heading(level(2), t('summary.title'))}
      <p class="lead">${aid.decision}</p>
      ${parts.map(
        ({ title, lines }) =>
          html`${heading(level(3), title)}
            <ul>
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`,
      )}
    </div>
    ${
      byHand
        ? html`<label class="label" for="by-hand">${t('copy.byHand')}</label
            ><textarea class="input" id="by-hand" rows="8" readonly .value=${text}></textarea>`
        : nothing
    }
    <p>
      <button class="button" type="button" @click=${() => view.print()}>${t('print')}</button>
      <button class="button plain" type="button" @click=${() => void view.copy(text)}>${t('copy')}</button>
      <button class="button plain" type="button" @click=${() => view.keep()}>${t('keep')}</button>
    </p>
    <p class="hint">${t('keep.hint')}</p>
    ${view.done ? html`<p class="done" aria-hidden="true">${view.done}</p>` : nothing}
    ${view.keptHere() ?? nothing}
    <button class="link" type="button" @click=${() => view.clear()}>${t('clear')}</button>`;
}

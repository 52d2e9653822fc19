import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import type { Weight } from '../decision.js';
import { cards } from './cards.js';
import type { GridContext } from './grid-context.js';
import { peoplePatterns } from './people-picture.js';
import { table } from './table.js';
import { redrawRow } from './weigh.js';

/** What the compare page needs beyond the context. */
export interface CompareView extends GridContext {
  /** Too narrow for a table: cards. */
  narrow: boolean;
  /** The table is wider than its place, which scrolls. */
  scrolls: boolean;
  /** What the last press did, for people who do not see it. */
  status: string;
  say(status: string): void;
  /** Somebody the person trusts answers too. */
  invite(): void;
}

/** The second step: the options side by side, and what each question means to the person. */
export function comparePage(view: CompareView): TemplateResult {
  const { t, decision, level, narrow } = view;
  return html`<section class="stage" @change=${(event: Event) => takeAnswer(event, view)}>
    ${heading(level(1), t('compare.title'), 'heading stage-title')}
    <p class="notice">${t('noAdvice')}</p>
    ${choice(view)}
    ${
      decision.enough
        ? html`${peoplePatterns()} ${order(view)}
          ${keyed(decision.seat.who, narrow ? cards(view) : table(view))} ${addRow(view)}
          ${decision.seats.length === 1 ? invitation(view) : nothing}`
        : html`<p class="error" role="alert">${t('choose.few')}</p>`
    }
    <p class="hidden" role="status">${view.status}</p>
  </section>`;
}

/** Every option is listed: those that nobody can have here with why, and whom to ask. */
function choice({ t, aid, decision }: CompareView): TemplateResult {
  const compared = new Set(decision.compared.map(({ id }) => id));
  return html`<fieldset class="group no-print">
    <legend class="label">${t('choose.legend')}</legend>
    <div class="choices">
      ${aid.options.map(
        ({ id, name, unavailable }) =>
          html`<div class="choice">
            <input
              type="checkbox"
              id="option-${id}"
              name="option-${id}"
              autocomplete="off"
              aria-describedby=${unavailable ? `option-${id}-why` : nothing}
              .checked=${compared.has(id)}
            />
            <label for="option-${id}">${name}</label>
            ${
              unavailable
                ? html`<div class="hint" id="option-${id}-why">
                    <strong>${t(`unavailable.${unavailable.kind}`)}</strong> ${unavailable.why}
                    ${unavailable.door ? doorList([unavailable.door]) : nothing}
                  </div>`
                : nothing
            }
          </div>`,
      )}
    </div>
  </fieldset>`;
}

/** Rows, never options, can be put in the person's order; only when asked, so that nothing jumps while they weigh. */
function order(view: CompareView): TemplateResult {
  const { t, decision, redraw, say } = view;
  return html`<p class="order no-print">
    <button
      class="link"
      type="button"
      @click=${() => {
        say(t(decision.orderByWeight() ? 'order.done' : 'order.none'));
      }}
    >
      ${t('order.mine')}
    </button>
    ${
      decision.order
        ? html`<button
            class="link"
            type="button"
            @click=${() => {
              decision.order = undefined;
              redraw();
            }}
          >
            ${t('order.written')}
          </button>`
        : nothing
    }
  </p>`;
}

function addRow(view: CompareView): TemplateResult {
  const { t, decision, say } = view;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const box = (event.target as HTMLFormElement).elements.namedItem('own') as HTMLInputElement;
    const row = decision.addRow(box.value);
    box.value = '';
    if (row) say(t('own.added'));
    box.focus();
  };
  return html`<form class="add no-print" autocomplete="off" @submit=${add}>
    <label class="label" for="own">${t('own.label')}</label>
    <div class="hint" id="own-hint">${t('own.hint')}</div>
    <input class="input" id="own" name="own" autocomplete="off" aria-describedby="own-hint" />
    <button class="button plain">${t('own.add')}</button>
  </form>`;
}

/** Two people answer apart, then look at both answers. */
function invitation({ t, level, invite }: CompareView): TemplateResult {
  return html`<div class="no-print">
    ${heading(level(2), t('invite.title'))}
    <p>${t('invite.text')}</p>
    <button class="button plain" type="button" @click=${invite}>${t('invite.go')}</button>
  </div>`;
}

/** One listener for the whole step: a grid has hundreds of radios. */
function takeAnswer(event: Event, { decision, redraw }: CompareView): void {
  const { name = '', value, checked } = event.target as HTMLInputElement;
  const [, kind, id = ''] = /^(weight|lean|give|option)-(.+)$/.exec(name) ?? [];
  switch (kind) {
    case 'weight':
      decision.weigh(id, Number(value) as Weight);
      return redrawRow(decision, id);
    case 'lean':
      // The radio shows it already.
      return decision.lean(id, value);
    case 'give':
      return void decision.seat.tradeOffs.set(id, value);
    case 'option':
      decision.compare(id, checked);
      break;
    default:
      return;
  }
  redraw();
}

import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import type { Decision, Weight } from '../decision.js';
import type { GridRow } from '../rows.js';
import type { GridContext } from './grid-context.js';

/** How much a row may matter. */
export const WEIGHTS: readonly Weight[] = [0, 1, 2, 3, 4];
/** From this weight on it is asked what a person would give up for it. */
const MUCH: Weight = 3;

/** What follows from a weight, by decision and row: a weight draws this alone, not the whole grid. */
const following = new WeakMap<Decision, Map<string, Following>>();

/** Draws what follows from a row's weight. The radios show the weight themselves. */
export function redrawRow(decision: Decision, row: string): void {
  following.get(decision)?.get(row)?.draw();
}

/**
 * What a row means to the person: how much it matters, which way it leans in their eyes, what they would give up for it.
 * Each stays with its row.
 */
export function weigh(row: GridRow, ctx: GridContext): TemplateResult {
  const { t, decision } = ctx;
  const weighed = decision.view(row.id)?.weight;
  return html`<div class="weigh">
    <fieldset>
      <legend><span class="hidden">${row.question} </span>${t('weigh.legend')}</legend>
      ${WEIGHTS.map((weight) => chip(row, 'weight', String(weight), t(`weight.${weight}`), weighed === weight))}
    </fieldset>
    ${follows(row, ctx)}
  </div>`;
}

class Following extends Directive {
  #part: ChildPart | undefined;
  #drawn: [GridRow, GridContext] | undefined;

  override update(part: ChildPart, [row, ctx]: [GridRow, GridContext]): unknown {
    this.#part = part;
    this.#drawn = [row, ctx];
    const rows = following.get(ctx.decision) ?? new Map<string, Following>();
    following.set(ctx.decision, rows.set(row.id, this));
    return this.render(row, ctx);
  }

  override render(row: GridRow, ctx: GridContext): unknown {
    return leanAndTradeOff(row, ctx);
  }

  draw(): void {
    setChildPartValue(this.#part!, this.render(...this.#drawn!));
  }
}

const follows = directive(Following);

function leanAndTradeOff(row: GridRow, ctx: GridContext): unknown {
  const weight = ctx.decision.view(row.id)?.weight ?? 0;
  if (!weight) return nothing;
  return html`${lean(row, ctx)} ${weight >= MUCH ? tradeOff(row, ctx) : nothing}`;
}

function lean(row: GridRow, { t, decision }: GridContext): TemplateResult {
  const leans = decision.view(row.id)?.leans;
  return html`<fieldset>
    <legend><span class="hidden">${row.question} </span>${t('lean.legend')}</legend>
    ${decision.compared.map(({ id, name }) => chip(row, 'lean', id, name, leans === id))}
    ${chip(row, 'lean', 'unsure', t('lean.unsure'), leans === 'unsure')}
  </fieldset>`;
}

function tradeOff(row: GridRow, { t, decision }: GridContext): TemplateResult {
  return html`<div class="trade-off">
    <label for="give-${row.id}"><span class="hidden">${row.question} </span>${t('tradeOff.label')}</label>
    <input
      class="input"
      id="give-${row.id}"
      name="give-${row.id}"
      autocomplete="off"
      .value=${decision.seat.tradeOffs.get(row.id) ?? ''}
    />
  </div>`;
}

function chip(row: GridRow, kind: string, value: string, label: string, checked: boolean): TemplateResult {
  return html`<label class="chip"
    ><input
      type="radio"
      name="${kind}-${row.id}"
      value=${value}
      autocomplete="off"
      .checked=${checked}
    />${label}</label
  >`;
}

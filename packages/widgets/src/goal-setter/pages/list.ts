import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { GoalOffer } from '@sixways/core/rules/thread.js';
import { heading } from '../../partials/heading.js';
import { day } from '../../i18n/day.js';
import type { DragToMove } from '../drag-to-move.js';
import { moved } from '../goal-order.js';
import type { GoalContext } from './goal-context.js';

/** All goals, in the person's order, and what could become one. */
export function listPage(ctx: GoalContext, drag: DragToMove | undefined): TemplateResult {
  const { t, level, goals, offers, goTo } = ctx;
  const add = () => goTo({ name: 'step', step: 'goal', goesOn: true });
  return html`${heading(level(0), t('title'), 'heading page-title')}
    <p class="page">${t('intro')}</p>
    ${
      goals.length
        ? html`<ol class="goals" @pointerdown=${drag?.onDown}>
            ${repeat(
              goals,
              ({ id }) => id,
              (goal, i) => item(goal, i, ctx),
            )}
          </ol>`
        : nothing
    }
    <p>
      <button class="button no-print" type="button" @click=${add}>
        ${t(goals.length ? 'add.another' : 'add.first')}
      </button>
      ${
        goals.length
          ? html`<button class="button plain no-print" type="button" @click=${() => goTo({ name: 'paper' })}>
              ${t('paper.go')}
            </button>`
          : nothing
      }
    </p>
    ${offers.length ? offered(offers, ctx) : nothing}`;
}

function item(goal: Goal, i: number, ctx: GoalContext): TemplateResult {
  const { t, level, goals, goTo } = ctx;
  const isOne = goals.length === 1;
  const next = goal.actions.find(({ status }) => status === 'not-started' || status === 'in-progress');
  return html`<li class="goal" data-id=${goal.id}>
    ${isOne ? nothing : html`<span class="handle no-print" aria-hidden="true" title=${t('drag')}></span>`}
    <div class="goal-text">
      ${heading(level(1), goal.text, 'goal-title')}
      ${isOver(goal) ? html`<p class="state">${t(`state.${goal.lifecycle}`)}</p>` : nothing}
      ${next ? html`<p>${t('next')} ${next.what}${next.when ? html`, ${next.when}` : nothing}</p>` : nothing}
      ${goal.reviewDue ? html`<p class="hint">${t('review', { day: day(goal.reviewDue) })}</p>` : nothing}
      <p class="presses no-print">
        ${press(goal, t('open'), () => goTo({ name: 'goal', id: goal.id }), 'open')}
        ${i > 0 ? press(goal, t('up'), () => move(ctx, i, i - 1, 'up'), 'up') : nothing}
        ${i < goals.length - 1 ? press(goal, t('down'), () => move(ctx, i, i + 1, 'down'), 'down') : nothing}
        ${press(goal, t('remove'), () => remove(ctx, goal), 'remove')}
      </p>
    </div>
  </li>`;
}

function isOver({ lifecycle }: Goal): boolean {
  return lifecycle === 'completed' || lifecycle === 'cancelled' || lifecycle === 'on-hold';
}

/** What it does to which goal: those who hear buttons one by one hear both. */
function press(goal: Goal, words: string, act: () => void, name: string): TemplateResult {
  return html`<button class="link" type="button" data-press=${name} @click=${act}>
    ${words}<span class="hidden">: ${goal.text}</span>
  </button>`;
}

/** Moves a goal, and leaves the focus where the person can press again. */
export function move(ctx: GoalContext, from: number, to: number, pressed?: 'up' | 'down'): void {
  const { t, goals, records, root } = ctx;
  const { id, text } = goals[from]!;
  records.held.saveAll('goal', moved(goals, from, to));
  records.say(t('moved', { goal: text, place: to + 1, of: goals.length }));
  if (!pressed) return;
  void ctx.drawn().then(() => {
    const here = root.querySelector(`[data-id="${id}"]`);
    const again = here?.querySelector<HTMLElement>(`[data-press=${pressed}]`);
    (again ?? here?.querySelector<HTMLElement>('[data-press=up], [data-press=down]'))?.focus();
  });
}

function remove({ t, goals, records, root, tell, drawn }: GoalContext, goal: Goal): void {
  records.held.remove('goal', goal.id);
  tell('care-goal-removed', { goals: goals.length - 1 });
  records.say(t('removed', { goal: goal.text }));
  void drawn().then(() => root.querySelector<HTMLElement>('.page-title')?.focus());
}

function offered(offers: readonly GoalOffer[], ctx: GoalContext): TemplateResult {
  const { t, level, goTo } = ctx;
  return html`<section class="offers no-print">
    ${heading(level(1), t('offers.title'))}
    <p>${t('offers.intro')}</p>
    <ul>
      ${offers.map(
        (offer) =>
          html`<li>
            <q>${offer.text}</q>
            <button
              class="link"
              type="button"
              @click=${() => goTo({ name: 'step', step: 'goal', goesOn: true, offer })}
            >
              ${t('offers.take')}<span class="hidden">: ${offer.text}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Action, Goal } from '@sixways/core/model/goal.js';
import type { Becomes, LaterContext } from './later-context.js';

/** What an action may become in another widget, and what became of the last one that was handed on. */
export function become(goal: Goal, action: Action, ctx: LaterContext): TemplateResult {
  const { t, handed } = ctx;
  return html`${mayBecome(action, ctx).map(
    (to) =>
      html`<button class="link no-print" type="button" @click=${() => give(to, goal, action, ctx)}>
        ${t(`become.${to}`)}<span class="hidden">: ${action.what}</span>
      </button>`,
  )}
  ${
    handed?.action === action.id
      ? html`<p class="done" role="status">
          ${t(`handed.${handed.to}.${handed.there ? 'there' : 'waits'}`)}
        </p>`
      : nothing
  }`;
}

/** Only where the page shares records: a widget that is not there cannot take it. */
function mayBecome(action: Action, { hand, view }: LaterContext): readonly Becomes[] {
  const done = action.referralId || action.status === 'completed' || action.status === 'stopped';
  if (!hand || done) return [];
  const isBought = view.budget?.lines.some((line) => line.action === action.id);
  return isBought ? ['self-referral'] : ['self-referral', 'budget-planner'];
}

function give(to: Becomes, goal: Goal, action: Action, { hand, gave }: LaterContext): void {
  const from = { goal: goal.id, action: action.id };
  const there =
    to === 'self-referral'
      ? hand?.give({ to, ownWords: action.what, ...from })
      : hand?.give({ to, what: action.what, ...from });
  gave({ action: action.id, to, there: Boolean(there) });
}

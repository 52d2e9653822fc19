import { html, nothing, type TemplateResult } from 'lit';
import type { Goal } from '@sixways/core/model/goal.js';
import type { Plan } from '@sixways/core/model/plan.js';
import { planChanges, type SectionChange } from '@sixways/core/rules/plan/plan-changes.js';
import { heading } from '../../partials/heading.js';
import type { LaterContext } from './later-context.js';

/** One day's change, by one author: what the plan says since then. */
export interface PlanChanges {
  at: string;
  author: Plan['author'];
  changes: readonly SectionChange[];
  /** Things that change nothing that was agreed. */
  also: readonly ('agreement' | 'comment' | 'review' | 'share')[];
  /** The oldest state there is: nothing came before. */
  first: boolean;
}

interface State {
  at: string;
  author: Plan['author'];
  plan: Plan;
  goals: readonly Goal[];
}

/**
 * What changed, newest first, from the states of the plan and of its goals.
 * @param goals every state of every goal
 */
export function changesOf(plans: readonly Plan[], goals: readonly Goal[]): PlanChanges[] {
  const states = statesOf(plans, goals);
  return states
    .map((state, i): PlanChanges => {
      const before = states[i - 1];
      if (!before) return { at: state.at, author: state.author, changes: [], also: [], first: true };
      return {
        at: state.at,
        author: state.author,
        changes: planChanges(before, state),
        also: alsoChanged(before.plan, state.plan),
        first: false,
      };
    })
    .filter(({ changes, also, first }) => first || changes.length || also.length)
    .reverse();
}

/** The whole plan after each save of the plan or one of its goals, oldest first. */
function statesOf(plans: readonly Plan[], goals: readonly Goal[]): State[] {
  const saves = [
    ...plans.map((plan) => ({ at: plan.updatedAt, author: plan.author, plan, goal: undefined })),
    ...goals.map((goal) => ({ at: goal.updatedAt, author: goal.author, plan: undefined, goal })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const now = new Map<string, Goal>();
  let plan: Plan | undefined;
  return saves.flatMap(({ at, author, plan: saved, goal }) => {
    if (goal) now.set(goal.id, goal);
    plan = saved ?? plan;
    return plan ? [{ at, author, plan, goals: [...now.values()] }] : [];
  });
}

function alsoChanged(before: Plan, after: Plan): PlanChanges['also'] {
  const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  return [
    ...(differ(before.agreements, after.agreements) ? (['agreement'] as const) : []),
    ...(differ(before.comments, after.comments) ? (['comment'] as const) : []),
    ...(differ(before.review, after.review) ? (['review'] as const) : []),
    ...(differ(before.shares, after.shares) ? (['share'] as const) : []),
  ];
}

/** What has changed, save by save: by part, in words. */
export function history(ctx: LaterContext): TemplateResult {
  const { t, history: state, loadHistory } = ctx;
  switch (state.kind) {
    case 'none':
    case 'loading':
      return html`<p role="status">${t('wait')}</p>`;
    case 'failed':
      return html`<p role="status">${t('errors.load')}</p>
        <button class="button plain" type="button" @click=${loadHistory}>${t('again')}</button>`;
    case 'ready':
      if (!state.changes.length) return html`<p>${t('history.nothing')}</p>`;
      return html`<ol class="changes">
        ${state.changes.map((each) => html`<li>${oneChange(each, ctx)}</li>`)}
      </ol>`;
  }
}

function oneChange({ at, author, changes, also, first }: PlanChanges, ctx: LaterContext): TemplateResult {
  const { t, day, level } = ctx;
  return html`${heading(level(2), t(`history.${author}`, { day: day(at.slice(0, 10)) }))}
  ${first ? html`<p>${t('history.first')}</p>` : nothing} ${changes.map((each) => sectionChange(each, ctx))}
  ${also.map((each) => html`<p>${t(`history.also.${each}`)}</p>`)}`;
}

/** `ins` and `del` say it to some, the words to all. */
function sectionChange(
  { section, added, removed, reworded }: SectionChange,
  { t }: LaterContext,
): TemplateResult {
  return html`<p class="label">${t(`section.${section}`)}</p>
    <ul>
      ${reworded.map(
        ({ label, from, to }) =>
          html`<li>
            ${t(`line.${label}`)}: <span class="word">${t('history.was')}</span> <del>${from}</del>
            <span class="word">${t('history.now')}</span> <ins>${to}</ins>
          </li>`,
      )}
      ${added
        .slice(0, MOST)
        .map(
          ({ label, text }) =>
            html`<li>
              <span class="word">${t('history.added')}</span> ${t(`line.${label}`)}: <ins>${text}</ins>
            </li>`,
        )}
      ${removed
        .slice(0, MOST)
        .map(
          ({ label, text }) =>
            html`<li>
              <span class="word">${t('history.removed')}</span> ${t(`line.${label}`)}: <del>${text}</del>
            </li>`,
        )}
      ${
        Math.max(added.length, removed.length) > MOST
          ? html`<li>${t('history.more', { added: added.length, removed: removed.length })}</li>`
          : nothing
      }
    </ul>`;
}

/** Lines of one part of one change that are drawn; how many there are is said. */
const MOST = 20;

import { html, nothing, type TemplateResult } from 'lit';
import { agreementsTo, planMark } from '@sixways/core/rules/plan/agreement.js';
import { radios } from '../../partials/choices.js';
import { textInput } from '../../partials/text-input.js';
import type { PlanContext } from '../pages/plan-context.js';
import { field, option } from './fields.js';
import type { Drafts, LaterContext } from './later-context.js';

const ROLES = ['person', 'legal-representative', 'professional'] as const;

/** Who said yes to the plan, in which role, to which version; and the way to say it. */
export function agree(ctx: LaterContext): TemplateResult {
  const { t, drafts, said, redraw } = ctx;
  const { agreeFaults: faults } = drafts;
  const fault = (name: 'by' | 'role') => (faults.includes(name) ? t(`agree.fault.${name}`) : undefined);
  return html`<p>${t('agree.what')}</p>
    ${yeses(ctx)}
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        sayYes(ctx);
      }}
    >
      ${textInput(
        field('agree-by', t('agree.by'), drafts.agreeBy, (text) => (drafts.agreeBy = text), {
          error: fault('by'),
          errorWord: t('error'),
          autocomplete: 'name',
        }),
      )}
      ${radios(
        field(
          'agree-role',
          t('agree.role'),
          drafts.agreeRole ?? '',
          (role) => {
            drafts.agreeRole = role as Drafts['agreeRole'];
            redraw();
          },
          {
            options: ROLES.map((role) => option(role, t(`role.${role}`))),
            error: fault('role'),
            errorWord: t('error'),
          },
        ),
      )}
      <button class="button" type="submit">${t('agree.yes')}</button>
    </form>
    <p>${t('agree.notYet')}</p>
    <p class="status" role="status">${said?.at === 'agree' ? said.text : nothing}</p>`;
}

/** Who said yes, as facts for paper. */
export function agreed({ view, t, day, onPaper }: PlanContext): TemplateResult | typeof nothing {
  if (onPaper && !onPaper.has('careAndSupport')) return nothing;
  const all = agreementsTo(view.whole);
  return html`${all.map(
    ({ agreement: { by, role, at }, current }) =>
      html`<p>
        ${t('agree.said', { by, role: t(`role.as.${role}`), day: day(at.slice(0, 10)) })}
        ${t(current ? 'agree.toThis' : 'agree.toEarlier')}
      </p>`,
  )}`;
}

function yeses(ctx: LaterContext): TemplateResult {
  const { view, t, day, change } = ctx;
  const { plan } = view;
  const agreements = agreementsTo(view.whole);
  if (!agreements.length) return html`<p>${t('agree.nobody')}</p>`;
  const stale = agreements.every(({ current }) => !current);
  const takeBack = (index: number) => {
    const left = plan.agreements.filter((_, i) => i !== index);
    change({ ...plan, agreements: left }, 'agree', t('agree.takenBack'));
  };
  return html`${stale ? html`<p class="notice"><strong>${t('agree.stale')}</strong></p>` : nothing}
    <ul class="lines">
      ${agreements.map(
        ({ agreement: { by, role, at }, current }, i) =>
          html`<li>
            ${t('agree.said', { by, role: t(`role.as.${role}`), day: day(at.slice(0, 10)) })}
            <strong>${t(current ? 'agree.toThis' : 'agree.toEarlier')}</strong>
            <button class="link" type="button" @click=${() => takeBack(i)}>
              ${t('agree.takeBack')}<span class="hidden">: ${by}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}

function sayYes({ view, t, drafts, change, redraw, tell }: LaterContext): void {
  const by = drafts.agreeBy.trim();
  const role = drafts.agreeRole;
  drafts.agreeFaults = [...(by ? [] : (['by'] as const)), ...(role ? [] : (['role'] as const))];
  if (!by || !role) return redraw();
  const { plan, whole } = view;
  const yes = { by, role, at: new Date().toISOString(), version: planMark(whole) };
  // The same person's earlier yes is in the history; here the last one counts.
  const others = plan.agreements.filter((each) => each.by !== by || each.role !== role);
  drafts.agreeBy = '';
  drafts.agreeRole = undefined;
  change({ ...plan, agreements: [...others, yes] }, 'agree', t('agree.done'));
  tell('care-plan-agreed', { agreements: others.length + 1 });
}

import { html, nothing, type TemplateResult } from 'lit';
import { ABOUT_ME_HEADINGS, ABOUT_ME_OWN } from '@sixways/core/model/about-me-headings.js';
import type { Contingency, PlanSection } from '@sixways/core/model/plan.js';
import { crisisHelp } from '../../partials/crisis-help.js';
import { heading } from '../../partials/heading.js';
import { arriving } from './doings.js';
import { goals } from './goals.js';
import { contact, lines, longList, pairs } from './lists.js';
import type { PlanContext } from './plan-context.js';

/** What a part of the plan says. */
export const BODIES: Readonly<Record<PlanSection, (ctx: PlanContext) => unknown>> = {
  // Shut at first: nobody should read it over a shoulder.
  demographics: (ctx) => ctx.later.person() ?? arriving(ctx),
  gpPractice: practice,
  aboutMe,
  professionalContacts: (ctx) => longList(ctx, 'professionals', ctx.view.plan.professionalContacts, contact),
  personalContacts: (ctx) => longList(ctx, 'people', ctx.view.plan.personalContacts, contact),
  formulation: (ctx) => longList(ctx, 'formulation', ctx.view.plan.formulation),
  careAndSupport,
  contingency,
  additional,
};

function practice({ view, t }: PlanContext): TemplateResult {
  const { name, gp } = view.plan.gpPractice ?? {};
  return pairs([
    [t('line.practice'), name],
    [t('line.gp'), gp],
  ]);
}

function aboutMe(ctx: PlanContext): unknown {
  const me = ctx.view.whole.aboutMe;
  if (!me) return nothing;
  const { t, day } = ctx;
  return html`${pairs(ABOUT_ME_HEADINGS.map((field) => [t(`line.${field}`), me[field]] as const))}
  ${ABOUT_ME_OWN.map((field) => lines(ctx, `own-${field}`, me[field], undefined, t(`line.${field}`)))}
  ${lines(ctx, 'involve', me.involve, contact, t('line.involve'))}
  ${me.supportedBy ? html`<p>${t('aboutMe.supportedBy', { text: me.supportedBy })}</p>` : nothing}
  ${me.date ? html`<p class="hint">${t('aboutMe.date', { day: day(me.date) })}</p>` : nothing}`;
}

function careAndSupport(ctx: PlanContext): TemplateResult {
  const { plan } = ctx.view;
  return html`${goals(ctx)}
  ${lines(
    ctx,
    'actions',
    plan.actions,
    ({ what, who, when }) =>
      html`${what}${who || when ? html`<span class="about">${[who, when].filter(Boolean).join(', ')}</span>` : nothing}`,
  )}
  ${lines(ctx, 'strengths', plan.strengths)} ${lines(ctx, 'needs', plan.needs)}
  ${lines(ctx, 'decisions', plan.decisions)} ${ctx.later.money() ?? nothing}
  ${lines(ctx, 'documents', plan.otherDocuments)}`;
}

function contingency(ctx: PlanContext): TemplateResult {
  const { view, t, level } = ctx;
  return html`${view.plan.contingency.map((each) => ifThisHappens(each, ctx))} ${crisisHelp(level(2), t)}`;
}

function ifThisHappens(each: Contingency, ctx: PlanContext): TemplateResult {
  const { t, day, level } = ctx;
  const part = (name: 'triggers' | 'earlySigns' | 'coping' | 'whatShouldHappen') =>
    each[name].length
      ? html`<p class="label">${t(`contingency.${name}`)}</p>
          ${longList(ctx, `${each.id}-${name}`, each[name])}`
      : nothing;
  return html`<div class="card">
    ${heading(level(2), each.name ?? t('contingency.one'))} ${part('triggers')} ${part('earlySigns')}
    ${part('coping')} ${part('whatShouldHappen')}
    ${
      each.contacts.length
        ? html`<p class="label">${t('contingency.contacts')}</p>
            ${longList(ctx, `${each.id}-contacts`, each.contacts, contact)}`
        : nothing
    }
    ${
      each.advanceStatement
        ? html`<p class="label">${t('contingency.advanceStatement')}</p>
            <p>${each.advanceStatement}</p>`
        : nothing
    }
    ${each.reviewDue ? html`<p class="hint">${t('contingency.review', { day: day(each.reviewDue) })}</p>` : nothing}
  </div>`;
}

function additional(ctx: PlanContext): TemplateResult {
  const { view, t, day } = ctx;
  return longList(
    ctx,
    'additional',
    view.plan.additional,
    ({ name, content, reviewDue }) =>
      html`<strong>${name}</strong>${content ? html`<p>${content}</p>` : nothing}
        ${reviewDue ? html`<p class="hint">${t('contingency.review', { day: day(reviewDue) })}</p>` : nothing}`,
  );
}

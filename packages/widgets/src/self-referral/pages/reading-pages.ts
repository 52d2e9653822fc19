import { html, nothing, type TemplateResult } from 'lit';
import type { Door } from '@sixways/core/model/area.js';
import type { Page } from '@sixways/core/model/form.js';
import { londonDay } from '@sixways/core/rules/dates.js';
import { doorsOf, type RouteAnswer } from '@sixways/core/rules/route.js';
import { crisisHelp } from '../../partials/crisis-help.js';
import { doorList } from '../../partials/doors.js';
import { heading, paragraphs } from '../../partials/heading.js';
import type { PageContext } from './page-context.js';

const FIND_A_GP = 'https://www.nhs.uk/service-search/find-a-gp';

/** Which way leads to help, and why: before anything personal is asked. */
export function routePage(page: Page, ctx: PageContext): TemplateResult {
  return html`${words(page, ctx)} ${reasons(ctx)}
    <button class="button" type="submit">${ctx.t('continue')}</button>`;
}

/** Something to read before going on, such as crisis help after a worrying answer. */
export function interruptionPage(page: Page, ctx: PageContext): TemplateResult {
  return html`${words(page, ctx)} ${crisisHelp(ctx.level(1), ctx.t)}
    <button class="button" type="submit">${ctx.t('continue')}</button>`;
}

/** The form ends here: the reason, people to turn to, and help for now. */
export function stopPage(page: Page, ctx: PageContext): TemplateResult {
  return html`${words(page, ctx)} ${page.id === 'route-stop' ? reasons(ctx) : nothing}
  ${heading(ctx.level(1), ctx.t('doors.title'))} ${doorList(doors(ctx))} ${crisisHelp(ctx.level(1), ctx.t)}`;
}

function words({ id }: Page, { t, level }: PageContext): TemplateResult {
  return html`${heading(level(), t(`page.${id}.title`))} ${paragraphs(t(`page.${id}.body`))}`;
}

function reasons(ctx: PageContext): TemplateResult {
  const { t, q } = ctx;
  const way = q.way;
  if (way.because === 'own')
    return html`<p>
      ${t(q.practice ? 'route.reason.own' : 'route.reason.resident', { service: way.service.name })}
    </p>`;
  const { area, other, rule, service, route } = way;
  const name = { area: area?.name ?? '' };
  return html`<p>
      ${rule?.reason ?? t(route === 'unknown' && area ? 'route.reason.unknown' : `route.reason.${way.because}`, name)}
      ${route === 'phone' || route === 'practitioner' ? t(`route.${route}`) : nothing}
    </p>
    ${service?.phone ? doorList([{ name: service.name, phone: service.phone, how: service.hours }]) : nothing}
    ${other ? html`<p>${t('route.other', { area: other.area.name })} ${other.rule.reason ?? nothing}</p>` : nothing}
    ${area?.source ? html`<p class="hint">${t('route.checked', { date: ctx.day(area.source.seen) })}</p>` : nothing}
    ${area && area.reviewDue < londonDay(new Date()) ? html`<p class="hint">${t('route.overdue', { date: ctx.day(area.reviewDue) })}</p>` : nothing}`;
}

/** The practice first, then people of where the person lives and is registered; NHS 111 always answers. */
export function doors({ q, t }: PageContext): Door[] {
  const { way } = q;
  const practice = q.practice ?? q.site.practice;
  const own: Door = practice?.phone
    ? { name: practice.name, phone: practice.phone, how: t('doors.practice.how') }
    : { name: t('doors.practice'), how: t('doors.practice.how') };
  const find: Door[] = practice?.phone ? [] : [{ name: t('doors.find'), href: FIND_A_GP }];
  const local = way.because === 'own' ? (q.residence?.doors ?? []) : [...otherService(way), ...doorsOf(way)];
  return [
    own,
    ...find,
    ...local.filter(({ phone }) => phone !== '111'),
    { name: t('doors.111'), phone: '111', how: t('doors.111.how') },
  ];
}

/** At a boundary: the number of the other borough's service. */
function otherService({ other }: RouteAnswer): Door[] {
  const { name, phone, hours } = other?.rule.service ?? {};
  return name && phone ? [{ name, phone, how: hours }] : [];
}

import { html, nothing, type TemplateResult } from 'lit';
import type { AdapterError } from '@sixways/core/errors.js';
import type { Service } from '@sixways/core/model/area.js';
import type { Adapter } from '@sixways/core/ports.js';
import { crisisHelp } from '../../partials/crisis-help.js';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import type { PageContext } from './page-context.js';
import { doors } from './reading-pages.js';

/** What the receipt tells. No answer is among it: they are gone by then. */
export interface Sent {
  reference: string;
  service: Service;
  expectBy: string;
  reach: Adapter['reach'];
  guarantee: Adapter['guarantee'];
}

/** The receipt: what happened, the reference, when the person will hear, and what to do if not. */
export function donePage(sent: Sent, ctx: PageContext): TemplateResult {
  const { t, level, day } = ctx;
  const { service } = sent;
  if (sent.reach === 'this-device') return keptPage(sent, ctx);
  return html`<div class="panel" part="receipt">
      ${heading(level(), t('done.title'))}
      <p>${t('done.reference')}<br /><strong class="reference">${sent.reference}</strong></p>
    </div>
    ${heading(level(1), t('done.next.title'))}
    <p>${t('done.next', { service: service.name, date: day(sent.expectBy) })}</p>
    <p>
      ${service.phone ? t('done.not', { service: service.name, phone: service.phone }) : t('done.not.nophone')}
    </p>
    ${service.phone ? doorList([{ name: service.name, phone: service.phone, how: service.hours }]) : nothing}
    ${sent.guarantee === 'at-least-once' ? html`<p>${t('done.twice')}</p>` : nothing}
    <p>${t('done.deleted')}</p>
    ${print(ctx)} ${crisisHelp(level(1), t)}`;
}

/** Without a service behind the page nothing was sent, and the page says so. */
function keptPage(sent: Sent, ctx: PageContext): TemplateResult {
  const { t, level } = ctx;
  return html`${heading(level(), t('kept.title'))}
    <p>${t('kept.body')}</p>
    <p>${t('done.reference')} <strong class="reference">${sent.reference}</strong></p>
    ${doorList(doors(ctx))} ${print(ctx)} ${crisisHelp(level(1), t)}`;
}

/** Not sent: why, that nothing is lost, what to do now, and a number. */
export function failedPage(
  error: AdapterError,
  service: Service,
  ctx: PageContext,
  actions: { retry(): void; change(): void },
): TemplateResult {
  const { t, level } = ctx;
  return html`<div class="error-summary" role="alert" tabindex="-1" part="errors">
      ${heading(level(), t('failed.title'))}
      <p>${t(`failed.${error.kind}`)}</p>
      <p>${t('failed.kept')} ${error.maybeDelivered ? t('failed.maybe') : nothing}</p>
    </div>
    ${
      error.kind === 'rejected'
        ? html`<button class="button" type="button" @click=${actions.change}>${t('check.title')}</button>`
        : html`<button class="button" type="button" @click=${actions.retry}>${t('retry')}</button>`
    }
    ${service.phone ? html`<p>${t('failed.call', { service: service.name, phone: service.phone })}</p>` : nothing}
    ${doorList(service.phone ? [{ name: service.name, phone: service.phone, how: service.hours }] : doors(ctx))}
    ${crisisHelp(level(1), t)}`;
}

function print({ t }: PageContext): TemplateResult {
  return html`<button class="button plain no-print" type="button" @click=${() => window.print()}>
    ${t('print')}
  </button>`;
}

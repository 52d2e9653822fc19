import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../partials/heading.js';
import { queryFor } from '../choices.js';
import type { FinderContext } from '../pages/finder-context.js';
import { whenText } from '../when.js';
import type { Things } from './things.js';

/** What the person put aside: to print, to copy, to take to a link worker; and a link to this list. */
export function myList(ctx: FinderContext, things: Things, listPage: string | undefined): TemplateResult {
  const { t, level } = ctx;
  const { services } = things.shortlist;
  return html`${
      services.length
        ? html`<section class="my-list" part="shortlist">
            ${heading(level(1), t('list.title', { count: services.length }))}
            <p class="no-print">${t('list.take')}</p>
            <ul class="saved">
              ${services.map(
                (service) =>
                  html`<li>
                    ${heading(level(2), service.name)}
                    ${lines(service, ctx).map((line) => html`<p>${line}</p>`)}
                    <button class="link no-print" type="button" data-do="remove" data-id=${service.id}>
                      ${t('list.remove')}<span class="hidden">: ${service.name}</span>
                    </button>
                  </li>`,
              )}
            </ul>
            <div class="turn no-print">
              <button class="button plain" type="button" @click=${() => things.print()}>
                ${t('list.print')}
              </button>
              <button
                class="button plain"
                type="button"
                @click=${() => void things.copy(asText(ctx, things), ctx)}
              >
                ${t('list.copy')}
              </button>
              <button class="button plain" type="button" @click=${() => void things.keep(ctx)}>
                ${t(things.shortlist.kept ? 'list.drop' : 'list.keep')}
              </button>
            </div>
            <p class="hint no-print">${t(things.shortlist.kept ? 'list.isKept' : 'list.notKept')}</p>
          </section>`
        : nothing
    }
    ${listPage ? share(ctx, things, listPage) : nothing}
    <p class="no-print" role="status">${things.status}</p>
    ${
      things.byHand
        ? html`<label class="label no-print" for="by-hand">${t('copy.label')}</label>
            <textarea
              class="input no-print"
              id="by-hand"
              readonly
              rows="5"
              .value=${things.byHand}
              @focus=${selectAll}
            ></textarea>`
        : nothing
    }`;
}

function share(ctx: FinderContext, things: Things, page: string): TemplateResult {
  const { t, choices } = ctx;
  const link = () => {
    const url = new URL(page, location.href);
    url.search = queryFor(choices);
    return url.href;
  };
  return html`<div class="share no-print">
    <button class="link" type="button" @click=${() => void things.copy(link(), ctx)}>${t('share')}</button>
    <p class="hint">${t('share.hint')}</p>
  </div>`;
}

function lines(service: DirectoryService, { t }: FinderContext): string[] {
  const { organisation, phone, places, openings } = service;
  const place = places[0];
  return [
    organisation,
    phone && `${t('contact.call')} ${phone}`,
    whenText(openings, t),
    place && [place.name, place.address, place.postcode].filter(Boolean).join(', '),
  ].filter((line): line is string => !!line);
}

function asText(ctx: FinderContext, { shortlist }: Things): string {
  return shortlist.services
    .map((service) =>
      [service.name, ...lines(service, ctx), ...(service.sample ? [ctx.t('tag.sample')] : [])].join('\n'),
    )
    .join('\n\n');
}

function selectAll(event: Event): void {
  (event.target as HTMLTextAreaElement).select();
}

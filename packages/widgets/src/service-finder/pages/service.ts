import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../partials/heading.js';
import type { ServiceView } from '../service-view.js';
import type { FinderContext } from './finder-context.js';
import { languageName } from './search-form.js';

/** The facts of each entry, always the same and in the same order, so that entries are read side by side. */
const FACTS = ['who', 'when', 'where', 'access', 'cost', 'join'] as const;

/** One service. What is pressed in it is heard by the list: `data-do` says what, `data-id` in which. */
export function serviceItem(view: ServiceView, at: number, ctx: FinderContext): TemplateResult {
  const { t, level } = ctx;
  const { service } = view;
  const closed = service.status === 'temporarily-closed';
  const unsaid = t('unsaid');
  return html`<article aria-labelledby="service-${at}" data-id=${service.id}>
    <div id="service-${at}" class="name">${heading(level(2), service.name, 'heading')}</div>
    ${service.organisation ? html`<p class="by">${service.organisation}</p>` : nothing}
    ${
      service.sample || closed
        ? html`<p class="tags">
            ${service.sample ? html`<strong class="tag">${t('tag.sample')}</strong>` : nothing}
            ${closed ? html`<strong class="tag closed">${t('tag.closed')}</strong>` : nothing}
          </p>`
        : nothing
    }
    ${service.alert ? html`<p class="alert">${service.alert}</p>` : nothing}
    ${view.what ? html`<p class="what">${view.what}</p>` : nothing}
    <dl>
      ${FACTS.map(
        (fact) =>
          html`<div>
            <dt>${t(`fact.${fact}`)}</dt>
            <dd class=${view[fact] === unsaid ? 'unsaid' : nothing}>${view[fact]}</dd>
          </div>`,
      )}
    </dl>
    ${contact(view, ctx)} ${more(view, ctx)}
    <p class=${view.stale ? 'fresh stale' : 'fresh'}>${view.fresh}</p>
    ${actions(view, ctx)}
  </article>`;
}

function contact({ service: { phone, email, href } }: ServiceView, { t }: FinderContext): TemplateResult {
  return html`<p class="contact">
    ${
      phone
        ? html`<span>${t('contact.call')} <a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></span>`
        : t('contact.none')
    }
    ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
    ${isWebsite(href) ? html`<a href=${href} rel="noopener">${t('contact.website')}</a>` : nothing}
  </p>`;
}

/** Only an address of a page: a feed may write anything. */
function isWebsite(href: string | undefined): href is string {
  return href !== undefined && /^https?:\/\//i.test(href);
}

/** The rest: whole text, all places, languages, where the entry comes from. */
function more({ service, what }: ServiceView, ctx: FinderContext): TemplateResult {
  const { t, isOpen } = ctx;
  const { description, places, languages, categories, source } = service;
  const open = isOpen(service.id);
  return html`<details ?open=${open}>
    <summary>${t('about')}<span class="hidden">: ${service.name}</span></summary>
    ${description && description !== what ? html`<p>${description}</p>` : nothing}
    ${
      places.length
        ? html`<ul>
            ${places.map(
              ({ name, address, postcode }) =>
                html`<li>${[name, address, postcode].filter(Boolean).join(', ')}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${languages.length ? html`<p>${t('about.languages', { languages: languages.map((code) => languageName(code, t)).join(', ') })}</p>` : nothing}
    ${categories.length ? html`<p>${t('about.kinds', { kinds: categories.join(', ') })}</p>` : nothing}
    ${source ? html`<p>${t('about.source', { source })}</p>` : nothing}
  </details>`;
}

function actions({ service }: ServiceView, { t, isSaved, referPage }: FinderContext): TemplateResult {
  const { id, name, join } = service;
  const saved = isSaved(id);
  // Where people just come or book, nobody needs to refer them.
  const refers = referPage && (!join.length || join.includes('self') || join.includes('practitioner'));
  return html`<p class="actions">
    ${
      refers
        ? html`<a class="button" href=${referAddress(referPage, id)} data-do="refer"
            >${t('refer')}<span class="hidden">: ${name}</span></a
          >`
        : nothing
    }
    <button class="button plain script" type="button" data-do="save">
      ${t(saved ? 'saved' : 'save')}<span class="hidden">: ${name}</span>
    </button>
  </p>`;
}

/** The self-referral's page, with the service's id and nothing else. */
export function referAddress(page: string, id: string): string {
  return `${page}${page.includes('?') ? '&' : '?'}service=${encodeURIComponent(id)}`;
}

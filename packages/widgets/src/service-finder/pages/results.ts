import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../i18n/day.js';
import { heading } from '../../partials/heading.js';
import type { FinderContext } from './finder-context.js';

/** Above the list: how many, in which order, and what is to know about the list itself. */
export function listHead(ctx: FinderContext): TemplateResult {
  const { t, level, finding } = ctx;
  return html`${heading(level(1), t('found', { count: finding.total }), 'heading found')}
    <p class="hint">${orderText(ctx)}</p>
    ${listNotice(ctx)}`;
}

function orderText({ t, where, choices, boroughs, finding }: FinderContext): string {
  const { state } = where;
  const borough = boroughs.find(({ gss }) => gss === choices.borough)?.name;
  const place = state.kind === 'found' ? (state.named ?? t('order.here')) : borough ? borough : undefined;
  const near = state.kind === 'found' && state.place.latitude !== undefined;
  if (!finding.total) return '';
  return [place && t('order.place', { place }), t(near ? 'order.near' : 'order.name')]
    .filter(Boolean)
    .join(' ');
}

/** An older copy, or one with holes, is said; it still helps. */
function listNotice({ t, about }: FinderContext): TemplateResult | typeof nothing {
  if (!about) return nothing;
  const { fetchedAt, problems } = about;
  const old = isOld(fetchedAt);
  const missing = problems.reduce((sum, { count }) => sum + (count ?? 0), 0);
  if (!old && !problems.length) return nothing;
  const sources = [...new Set(problems.map(({ source }) => source))].join(', ');
  return html`<div class="notice">
    ${old ? html`<p>${t('old', { day: day(fetchedAt) })}</p>` : nothing}
    ${
      problems.length
        ? html`<p>${missing ? t('partial.some', { count: missing, sources }) : t('partial', { sources })}</p>`
        : nothing
    }
  </div>`;
}

/** A day: services do not change by the hour. */
function isOld(fetchedAt: string): boolean {
  return Date.now() - Date.parse(fetchedAt) > 86_400_000;
}

/** Below the list: those before and after, and those that do not say whether they fit. */
export function listFoot(ctx: FinderContext): TemplateResult {
  const { t, finding, links, showMore, showBefore, showMaybe } = ctx;
  const maybe = finding.found?.maybe.length ?? 0;
  return html`<div class="turn script no-print">
      ${finding.from ? html`<button class="button plain" type="button" @click=${showBefore}>${t('before')}</button>` : nothing}
      ${
        finding.left
          ? html`<button class="button plain" type="button" @click=${showMore}>
              ${t('after', { count: finding.left })}
            </button>`
          : nothing
      }
    </div>
    ${
      links.before || links.after
        ? html`<p class="without-script">
            ${links.before ? html`<a href=${links.before}>${t('before')}</a>` : nothing}
            ${links.after ? html`<a href=${links.after}>${t('after', { count: finding.left })}</a>` : nothing}
          </p>`
        : nothing
    }
    ${
      maybe && !finding.maybeToo && !finding.left
        ? html`<div class="notice">
            <p>${t('maybe', { count: maybe, what: unsaid(ctx) })}</p>
            <button class="link script" type="button" @click=${showMaybe}>${t('maybe.show')}</button>
          </div>`
        : nothing
    }`;
}

/** Which of the choices the entries are silent on. */
export function unsaid({ t, finding }: FinderContext): string {
  return (finding.found?.unsaid ?? []).map((filter) => t(`filter.${filter}`)).join(', ');
}

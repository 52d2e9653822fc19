import { html, nothing, type TemplateResult } from 'lit';
import { crisisHelpFolded } from '../../partials/crisis-help.js';
import { heading } from '../../partials/heading.js';
import type { DirectoryState } from '../directory-controller.js';
import type { FinderContext } from './finder-context.js';
import { nothingFound } from './nothing-found.js';
import { listFoot, listHead, unsaid } from './results.js';
import { failed, loading } from './states.js';

/** What stands in the page, drawn already, and what it listens to. */
export interface Parts {
  form: unknown;
  items: unknown;
  map: unknown;
  myList: unknown;
  state: DirectoryState;
  retry(): void;
  onSubmit(event: Event): void;
  onToggle: object;
  /** Where the form leads without script. */
  action: string | undefined;
  /** In Easy Read, which such a form must not lose. */
  easy: boolean;
}

/** The whole finder: what to look for, the list, then the map and the person's own list. */
export function whole(ctx: FinderContext, parts: Parts): TemplateResult {
  const { t, level } = ctx;
  return html`${heading(level(), t('title'), 'heading title')}
    <p>${t('intro')}</p>
    <form
      class="search no-print"
      part="form"
      role="search"
      aria-label=${t('title')}
      method="get"
      action=${parts.action ?? nothing}
      autocomplete="off"
      @submit=${parts.onSubmit}
    >
      ${parts.action && parts.easy ? html`<input type="hidden" name="reading-level" value="easy" />` : nothing}
      ${parts.form}
    </form>
    ${list(ctx, parts)} ${parts.map} ${parts.myList} ${crisisHelpFolded(t)}`;
}

function list(ctx: FinderContext, { state, items, retry, onToggle }: Parts): TemplateResult {
  const { t, finding, said, saved, toMyList } = ctx;
  const there = finding.found !== undefined;
  const toList = (event: Event) => {
    event.preventDefault();
    toMyList();
  };
  return html`<section class="results">
    ${there ? listHead(ctx) : nothing}
    ${saved ? html`<p class="no-print"><a href="#my-list" @click=${toList}>${t('list.go', { count: saved })}</a></p>` : nothing}
    <p class="hidden" role="status">${said}</p>
    ${state.kind === 'loading' && !there ? loading(ctx, state.count) : nothing}
    ${state.kind === 'failed' ? failed(ctx, state.because, retry) : nothing}
    ${there && finding.maybeToo && finding.total ? html`<p class="notice">${maybeText(ctx)}</p>` : nothing}
    ${there && !finding.total ? nothingFound(ctx) : nothing}
    <ul class="services" part="list" @toggle=${onToggle}>
      ${items}
    </ul>
    ${there && finding.total ? listFoot(ctx) : nothing}
  </section>`;
}

function maybeText(ctx: FinderContext): string {
  const { fits, maybe } = ctx.finding.found!;
  const what = unsaid(ctx);
  return fits.length ? ctx.t('maybe.from', { number: maybe.length, what }) : ctx.t('maybe.only', { what });
}

import { html, noChange, type TemplateResult } from 'lit';
import { londonDay } from '@sixways/core/rules/london-day.js';
import type { Translate } from '../i18n/translator.js';
import type { Finder } from './finder.js';
import type { FinderContext } from './pages/finder-context.js';
import { serviceItem } from './pages/service.js';
import type { ServiceView } from './service-view.js';

/** More than are ever on the page at once: views beyond are made anew. */
const MOST_VIEWS = 100;

/** What an item was last drawn from. */
interface Drawn {
  view: ServiceView;
  saved: boolean;
  open: boolean;
}

/**
 * The items of the list. They stay where they are and change their words, and only those whose words change are drawn:
 * a list is drawn at each key.
 */
export class ServiceList {
  /** The language of its words. */
  lang = '';
  #views = new Map<string, ServiceView>();
  #drawn: Drawn[] = [];

  /** Forgets all words: they are in another language now. */
  forget(lang: string): void {
    this.lang = lang;
    this.#views.clear();
    this.#drawn = [];
  }

  /**
   * The words of what is shown.
   * @param given what a server put into words, for as long as the directory is not here
   */
  views({ directory, finding }: Finder, t: Translate, given: readonly ServiceView[]): readonly ServiceView[] {
    const { state } = directory;
    if (state.kind !== 'ready') return finding.found ? given : [];
    if (this.#views.size > MOST_VIEWS) this.#views.clear();
    let today: string | undefined;
    return finding.shown().map((hit) => {
      const { id } = hit.service;
      let view = this.#views.get(id);
      if (view?.service !== hit.service || view.metres !== hit.metres) {
        view = state.directory.view(hit, t, (today ??= londonDay(new Date())));
        this.#views.set(id, view);
      }
      return view;
    });
  }

  items(ctx: FinderContext): TemplateResult[] {
    this.#drawn.length = Math.min(this.#drawn.length, ctx.views.length);
    return ctx.views.map(
      (view, at) => html`<li class="service" part="service">${this.#item(view, at, ctx)}</li>`,
    );
  }

  #item(view: ServiceView, at: number, ctx: FinderContext): TemplateResult | typeof noChange {
    const { id } = view.service;
    const now: Drawn = { view, saved: ctx.isSaved(id), open: ctx.isOpen(id) };
    const last = this.#drawn[at];
    this.#drawn[at] = now;
    const same = last?.view === view && last.saved === now.saved && last.open === now.open;
    return same ? noChange : serviceItem(view, at, ctx);
  }
}

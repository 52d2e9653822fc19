import { html, noChange, type TemplateResult } from 'lit';
import type { FinderContext } from './pages/finder-context.js';
import { serviceItem } from './pages/service.js';
import type { Hit, ServiceView } from './service-view.js';

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

  /** The words of what is shown. @param make puts a service into words */
  views(hits: readonly Hit[], make: (hit: Hit) => ServiceView): ServiceView[] {
    if (this.#views.size > MOST_VIEWS) this.#views.clear();
    return hits.map((hit) => {
      const { id } = hit.service;
      let view = this.#views.get(id);
      if (view?.service !== hit.service || view.metres !== hit.metres)
        this.#views.set(id, (view = make(hit)));
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

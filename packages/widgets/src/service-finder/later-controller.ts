import { html, nothing, type TemplateResult } from 'lit';
import type { BoroughMap } from '@sixways/content/borough-map.js';
import { Lazy } from '../base/lazy.js';
import { printAlone } from '../base/print-alone.js';
import type * as LaterPages from './later/later-pages.js';
import type { FinderContext } from './pages/finder-context.js';
import type { Shortlist } from './shortlist.js';

/** What the controller needs of the widget. */
export interface LaterHost {
  requestUpdate(): void;
  need(part: string): Promise<void>;
  /** Where the focus goes once the widget has drawn: a selector. */
  focus(selector: string): void;
  /** The element that is printed. */
  myList(): Element | null;
}

/** What comes when it is asked for: the person's own list, a link to share, the map. */
export class LaterController {
  /** What the last press came to. */
  status = '';
  /** What is to be copied by hand, where the browser does not let us. */
  byHand: string | undefined;
  #mapOpen = false;
  readonly #boroughs: Lazy<BoroughMap>;
  readonly #pages: Lazy<typeof LaterPages>;

  constructor(
    private readonly host: LaterHost,
    readonly shortlist: Shortlist,
  ) {
    this.#pages = new Lazy(
      async () => {
        const [pages] = await Promise.all([import('./later/later-pages.js'), host.need('later')]);
        return pages;
      },
      () => host.requestUpdate(),
    );
    this.#boroughs = new Lazy(
      async () => (await import('@sixways/content/borough-map.js')).boroughMap(),
      () => host.requestUpdate(),
    );
  }

  load(): Promise<void> {
    return this.#pages.load();
  }

  say(status: string, byHand?: string): void {
    this.status = status;
    this.byHand = byHand;
    this.host.requestUpdate();
  }

  /** @param listPage where a link to this list leads, if the page says so */
  myList(ctx: FinderContext, listPage: string | undefined): TemplateResult | string | typeof nothing {
    const { part } = this.#pages;
    if (part) return part.myList(ctx, this, listPage);
    return this.shortlist.services.length ? this.#arriving(ctx) : nothing;
  }

  map(ctx: FinderContext): TemplateResult {
    const onToggle = (event: Event) => {
      this.#mapOpen = (event.target as HTMLDetailsElement).open;
      if (this.#mapOpen) void Promise.all([this.#pages.load(), this.#boroughs.load()]);
      this.host.requestUpdate();
    };
    return html`<details class="map script no-print" @toggle=${onToggle}>
      <summary>${ctx.t('map')}</summary>
      ${this.#mapOpen ? this.#boroughMap(ctx) : nothing}
    </details>`;
  }

  #boroughMap(ctx: FinderContext): TemplateResult | string {
    const { part: pages, failed } = this.#pages;
    const { part: boroughs } = this.#boroughs;
    if (pages && boroughs) return pages.map(boroughs, ctx);
    return ctx.t(failed || this.#boroughs.failed ? 'later.failed' : 'loading');
  }

  #arriving({ t }: FinderContext): string {
    if (this.#pages.failed) return t('later.failed');
    void this.load();
    return t('loading');
  }

  /** Where the browser refuses, the words stand in a box, selected. */
  async copy(text: string, { t }: FinderContext): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.say(t('copied'));
    } catch {
      this.host.focus('#by-hand');
      this.say(t('copy.byHand'), text);
    }
  }

  print(): void {
    const list = this.host.myList();
    if (list) printAlone(list);
  }

  keep({ t }: FinderContext): void {
    if (this.shortlist.kept) {
      this.shortlist.drop();
      this.say(t('kept.dropped'));
    } else this.say(t(this.shortlist.keep() ? 'kept.done' : 'kept.failed'));
  }
}

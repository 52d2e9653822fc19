import type { BoroughMap } from '@sixways/content/borough-map.js';
import { nothing, type TemplateResult } from 'lit';
import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { adoptLater } from '../../base/adopt-later.js';
import type { Translate } from '../../i18n/translator.js';
import { Lazy } from '../../base/lazy.js';
import { printAlone } from '../../base/print-alone.js';
import type { PressesHost } from '../list-presses.js';
import type { FinderContext } from '../pages/finder-context.js';
import type { StreetMap } from '../street-map/street-map.js';
import { boroughs } from './borough-map.js';
import { laterStyles } from './later.styles.js';
import { myList } from './my-list.js';
import { Shortlist } from './shortlist.js';

/** What they need of the widget. */
export interface ThingsHost extends PressesHost {
  t: Translate;
  /** For people who do not see it: what a press came to. */
  tell(text: string): void;
  root(): ShadowRoot;
  /** Where the focus goes once the widget has drawn: a selector. */
  focus(selector: string): void;
  /** Keeps a copy of the whole directory on the device, or takes it off, where that can be done. */
  keepDirectory(keep: boolean): Promise<void>;
}

/** The person's own list, the link to share and the map: what they are, and what their buttons do. */
export class Things {
  readonly shortlist = new Shortlist();
  readonly boroughs: Lazy<BoroughMap>;
  readonly #street: Lazy<StreetMap>;
  /** What the last press came to. */
  status = '';
  /** What is to be copied by hand, where the browser does not let us. */
  byHand: string | undefined;

  constructor(
    private readonly host: ThingsHost,
    need: (part: string) => Promise<void>,
  ) {
    this.boroughs = new Lazy(
      async () => (await import('@sixways/content/borough-map.js')).boroughMap(),
      () => host.requestUpdate(),
    );
    this.#street = new Lazy(
      async () => {
        const [{ StreetMap }] = await Promise.all([import('../street-map/street-map.js'), need('street')]);
        return new StreetMap(host);
      },
      () => host.requestUpdate(),
    );
    // The look of what comes later comes with it.
    adoptLater(host.root(), laterStyles);
  }

  /** A service goes on the list, or off it. @param inMyList it was pressed there */
  putAside(service: DirectoryService, inMyList: boolean): void {
    const { host, shortlist } = this;
    const { id, name } = service;
    shortlist.toggle(service);
    host.tell(host.t(shortlist.has(id) ? 'save.done' : 'save.undone', { name }));
    const count = shortlist.services.length;
    host.say('care-shortlist-changed', { count });
    if (inMyList) host.focus(count ? '.my-list .heading' : '.found');
    this.#say('');
  }

  /** @param listPage where a link to this list leads, if the page says so */
  myList(ctx: FinderContext, listPage: string | undefined): TemplateResult {
    return myList(ctx, this, listPage);
  }

  map(ctx: FinderContext): TemplateResult | string {
    const { part, failed } = this.boroughs;
    return part ? boroughs(part, ctx) : ctx.t(failed ? 'later.failed' : 'loading');
  }

  /** Only where the page says where its pictures come from. Where it does not come, the list is all there. */
  street(ctx: FinderContext): TemplateResult | typeof nothing {
    const { part, failed } = this.#street;
    if (!part && !failed) void this.#street.load();
    return part?.render(ctx) ?? nothing;
  }

  /** Where the browser refuses, the words stand in a box, selected. */
  async copy(text: string, { t }: FinderContext): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(t('copied'));
    } catch {
      this.host.focus('#by-hand');
      this.#say(t('copy.byHand'), text);
    }
  }

  print(): void {
    const list = this.host.root().querySelector('.my-list');
    if (list) printAlone(list);
  }

  /** With the directory, so that the list can be read without a connection. */
  async keep({ t }: FinderContext): Promise<void> {
    const { shortlist } = this;
    const keep = !shortlist.kept;
    if (!keep) shortlist.drop();
    const done = keep ? shortlist.keep() : true;
    // Where the copy cannot be kept, the person's own list still is.
    if (done) await this.host.keepDirectory(keep).catch(() => {});
    this.#say(t(keep ? (done ? 'kept.done' : 'kept.failed') : 'kept.dropped'));
  }

  /** The person leaves: what they put aside goes, what they asked to keep stays kept. */
  wipe(): void {
    this.shortlist.clear();
    this.#street.part?.wipe();
    this.#say('');
  }

  #say(status: string, byHand?: string): void {
    this.status = status;
    this.byHand = byHand;
    this.host.requestUpdate();
  }
}

import {
  html,
  isServer,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import type { KeptDirectory } from '@sixways/adapters/browser/kept-directory.js';
import type { FinderSite } from '@sixways/core/model/finder-site.js';
import type { Adapter, DirectoryPort } from '@sixways/core/ports.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { warnOnce } from '../base/warn.js';
import { contentFault } from '../partials/content-fault.js';
import { QuickExit } from '../partials/quick-exit.js';
import { shared } from '../partials/shared.styles.js';
import { countMore } from './choices.js';
import { Finder } from './finder.js';
import type { DirectoryName } from './finding-adapters.js';
import { JourneyThread } from './journey-thread.js';
import { Later } from './later.js';
import type { FinderContext } from './pages/finder-context.js';
import { choicesOf, followChoices, searchForm } from './pages/search-form.js';
import { whole } from './pages/whole.js';
import { parseFinderSite, STANDARD } from './service-finder.content.js';
import { styles } from './service-finder.styles.js';
import { ServiceList } from './service-list.js';
import type { ServiceView } from './service-view.js';
import type { FinderStart } from './start.js';
import { loadWords, NAMESPACE, PARTS } from './words.js';

/**
 * Find support near you: groups, advice and classes, as a list that says what each is, who it is for, when, where, what it
 * costs and how to join. Nothing is ranked: nearest first where a place is known, else from A to Z.
 *
 * What a person looks for stays on the page. Ids of services go to the device only where they ask for it.
 *
 * @element care-service-finder
 * @slot - What people read without JavaScript: a link to the hosted page, a phone number.
 * @csspart base - The widget.
 * @csspart form - What to look for.
 * @csspart list - The list of services.
 * @csspart service - A service.
 * @csspart shortlist - The person's own list.
 * @csspart map - The map of boroughs.
 * @csspart crisis - Help for now.
 * @fires care-services-found - The list is another one, and the person rests. `{ count }`
 * @fires care-shortlist-changed - A service was put aside, or taken away. `{ count }`, how many there are now
 * @fires care-service-chosen - The person wants to be referred. Cancelable. `{ id }`, the service's
 * @cssprop [--care-font] - Font family; the page's own by default.
 * @cssprop [--care-font-size] - Size of the text; at least 16px by default.
 * @cssprop [--care-color-text] - Text.
 * @cssprop [--care-color-muted] - Hints.
 * @cssprop [--care-color-line] - Edges.
 * @cssprop [--care-color-link] - Links and plain buttons.
 * @cssprop [--care-color-button] - Buttons.
 * @cssprop [--care-color-error] - Warnings.
 * @cssprop [--care-color-focus] - Behind what has the focus.
 * @cssprop [--care-color-background] - Behind the widget.
 */
export class CareServiceFinder extends CareElement {
  static override styles = [shared, styles];
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    start: { attribute: false },
    adapter: { attribute: false },
    adapterName: { attribute: 'adapter' },
    endpoint: {},
    choices: {},
    area: {},
    exitUrl: { attribute: 'exit-url' },
    referPage: { attribute: 'refer-page' },
    listPage: { attribute: 'list-page' },
    ownPage: { type: Boolean, attribute: 'own-page' },
    tiles: {},
    tilesCredit: { attribute: 'tiles-credit' },
  };

  /** What the website says about itself (`FinderSite`); a JSON child does the same. */
  declare content: FinderSite | undefined;
  /** Address of a JSON file with the same. */
  declare src: string | undefined;
  /** What a server rendered the list from. */
  declare start: FinderStart | undefined;
  /** An adapter of your own, with a `directory`. Comes before `adapter="…"` and the journey's. */
  declare adapter: Adapter | undefined;
  /** `open-referral`, or `sample` for made-up services to try it out with. */
  declare adapterName: DirectoryName | undefined;
  /** Where the named adapter reads: the address of an Open Referral UK feed. */
  declare endpoint: string | undefined;
  /** What is chosen at first, as in an address: `need=lonely&borough=E09000011&day=tuesday`. */
  declare choices: string | undefined;
  /** The borough that is chosen beforehand: a GSS code such as `E09000011`. */
  declare area: string | undefined;
  /** Where "leave this page quickly" goes: an http or https address. */
  declare exitUrl: string;
  /** Address of the page with the self-referral: `/w/self-referral`. Absent: nobody is offered to be referred. */
  declare referPage: string | undefined;
  /** Address of the finder's own page, which a link to this list leads to: `/w/service-finder`. */
  declare listPage: string | undefined;
  /** The page is the finder's own: choices that name nobody are kept in its address. */
  declare ownPage: boolean;
  /** Where a street map's pictures come from: `https://tiles.example/{z}/{x}/{y}.png`. Absent: no street map, nothing loads. */
  declare tiles: string | undefined;
  /** Whom they are from, which their licence may ask to be said: `© OpenStreetMap contributors`. */
  declare tilesCredit: string | undefined;

  readonly #content = new ContentController<FinderSite>(this, STANDARD, parseFinderSite, () => {
    if (this.#content.error) warnOnce(`<care-service-finder>: ${this.#content.error.message}`);
  });
  readonly #exit = new QuickExit(this, () => {
    this.#finder.wipe();
    this.#later.things?.wipe();
  });
  readonly #finder = new Finder(this);
  readonly #list = new ServiceList();
  readonly #later = new Later(
    {
      requestUpdate: () => this.requestUpdate(),
      root: () => this.renderRoot as ShadowRoot,
      focus: (selector) => this.#focus(selector),
      keepDirectory: async (keep) => {
        const kept = this.#port as Partial<KeptDirectory> | undefined;
        await (keep ? kept?.keep?.() : kept?.forget?.());
      },
    },
    (part) => this.i18n.need(part),
  );
  #port: DirectoryPort | undefined;
  #boroughs: FinderContext['boroughs'] = [];
  /** What the form was last drawn from: while somebody types, it stays as it is. */
  #formFrom = '';
  #formDrawn = false;
  /** "More choices" is open at first where some are made; then the person opens and closes it. */
  #moreOpen: boolean | undefined;
  /** Choices from the page's settings are taken once. */
  #began = false;
  #said = '';
  #focusNext: string | undefined;

  constructor() {
    super(NAMESPACE, PARTS, loadWords);
    this.ownPage = false;
    new JourneyThread(
      this,
      () => this.journey.hand,
      ({ needs, words }) => this.#finder.choose({ need: needs?.[0] ?? '', words: words ?? '' }),
    );
  }

  /** @internal */
  ownAdapter(): Adapter | undefined {
    return this.adapter ?? this.journey.adapter;
  }

  /** @internal */
  async findDirectory(): Promise<DirectoryPort> {
    const given = this.adapter?.directory ?? (this.adapterName ? undefined : this.journey.adapter?.directory);
    this.#port =
      given ?? (await (await import('./finding-adapters.js')).directoryFor(this.adapterName, this.endpoint));
    return this.#port;
  }

  /** @internal */
  found(count: number): void {
    this.#said = this.t('found', { count });
    this.say('care-services-found', { count });
  }

  /** @internal What may be wanted next is fetched once the list is there. */
  directoryCame(): void {
    const { state } = this.#finder.directory;
    void this.updateComplete
      .then(() => this.#later.load())
      .then((things) => {
        if (state.kind === 'ready') things?.shortlist.takeUp(state.directory.services);
        this.requestUpdate();
      });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#began) this.#begin();
    else if (DIRECTORY.some((name) => changed.has(name))) this.#finder.directory.again();
    else if (changed.has('choices')) this.#finder.startWith(this.choices ?? '');
  }

  #begin(): void {
    this.#began = true;
    const area = this.area ?? this.journey.area;
    this.#finder.startWith(this.choices ?? (area ? `borough=${area}` : ''));
    if (this.start) this.#finder.start(this.start);
    if (isServer) return;
    this.#finder.directory.begin();
    void this.#loadBoroughs();
  }

  /** Without them, the list of boroughs stays empty, and a postcode does. */
  async #loadBoroughs(): Promise<void> {
    this.#boroughs = await import('./finding-adapters.js')
      .then(({ boroughsOf }) => boroughsOf(this.ownAdapter()))
      .catch(() => []);
    this.#formFrom = '';
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#content;
    const { lang, ready } = this.i18n;
    const shown = value && ready && !error && !this.#exit.left;
    // What is not on the page is drawn anew when it comes back.
    if (!shown || this.#list.lang !== lang) this.#list.forget(lang);
    if (!shown) this.#formFrom = '';
    if (this.#exit.left) return html``;
    if (error) return contentFault('care-service-finder', error);
    if (!shown) return html`<slot></slot>`;
    const ctx = this.#context(value);
    return html`<div class="base" part="base" lang=${lang}>
      ${this.#exit.render(this.t)}
      ${whole(ctx, {
        form: this.#form(ctx),
        items: this.#list.items(ctx),
        map: this.#later.map(ctx),
        myList: this.#later.things?.myList(ctx, this.listPage) ?? nothing,
        state: this.#finder.directory.state,
        retry: () => this.#finder.directory.again(),
        onSubmit: this.#onSubmit,
        onToggle: this.#onToggle,
        action: this.ownPage ? this.listPage : undefined,
        easy: lang.endsWith('-x-easy'),
      })}
    </div>`;
  }

  #form(ctx: FinderContext): TemplateResult | typeof noChange {
    const { lang } = this.i18n;
    const { revision, languages, where } = this.#finder;
    const from = [lang, revision, where.state.kind, languages.length, ctx.boroughs.length].join();
    if (from === this.#formFrom) return noChange;
    this.#formFrom = from;
    this.#formDrawn = true;
    this.#moreOpen ??= countMore(ctx.choices) > 0;
    return searchForm(ctx, this.#moreOpen);
  }

  #context({ doors, boroughs }: FinderSite): FinderContext {
    const finder = this.#finder;
    const { finding, choices } = finder;
    const shortlist = this.#later.things?.shortlist;
    return {
      t: this.t,
      level: (below) => this.level(below),
      choices,
      where: finder.where,
      boroughs: boroughs ?? (this.#boroughs.length ? this.#boroughs : (this.start?.boroughs ?? [])),
      languages: finder.languages,
      finding,
      about: finder.about,
      said: this.#said,
      saved: shortlist?.services.length ?? 0,
      views: this.#views(),
      links: this.start?.links ?? {},
      hints: finder.hints,
      doors,
      referPage: this.referPage,
      tiles: this.tiles,
      tilesCredit: this.tilesCredit,
      isSaved: (id) => shortlist?.has(id) ?? false,
      isOpen: (id) => finder.opened.has(id),
      choose: (change) => finder.choose(change),
      startAgain: () => finder.startAgain(),
      follow: (hint) => {
        finder.follow(hint);
        this.#focus('.found');
      },
      showMore: () => this.#focus(`.service:nth-child(${finding.more() + 1}) .heading`),
      showBefore: () => {
        finding.back();
        this.#focus('.found');
      },
      showMaybe: () => {
        finding.maybeToo = true;
        this.#focus(`.service:nth-child(${finding.found!.fits.length + 1}) .heading`);
      },
      toMyList: () => this.#focus('.my-list .heading'),
    };
  }

  #views(): readonly ServiceView[] {
    const { directory, finding } = this.#finder;
    const { state } = directory;
    if (state.kind !== 'ready') return finding.found ? (this.start?.views ?? []) : [];
    const today = londonDay(new Date());
    return this.#list.views(finding.shown(), (hit) => state.directory.view(hit, this.t, today));
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    // A keyboard's "go" would hide what was found behind the keyboard; and chosen values may be older than the script.
    this.#finder.choose(choicesOf(event.target as HTMLFormElement));
    this.#focus('.found');
  };

  /** Everything that is pressed in the list, and in the person's own. */
  #onClick = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!pressed) return;
    const id = pressed.closest<HTMLElement>('[data-id]')?.dataset['id'];
    const shown = [
      ...this.#finder.finding.shown().map(({ service }) => service),
      ...(this.#later.things?.shortlist.services ?? []),
    ];
    const service = shown.find((each) => each.id === id);
    if (service && pressed.dataset['do'] === 'refer') this.#refer(service, event);
    else if (service) void this.#putAside(service, pressed.dataset['do'] === 'remove');
  };

  async #putAside(service: DirectoryService, inMyList: boolean): Promise<void> {
    const things = await this.#later.load();
    const { name } = service;
    this.#said = things
      ? this.t(things.toggle(service) ? 'save.done' : 'save.undone', { name })
      : this.t('later.failed');
    const count = things?.shortlist.services.length ?? 0;
    this.say('care-shortlist-changed', { count });
    if (inMyList) this.#focus(count ? '.my-list .heading' : '.found');
    this.requestUpdate();
  }

  /** To the self-referral on this page, where there is one; else the link leads there. */
  #refer(service: DirectoryService, event: Event): void {
    const { need } = this.#finder.choices;
    const goesOn = this.say('care-service-chosen', { id: service.id }, true);
    const taken =
      goesOn && this.journey.hand?.give({ to: 'self-referral', service, ...(need && { needs: [need] }) });
    if (!goesOn || taken) event.preventDefault();
  }

  /** `toggle` does not bubble, so the list listens on the way down. */
  #onToggle = {
    capture: true,
    handleEvent: (event: Event) => {
      const details = event.target as HTMLDetailsElement;
      const id = details.closest<HTMLElement>('[data-id]')?.dataset['id'];
      if (id === undefined || details.open === this.#finder.opened.has(id)) return;
      if (details.open) this.#finder.opened.add(id);
      else this.#finder.opened.delete(id);
      this.requestUpdate();
    },
  };

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#onClick);
  }

  #focus(selector: string): void {
    this.#focusNext = selector;
    this.requestUpdate();
  }

  protected override updated(): void {
    if (this.#formDrawn) followChoices(this.renderRoot, this.#finder.choices, this.#finder.where.postcode);
    this.#formDrawn = false;
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }
}

/** What the directory is read by. */
const DIRECTORY = ['adapter', 'adapterName', 'endpoint'] as const;

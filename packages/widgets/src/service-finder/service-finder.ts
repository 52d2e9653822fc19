import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { FinderSite } from '@sixways/core/model/finder-site.js';
import type { Adapter } from '@sixways/core/ports.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { warnOnce } from '../base/warn.js';
import { contentFault } from '../partials/content-fault.js';
import { QuickExit } from '../partials/quick-exit.js';
import { shared } from '../partials/shared.styles.js';
import { DirectorySource } from './directory-source.js';
import { Finder } from './finder.js';
import type { DirectoryName } from './finding-adapters.js';
import type { ThingsHost } from './later/things.js';
import { Later } from './later.js';
import { pressesOf } from './list-presses.js';
import { movesOf } from './moves.js';
import type { FinderContext } from './pages/finder-context.js';
import { whole } from './pages/whole.js';
import { SearchFormController } from './search-form-controller.js';
import { parseFinderSite, STANDARD } from './service-finder.content.js';
import { styles } from './service-finder.styles.js';
import { ServiceList } from './service-list.js';
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
 * @cssprop [--care-color-reverse] - Words on filled buttons.
 */
export class CareServiceFinder extends CareElement {
  static override styles = [shared, styles];
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    start: { attribute: false },
    adapter: {},
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
  /**
   * `open-referral`, or `sample` for made-up services to try it out with; by script, an adapter of your own with a `directory`.
   * Without it the journey's.
   */
  declare adapter: DirectoryName | Adapter | undefined;
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
  readonly #source = new DirectorySource(this, () => this.journey.adapter);
  readonly #finder = new Finder(this, this.#source);
  /** What its parts ask of it. */
  readonly #host: ThingsHost = {
    t: this.t,
    requestUpdate: () => this.requestUpdate(),
    root: () => this.renderRoot as ShadowRoot,
    focus: (selector) => this.#focus(selector),
    tell: (text) => (this.#said = text),
    say: (...what) => this.say(...what),
    hand: () => this.journey.hand,
    keepDirectory: (keep) => this.#source.keep(keep),
  };
  readonly #moves = movesOf(this.#finder, this.#host.focus);
  readonly #form = new SearchFormController(this, this.#finder, this.#host.focus);
  readonly #list = new ServiceList();
  readonly #later = new Later(this.#host, (part) => this.i18n.need(part));
  readonly #presses = pressesOf(this.#host, this.#finder, this.#later);
  /** Choices from the page's settings are taken once. */
  #began = false;
  #said = '';
  #focusNext: string | undefined;

  constructor() {
    super(NAMESPACE, PARTS, loadWords);
    this.ownPage = false;
  }

  /** @internal */
  found(count: number): void {
    this.#said = this.t('found', { count });
    this.say('care-services-found', { count });
  }

  /** @internal What may be wanted next is fetched once the list is there. */
  directoryCame(): void {
    void this.updateComplete.then(() => this.#later.takeUp(this.#finder.directory.state));
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
    void this.#form.loadBoroughs(this.#source);
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#content;
    const { lang, ready } = this.i18n;
    const shown = value && ready && !error && !this.#exit.left;
    // What is not on the page is drawn anew when it comes back.
    if (!shown || this.#list.lang !== lang) this.#list.forget(lang);
    if (!shown) this.#form.drawAnew();
    if (this.#exit.left) return html``;
    if (error) return contentFault('care-service-finder', error);
    if (!shown) return html`<slot></slot>`;
    const ctx = this.#context(value);
    return html`<div class="base" part="base" lang=${lang}>
      ${this.#exit.render(this.t)}
      ${whole(ctx, {
        form: this.#form.render(ctx, lang),
        items: this.#list.items(ctx),
        map: this.#later.map(ctx),
        myList: this.#later.things?.myList(ctx, this.listPage) ?? nothing,
        state: this.#finder.directory.state,
        retry: () => this.#finder.directory.again(),
        onSubmit: this.#form.onSubmit,
        onToggle: this.#presses.onToggle,
        action: this.ownPage ? this.listPage : undefined,
        easy: lang.endsWith('-x-easy'),
      })}
    </div>`;
  }

  #context({ doors, boroughs }: FinderSite): FinderContext {
    const finder = this.#finder;
    const { finding, choices } = finder;
    const shortlist = this.#later.things?.shortlist;
    return {
      ...this.#moves,
      t: this.t,
      level: (below) => this.level(below),
      choices,
      where: finder.where,
      boroughs: boroughs ?? this.#form.boroughs ?? this.start?.boroughs ?? [],
      languages: finder.languages,
      finding,
      about: finder.about,
      said: this.#said,
      saved: shortlist?.services.length ?? 0,
      views: this.#list.views(finder, this.t, this.start?.views ?? []),
      links: this.start?.links ?? {},
      hints: finder.hints,
      doors,
      referPage: this.referPage,
      tiles: this.tiles,
      tilesCredit: this.tilesCredit,
      isSaved: (id) => shortlist?.has(id) ?? false,
      isOpen: (id) => finder.opened.has(id),
    };
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#presses.onClick);
  }

  #focus(selector: string): void {
    this.#focusNext = selector;
    this.requestUpdate();
  }

  protected override updated(): void {
    this.#later.follow(this, (change) => this.#finder.choose(change));
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }
}

/** What the directory is read by. */
const DIRECTORY = ['adapter', 'endpoint'] as const;

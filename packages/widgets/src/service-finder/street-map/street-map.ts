import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { adoptLater } from '../../base/adopt-later.js';
import { Lazy } from '../../base/lazy.js';
import type { FinderContext } from '../pages/finder-context.js';
import type { ServiceView } from '../service-view.js';
import { onDrag, onKey } from './hands.js';
import type * as Leaflet from './leaflet-map.js';
import { placesOf, type MapPlace } from './map-places.js';
import { streetMapStyles } from './street-map.styles.js';
import { tilesOf, type Tiles } from './tiles.js';

/** What it needs of the widget. */
interface StreetMapHost {
  requestUpdate(): void;
  root(): ShadowRoot;
  /** Where the focus goes once the widget has drawn: a selector. */
  focus(selector: string): void;
}

/** What the buttons beside the map do. */
const MOVES: Record<string, (map: Leaflet.LeafletMap) => void> = {
  closer: (map) => map.zoom(1),
  further: (map) => map.zoom(-1),
  left: (map) => map.move(-1, 0),
  right: (map) => map.move(1, 0),
  up: (map) => map.move(0, -1),
  down: (map) => map.move(0, 1),
  all: (map) => map.all(),
};

/**
 * The services that are shown, on a map of streets. For those who like maps: the list of places beside it says and does the
 * same. Nothing is fetched before somebody asks for the map, and its pictures come only from where the page says.
 */
export class StreetMap {
  readonly #leaflet: Lazy<typeof Leaflet>;
  #open = false;
  /** A picture did not come. */
  #missing = false;
  #chosen: number | undefined;
  #views: readonly ServiceView[] | undefined;
  #shown: ReturnType<typeof placesOf> = { places: [], without: [] };
  #element: HTMLElement | undefined;
  #map: Leaflet.LeafletMap | undefined;
  #tiles: Tiles | undefined;
  #ctx: FinderContext | undefined;
  /** A map must know its size: it comes up once it has one. */
  readonly #sizes = new ResizeObserver(() => (this.#map ? this.#map.resized() : this.#begin()));

  constructor(private readonly host: StreetMapHost) {
    this.#leaflet = new Lazy(
      () => import('./leaflet-map.js'),
      () => {
        this.#begin();
        host.requestUpdate();
      },
    );
    adoptLater(host.root(), streetMapStyles);
  }

  render(ctx: FinderContext): TemplateResult | typeof nothing {
    const tiles = tilesOf(ctx.tiles, ctx.tilesCredit);
    if (!tiles) return nothing;
    const { host } = tiles;
    this.#tiles = tiles;
    this.#ctx = ctx;
    if (this.#open) this.#look(ctx.views);
    return html`<section class="street script no-print">
      <button class="button plain" type="button" @click=${this.#toggle}>
        ${ctx.t(this.#open ? 'street.hide' : 'street.show')}
      </button>
      <p class="hint">${host ? ctx.t('street.from', { host }) : ctx.t('street.own')}</p>
      ${this.#open ? this.#body(ctx, tiles) : nothing}
    </section>`;
  }

  /** The person leaves: nothing of what they found stays. */
  wipe(): void {
    this.#open = false;
    this.#views = this.#chosen = this.#ctx = undefined;
    this.#shown = { places: [], without: [] };
  }

  #body(ctx: FinderContext, { credit }: Tiles): TemplateResult {
    const { t } = ctx;
    const { places, without } = this.#shown;
    const count = ctx.views.length - without.length;
    return html`${
      places.length
        ? html`<p>${t('street.says', { count, number: places.length })}</p>
            <div class="street-pair">
              <div>
                ${this.#picture(ctx)} ${credit ? html`<p class="hint credit">${credit}</p>` : nothing}
              </div>
              ${this.#list(ctx)}
            </div>`
        : html`<p>${t('street.none')}</p>`
    }
    ${places.length && without.length ? html`<p>${t('street.without', { names: without.join(', ') })}</p>` : nothing}`;
  }

  #picture({ t }: FinderContext): TemplateResult {
    const { failed, part } = this.#leaflet;
    return html`<div
        class="street-map"
        role="region"
        tabindex="0"
        aria-label=${t('street.label')}
        aria-describedby="street-keys"
        dir="ltr"
        @keydown=${this.#onKey}
        @pointerdown=${this.#onDrag}
        ${ref(this.#mount)}
      ></div>
      <p class="hint" id="street-keys">
        ${part ? t('street.keys') : t(failed ? 'street.failed' : 'loading')}
      </p>
      <p class="said" role="status">${this.#missing ? t('street.missing') : this.#said()}</p>
      <div class="turn">
        ${Object.entries(MOVES).map(
          ([name, move]) =>
            html`<button class="button plain" type="button" @click=${() => this.#map && move(this.#map)}>
              ${t(`street.${name}`)}
            </button>`,
        )}
      </div>`;
  }

  /** The map in words: which places there are, and who is there. */
  #list({ t }: FinderContext): TemplateResult {
    return html`<ol class="places">
      ${this.#shown.places.map(
        ({ name, services }, at) =>
          html`<li>
            <button
              class="link"
              type="button"
              aria-pressed=${at === this.#chosen}
              @click=${() => this.#choose(at)}
            >
              ${name || t('street.place')}
            </button>
            <ul>
              ${services.map(
                (service) =>
                  html`<li>
                    <button class="link" type="button" @click=${() => this.#go(service.at)}>
                      <span class="hidden">${t('street.go')}</span> ${service.name}
                    </button>
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ol>`;
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    this.#missing = false;
    if (this.#open) void this.#leaflet.load();
    this.host.requestUpdate();
  };

  /** Other services are shown: other places. */
  #look(views: readonly ServiceView[]): void {
    if (sameViews(views, this.#views)) return;
    this.#views = views;
    this.#shown = placesOf(views);
    this.#chosen = undefined;
    this.#map?.show(this.#shown.places);
  }

  readonly #mount = (element?: Element): void => {
    this.#sizes.disconnect();
    this.#map?.remove();
    this.#map = undefined;
    this.#element = element as HTMLElement | undefined;
    if (element) this.#sizes.observe(element);
  };

  #begin(): void {
    const element = this.#element;
    const { part } = this.#leaflet;
    if (this.#map || !part || !this.#tiles || !element?.clientWidth) return;
    this.#map = new part.LeafletMap(element, this.#tiles, {
      chosen: (at) => this.#choose(at),
      missing: () => this.#miss(),
      label: (at) => this.#label(at),
    });
    this.#map.show(this.#shown.places);
    this.#map.choose(this.#chosen);
  }

  #choose(at: number): void {
    this.#chosen = at === this.#chosen ? undefined : at;
    this.#map?.choose(this.#chosen);
    this.host.requestUpdate();
  }

  #miss(): void {
    if (this.#missing) return;
    this.#missing = true;
    this.host.requestUpdate();
  }

  #go(at: number): void {
    this.host.focus(`.service:nth-child(${at + 1}) .heading`);
  }

  #said(): string {
    return this.#chosen === undefined ? '' : this.#label(this.#chosen);
  }

  #label(at: number): string {
    const { name, services }: MapPlace = this.#shown.places[at]!;
    const { t } = this.#ctx!;
    const names = services.map((service) => service.name).join(', ');
    return t('street.at', { number: at + 1, place: name || t('street.place'), names });
  }

  readonly #onKey = (event: KeyboardEvent) => onKey(event, this.#map);
  readonly #onDrag = (event: PointerEvent) => onDrag(event, this.#map);
}

function sameViews(a: readonly ServiceView[], b: readonly ServiceView[] | undefined): boolean {
  return a.length === b?.length && a.every((view, i) => view.service === b[i]!.service);
}

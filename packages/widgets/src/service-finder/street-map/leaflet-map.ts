import './before-leaflet.js';
import {
  DivIcon,
  GridLayer,
  LatLngBounds,
  Map as Leaflet,
  Marker,
  type Coords,
  type DoneCallback,
} from 'leaflet/dist/leaflet-src.esm.js';
import './after-leaflet.js';
import type { MapPlace } from './map-places.js';
import { tileAddress, type Tiles } from './tiles.js';

/** What the map tells. */
export interface MapHost {
  /** A place was pressed: its number, from 0. */
  chosen(at: number): void;
  /** A picture did not come. */
  missing(): void;
  /** What a place's button says. */
  label(at: number): string;
}

/** Nearer than a street helps nobody. */
const NEAREST = 18;
/** Where all places lie close together. */
const NEAR = 15;
/** London and around. */
const FURTHEST = 8;
/** Part of the map's size that one press moves it. */
const STEP = 0.4;

/**
 * Nothing moves by itself, so that reduced motion needs no second way. What traps a page's scrolling is off: the wheel, and
 * one finger. Leaflet's own controls write HTML; ours are buttons beside the map.
 */
const CALM = {
  attributionControl: false,
  boxZoom: false,
  dragging: false,
  fadeAnimation: false,
  keyboard: false,
  markerZoomAnimation: false,
  maxZoom: NEAREST,
  minZoom: FURTHEST,
  scrollWheelZoom: false,
  tapHold: false,
  trackResize: false,
  zoomAnimation: false,
  zoomControl: false,
};

/** A street map in an element that has a size. */
export class LeafletMap {
  readonly #map: Leaflet;
  #markers: Marker[] = [];
  #places: readonly MapPlace[] = [];

  constructor(
    private readonly element: HTMLElement,
    tiles: Tiles,
    private readonly host: MapHost,
  ) {
    this.#map = new Leaflet(element, CALM);
    this.#map.setView([51.5, 0], FURTHEST, { animate: false });
    this.#map.addLayer(new TileLayer(tiles, () => host.missing()));
  }

  /** Shows places, all of them at first. Called again with the same, it draws nothing. */
  show(places: readonly MapPlace[]): void {
    if (places === this.#places) return;
    this.#places = places;
    for (const marker of this.#markers) marker.remove();
    this.#markers = places.map((place, at) => this.#marker(place, at).addTo(this.#map));
    this.all();
  }

  /** Marks a place, and brings it to the middle, near enough to tell it from its neighbours. */
  choose(at: number | undefined): void {
    for (const [i, marker] of this.#markers.entries()) {
      marker.getElement()?.firstElementChild?.setAttribute('aria-pressed', String(i === at));
      marker.setZIndexOffset(i === at ? 1000 : 0);
    }
    const marker = at === undefined ? undefined : this.#markers[at];
    const zoom = Math.max(this.#map.getZoom(), NEAR);
    if (marker) this.#map.setView(marker.getLatLng(), zoom, { animate: false });
  }

  all(): void {
    const corners = this.#markers.map((marker) => marker.getLatLng());
    if (!corners.length) return;
    this.#map.fitBounds(new LatLngBounds(corners), { padding: [32, 32], maxZoom: NEAR, animate: false });
  }

  zoom(by: 1 | -1): void {
    this.#map.setZoom(this.#map.getZoom() + by, { animate: false });
  }

  /** To the right and down, in steps. */
  move(right: number, down: number): void {
    const { x, y } = this.#map.getSize();
    this.drag(x * STEP * right, y * STEP * down);
  }

  /** The same in pixels. */
  drag(right: number, down: number): void {
    this.#map.panBy([Math.round(right), Math.round(down)], { animate: false });
  }

  /** The element has another size. */
  resized(): void {
    this.#map.invalidateSize({ animate: false });
  }

  remove(): void {
    this.#map.remove();
    this.element.replaceChildren();
  }

  #marker({ latitude, longitude }: MapPlace, at: number): Marker {
    const pin = document.createElement('button');
    pin.type = 'button';
    pin.className = 'pin';
    // The list beside the map is for the keyboard: it does the same, and need not be walked twice.
    pin.tabIndex = -1;
    pin.textContent = String(at + 1);
    pin.setAttribute('aria-label', this.host.label(at));
    pin.setAttribute('aria-pressed', 'false');
    pin.addEventListener('click', () => this.host.chosen(at));
    const icon = new DivIcon({ html: pin, className: 'pin-place', iconSize: undefined });
    return new Marker([latitude, longitude], { icon, interactive: false, keyboard: false });
  }
}

/** Leaflet's own layer of pictures loads a `data:` address when it lets go of one, which policies forbid. */
class TileLayer extends GridLayer {
  constructor(
    private readonly tiles: Tiles,
    private readonly missing: () => void,
  ) {
    super({ maxZoom: NEAREST, minZoom: FURTHEST });
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const picture = document.createElement('img');
    picture.alt = '';
    // Who gives the pictures may ask which website shows them, and never learns which page of it.
    picture.referrerPolicy = 'strict-origin';
    picture.addEventListener('load', () => done(undefined, picture));
    picture.addEventListener('error', () => {
      this.missing();
      done(new Error('The picture did not come'), picture);
    });
    picture.src = tileAddress(this.tiles, coords);
    return picture;
  }
}

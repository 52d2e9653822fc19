import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Widgets narrower than this draw cards. In the widget's own text size: bigger text needs more room. */
const TABLE_EM = 44;

/** How much room the widget itself has, whatever the window's. */
export class WidthController implements ReactiveController {
  /** No room for a table. So it is on the server, which does not know: phones come first. */
  narrow = true;
  /** The table is wider than its place. */
  scrolls = false;
  #observer: ResizeObserver | undefined;
  readonly #widths = new WeakMap<Element, number>();
  #place: Element | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    // Before the first drawing, so that nothing is drawn twice.
    this.#measure();
    this.#observer = new ResizeObserver((entries) => {
      // Heights change with every answer, and do not matter. In the next frame, since what changes a size while sizes
      // are being told is told in vain.
      if (entries.some((entry) => this.#isNew(entry))) requestAnimationFrame(() => this.#measure());
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#place = null;
  }

  /** @param place what scrolls sideways around the table; null where there are cards */
  watch(place: Element | null): void {
    if (place === this.#place) return;
    this.#place = place;
    if (!place) return;
    this.#observer?.observe(place);
    this.#observer?.observe(place.firstElementChild!);
  }

  #isNew({ target, contentRect: { width } }: ResizeObserverEntry): boolean {
    const before = this.#widths.get(target);
    this.#widths.set(target, width);
    return before !== width;
  }

  #measure(): void {
    const { host } = this;
    const em = Number.parseFloat(getComputedStyle(host.shadowRoot?.querySelector('.base') ?? host).fontSize);
    const narrow = host.clientWidth < TABLE_EM * em;
    const table = this.#place?.firstElementChild;
    const scrolls = !!table && table.scrollWidth > this.#place!.clientWidth + 1;
    if (narrow === this.narrow && scrolls === this.scrolls) return;
    this.narrow = narrow;
    this.scrolls = scrolls;
    host.requestUpdate();
  }
}

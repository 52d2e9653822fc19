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
  #ruler: Element | null = null;
  #place: Element | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    // Before the first drawing, so that nothing is drawn twice.
    this.#measure();
    this.#observer = new ResizeObserver(() => this.#soon());
    // Moved within the page: what was watched is watched again.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = null;
  }

  /**
   * After each drawing.
   * @param ruler as wide as the widget, and of a height that stays: the widget's own changes with every answer
   * @param place what scrolls sideways around the table; null where there are cards
   */
  watch(ruler: Element | null, place: Element | null): void {
    this.#place = place;
    if (place) this.#soon();
    if (ruler === this.#ruler) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (ruler) this.#observer?.observe(ruler);
  }

  /** In the next frame: what changes a size while sizes are being told is told in vain. */
  #soon(): void {
    requestAnimationFrame(() => this.#measure());
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

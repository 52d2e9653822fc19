/**
 * Moves an item of a list by its handle, with mouse, pen or finger. Only another way: the buttons do the same.
 * Where it would go is shown by a line, made by a class: styles from script need no leave of the page's policy.
 */
export class DragToMove {
  #from = -1;
  #to = -1;
  #items: readonly Element[] = [];

  /** @param move both from 0 */
  constructor(private readonly move: (from: number, to: number) => void) {}

  readonly onDown = (event: PointerEvent): void => {
    const handle = (event.target as Element).closest('.handle');
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    const list = event.currentTarget as Element;
    this.#items = [...list.children];
    this.#from = this.#to = this.#items.findIndex((item) => item.contains(handle));
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', this.#onMove as EventListener);
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'])
      handle.addEventListener(end, this.#onEnd as EventListener);
    this.#show();
  };

  #onMove = ({ clientY }: PointerEvent): void => {
    const middles = this.#items.map((item) => {
      const { top, height } = item.getBoundingClientRect();
      return top + height / 2;
    });
    const above = middles.filter((middle, i) => i !== this.#from && middle < clientY).length;
    if (above !== this.#to) {
      this.#to = above;
      this.#show();
    }
  };

  #onEnd = (event: PointerEvent): void => {
    const handle = event.currentTarget as Element;
    handle.removeEventListener('pointermove', this.#onMove as EventListener);
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'])
      handle.removeEventListener(end, this.#onEnd as EventListener);
    const [from, to] = [this.#from, this.#to];
    this.#from = this.#to = -1;
    this.#show();
    if (event.type === 'pointerup' && from !== to) this.move(from, to);
  };

  /** The item that is held, and the line before or after which it would stand. */
  #show(): void {
    this.#items.forEach((item, i) => {
      item.classList.toggle('held', i === this.#from);
      const others = this.#from < i ? i - 1 : i;
      const isOther = this.#from >= 0 && i !== this.#from && this.#to !== this.#from;
      item.classList.toggle('line-before', isOther && others === this.#to);
      item.classList.toggle(
        'line-after',
        isOther && others === this.#to - 1 && this.#to === this.#items.length - 1,
      );
    });
  }
}

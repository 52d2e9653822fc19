import type { Found, Hits } from '@sixways/core/rules/find-services/index.js';
import type { Hit } from './service-view.js';

/** So many services are drawn at first, and so many more with each press. */
const STEP = 10;
/** Never more at once: from here on the list turns pages. */
const MOST = 50;

/** What was found: the rules' answer, or what the server rendered. */
export type FoundList = Pick<Found, 'unsaid'> & Record<'fits' | 'maybe', Pick<Hits, 'length' | 'slice'>>;

/** What was found, and which part of it is shown. */
export class Finding {
  found: FoundList | undefined;
  /** Those that do not say whether they fit are shown after those that do. */
  maybeToo = false;
  #from = 0;
  #count = STEP;

  /** Shows the beginning of what was found. */
  take(found: FoundList): void {
    this.found = found;
    this.maybeToo = found.fits.length === 0;
    this.#from = 0;
    this.#count = STEP;
  }

  /** How many there are to show. */
  get total(): number {
    const { found } = this;
    return found ? found.fits.length + (this.maybeToo ? found.maybe.length : 0) : 0;
  }

  /** The number of the first that is shown, from 0. */
  get from(): number {
    return this.#from;
  }

  /** How many come after those that are shown. */
  get left(): number {
    return Math.max(0, this.total - this.#from - this.#count);
  }

  shown(): readonly Hit[] {
    const { found } = this;
    if (!found) return [];
    const end = this.#from + this.#count;
    const fits = found.fits.length;
    return [
      ...found.fits.slice(Math.min(this.#from, fits), Math.min(end, fits)),
      ...(this.maybeToo ? found.maybe.slice(Math.max(0, this.#from - fits), Math.max(0, end - fits)) : []),
    ];
  }

  /** Shows more. @returns the place in the list of the first that is new, from 0 */
  more(): number {
    if (this.#count < MOST) {
      const before = this.#count;
      this.#count = MOST;
      return before;
    }
    this.#from += MOST;
    return 0;
  }

  /** Back to those before. */
  back(): void {
    this.#from = Math.max(0, this.#from - MOST);
    this.#count = MOST;
  }
}

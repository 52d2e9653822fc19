import type { Adapter } from '@sixways/core/ports.js';
import type { SearchPlace } from '@sixways/core/rules/find-services/index.js';
import type * as Finding from './finding-adapters.js';

/** Where the person wants to look, beside the list of boroughs: by a postcode, or near where they are. */
export type WhereState =
  | { kind: 'none' }
  | { kind: 'looking' }
  /** `named` is what the list says of the place: a postcode. Absent: where the person is. */
  | { kind: 'found'; place: SearchPlace; named: string | undefined }
  | { kind: 'failed'; because: 'unknown' | 'not-read' | 'refused' };

/** Finds where to look. A postcode stays on this device, unless the page has its own way to look postcodes up. */
export class Where {
  state: WhereState = { kind: 'none' };
  /** As typed. */
  postcode = '';
  #turn = 0;

  constructor(
    private readonly adapter: () => Adapter | undefined,
    private readonly changed: () => void,
  ) {}

  get place(): SearchPlace | undefined {
    return this.state.kind === 'found' ? this.state.place : undefined;
  }

  clear(): void {
    this.postcode = '';
    this.#set(++this.#turn, { kind: 'none' });
  }

  /** Looks further away, or nearer. */
  within(metres: number): void {
    if (this.state.kind !== 'found') return;
    this.#set(++this.#turn, { ...this.state, place: { ...this.state.place, within: metres } });
  }

  findPostcode(typed: string): void {
    this.postcode = typed;
    const postcode = typed.trim().toUpperCase();
    if (postcode) void this.#find(({ placeOfPostcode }) => placeOfPostcode(postcode, this.adapter()));
    else this.clear();
  }

  /** Only ever called once the person asked for it; the browser asks them as well. */
  findMe(): void {
    this.postcode = '';
    void this.#find(({ placeOfDevice }) => placeOfDevice());
  }

  async #find(find: (finding: typeof Finding) => Promise<WhereState>): Promise<void> {
    const turn = ++this.#turn;
    this.#set(turn, { kind: 'looking' });
    const failed: WhereState = { kind: 'failed', because: 'not-read' };
    this.#set(turn, await import('./finding-adapters.js').then(find).catch(() => failed));
  }

  /** What was asked for last stands. */
  #set(turn: number, state: WhereState): void {
    if (turn !== this.#turn) return;
    this.state = state;
    this.changed();
  }
}

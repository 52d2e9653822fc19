import { AdapterError } from '@sixways/core/errors.js';
import type { PostcodesPort } from '@sixways/core/ports.js';
import type { Point, SearchPlace } from '@sixways/core/rules/find-services/index.js';

/** Where "near me" looks first: about three miles. */
const NEAR = 4828;
/** A place need not be exact, and somebody waits. */
const POSITION = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 };

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
    private readonly postcodes: () => Promise<PostcodesPort>,
    /** The borough that a point is in. */
    private readonly boroughAt: (point: Point) => Promise<string | undefined>,
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

  async findPostcode(typed: string): Promise<void> {
    const turn = ++this.#turn;
    this.postcode = typed;
    const postcode = typed.trim().toUpperCase();
    if (!postcode) return this.#set(turn, { kind: 'none' });
    try {
      const port = await this.postcodes();
      const { boroughs, latitude, longitude } = await port.find(postcode);
      const place = { boroughs, latitude, longitude };
      this.#set(turn, { kind: 'found', place, named: postcode });
    } catch (error) {
      const unknown = error instanceof AdapterError && error.kind === 'not-found';
      this.#set(turn, { kind: 'failed', because: unknown ? 'unknown' : 'not-read' });
    }
  }

  /** Only ever called once the person asked for it; the browser asks them as well. */
  findMe(): void {
    const turn = ++this.#turn;
    this.postcode = '';
    this.#set(turn, { kind: 'looking' });
    const failed = () => this.#set(turn, { kind: 'failed', because: 'refused' });
    if (!navigator.geolocation) return failed();
    navigator.geolocation.getCurrentPosition(({ coords }) => void this.#here(turn, coords), failed, POSITION);
  }

  /** With the borough: whoever comes online or by phone says which ones they serve. */
  async #here(turn: number, { latitude, longitude }: Point): Promise<void> {
    const borough = await this.boroughAt({ latitude, longitude }).catch(() => undefined);
    const place = { latitude, longitude, within: NEAR, ...(borough && { boroughs: [borough] }) };
    this.#set(turn, { kind: 'found', place, named: undefined });
  }

  /** What was asked for last stands. */
  #set(turn: number, state: WhereState): void {
    if (turn !== this.#turn) return;
    this.state = state;
    this.changed();
  }
}

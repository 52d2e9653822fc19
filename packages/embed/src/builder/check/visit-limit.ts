/** Checks one address may ask for in a minute, and all together at a time. */
const MOST_PER_MINUTE = 10;
const MOST_AT_ONCE = 4;
/** More callers than this are forgotten together: memory stays small whoever asks. */
const MOST_CALLERS = 10_000;

/** Keeps this server from being made to visit pages without end. Each process counts for itself. */
export class VisitLimit {
  #counts = new Map<string, number>();
  #minute = 0;
  #running = 0;

  /**
   * Does the work, unless there was too much of it.
   * @param caller whose work it is
   * @returns undefined where it was refused
   */
  async run<T>(caller: string, work: () => Promise<T>, now = Date.now()): Promise<T | undefined> {
    const minute = Math.floor(now / 60_000);
    if (minute !== this.#minute || this.#counts.size > MOST_CALLERS) this.#counts.clear();
    this.#minute = minute;
    const count = (this.#counts.get(caller) ?? 0) + 1;
    this.#counts.set(caller, count);
    if (count > MOST_PER_MINUTE || this.#running >= MOST_AT_ONCE) return undefined;
    this.#running++;
    try {
      return await work();
    } finally {
      this.#running--;
    }
  }
}

import { isServer } from 'lit';

/** A part of the widget that comes when it is asked for. */
export class Lazy<Part> {
  /** There once it was loaded. */
  part: Part | undefined;
  /** The last try did not succeed. Asking again tries again. */
  failed = false;
  #loading: Promise<void> | undefined;

  constructor(
    private readonly fetch: () => Promise<Part>,
    private readonly changed: () => void,
  ) {}

  /** Resolves once it is there, or did not come: never rejects. Servers do not wait for it. */
  async load(): Promise<void> {
    if (isServer) return;
    this.#loading ??= this.#load();
    await this.#loading;
  }

  async #load(): Promise<void> {
    try {
      this.part = await this.fetch();
      this.failed = false;
    } catch {
      this.#loading = undefined;
      this.failed = true;
    }
    this.changed();
  }
}

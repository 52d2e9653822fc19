import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { AdapterError } from '@sixways/core/errors.js';
import type { DirectoryResult } from '@sixways/core/model/directory-service.js';
import type { DirectoryPort } from '@sixways/core/ports.js';
import type * as Rules from '@sixways/core/rules/find-services/index.js';

/** Where the directory is. */
export type DirectoryState =
  | { kind: 'loading'; count: number }
  | { kind: 'ready'; rules: typeof Rules; index: Rules.ServiceIndex; about: AboutDirectory }
  | { kind: 'failed'; error: AdapterError };

/** What the list says about itself. */
export type AboutDirectory = Pick<DirectoryResult, 'fetchedAt' | 'problems'>;

/** Longest that the text search may be made ready in one go, in milliseconds: keys come first. */
const BREATH = 8;

/** Reads the directory once, tells how far it is, and makes it ready to be searched. */
export class DirectoryController implements ReactiveController {
  state: DirectoryState = { kind: 'loading', count: 0 };
  #reading: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => Promise<DirectoryPort>,
    /** The directory is there, or is not. */
    private readonly came: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#reading?.abort();
    this.#reading = undefined;
  }

  /** Reads it, where it is neither there nor on its way. */
  begin(): void {
    if (isServer || this.#reading || this.state.kind === 'ready') return;
    void this.#read((this.#reading = new AbortController()));
  }

  /** Reads again: after a failure, or from somewhere else. */
  again(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    this.#set({ kind: 'loading', count: 0 });
    this.begin();
  }

  async #read({ signal }: AbortController): Promise<void> {
    try {
      const [rules, result] = await Promise.all([
        import('@sixways/core/rules/find-services/index.js'),
        this.#services(signal),
      ]);
      if (signal.aborted) return;
      const { fetchedAt, problems, services } = result;
      const index = rules.prepareServices(services);
      this.#set({ kind: 'ready', rules, index, about: { fetchedAt, problems } });
      warmUp(rules, index, signal);
    } catch (cause) {
      if (signal.aborted) return;
      const error =
        cause instanceof AdapterError ? cause : new AdapterError('unavailable', String(cause), { cause });
      this.#set({ kind: 'failed', error });
    }
    this.#reading = undefined;
    this.came();
  }

  async #services(signal: AbortSignal): Promise<DirectoryResult> {
    const port = await this.find();
    return port.services({
      signal,
      onProgress: (count) => {
        if (this.state.kind === 'loading' && !signal.aborted) this.#set({ kind: 'loading', count });
      },
    });
  }

  #set(state: DirectoryState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

/** While the page rests: the first word then finds its texts made. */
function warmUp(rules: typeof Rules, index: Rules.ServiceIndex, signal: AbortSignal): void {
  const go = () => {
    const end = performance.now() + BREATH;
    if (!signal.aborted && !rules.warmUp(index, () => performance.now() > end)) setTimeout(go, BREATH);
  };
  setTimeout(go, BREATH);
}

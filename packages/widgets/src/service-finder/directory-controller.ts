import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { AdapterError, AdapterErrorKind } from '@sixways/core/errors.js';
import type { DirectoryResult } from '@sixways/core/model/directory-service.js';
import type { DirectoryPort } from '@sixways/core/ports.js';
import type * as Reading from './directory.js';

/** Where the directory is. */
export type DirectoryState =
  | { kind: 'loading'; count: number }
  | { kind: 'ready'; directory: Reading.Directory; changeFor: typeof Reading.changeFor }
  | { kind: 'failed'; because: AdapterErrorKind };

/** What the list says about itself. */
export type AboutDirectory = Pick<DirectoryResult, 'fetchedAt' | 'problems'>;

/** Reads the directory once, and tells how far it is. What reads and searches it is loaded with it. */
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
    this.hostDisconnected();
    this.#set({ kind: 'loading', count: 0 });
    this.begin();
  }

  async #read({ signal }: AbortController): Promise<void> {
    const count = (so: number) => {
      if (this.state.kind === 'loading' && !signal.aborted) this.#set({ kind: 'loading', count: so });
    };
    try {
      const [{ readDirectory, changeFor }, port] = await Promise.all([import('./directory.js'), this.find()]);
      const directory = await readDirectory(port, signal, count);
      if (signal.aborted) return;
      this.#set({ kind: 'ready', directory, changeFor });
    } catch (error) {
      if (signal.aborted) return;
      this.#set({ kind: 'failed', because: (error as Partial<AdapterError>).kind ?? 'unavailable' });
    }
    this.#reading = undefined;
    this.came();
  }

  #set(state: DirectoryState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

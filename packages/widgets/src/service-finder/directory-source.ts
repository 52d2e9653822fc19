import type { KeptDirectory } from '@sixways/adapters/browser/kept-directory.js';
import type { AreaSummary } from '@sixways/core/model/area.js';
import type { Adapter, DirectoryPort } from '@sixways/core/ports.js';
import type { DirectoryName } from './finding-adapters.js';

/** Where the page says that the directory is. */
interface Named {
  /** An adapter, or the name of one that ships. Comes before the journey's. */
  readonly adapter: DirectoryName | Adapter | undefined;
  readonly endpoint: string | undefined;
}

/** Where the directory comes from, and what may be kept of it. What is not named by script is loaded first. */
export class DirectorySource {
  #port: DirectoryPort | undefined;

  constructor(
    private readonly named: Named,
    /** The journey's adapter. */
    private readonly around: () => Adapter | undefined,
  ) {}

  /** The page's own adapter, which may know postcodes and boroughs. */
  get adapter(): Adapter | undefined {
    return this.#given ?? this.around();
  }

  /** @throws {AdapterError} `not-found` where the page names none */
  async find(): Promise<DirectoryPort> {
    const { adapter, endpoint } = this.named;
    const name = typeof adapter === 'string' ? adapter : undefined;
    const given = this.#given?.directory ?? (name ? undefined : this.around()?.directory);
    this.#port = given ?? (await (await import('./finding-adapters.js')).directoryFor(name, endpoint));
    return this.#port;
  }

  get #given(): Adapter | undefined {
    const { adapter } = this.named;
    return typeof adapter === 'string' ? undefined : adapter;
  }

  /** The boroughs to choose from. Without them the list stays empty, and a postcode does. */
  async boroughs(): Promise<readonly AreaSummary[]> {
    const { boroughsOf } = await import('./finding-adapters.js');
    return boroughsOf(this.adapter);
  }

  /** Keeps a copy of the whole directory on the device, or takes it off, where that can be done. */
  async keep(keep: boolean): Promise<void> {
    const kept = this.#port as Partial<KeptDirectory> | undefined;
    await (keep ? kept?.keep?.() : kept?.forget?.());
  }
}

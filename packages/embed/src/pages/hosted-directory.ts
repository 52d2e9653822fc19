import type { DirectoryPort } from '@sixways/core/ports.js';
import { prepareServices, type ServiceIndex } from '@sixways/core/rules/find-services/index.js';
import type { FinderStart } from '@sixways/widgets/service-finder/start.js';

/** How long a directory that was read stands before it is read again, in milliseconds. */
const FRESH = 5 * 60_000;

/** Where the hosted finder has its services from. */
export interface DirectorySource {
  port: DirectoryPort;
  /** The feed that the page's own script reads them from. Absent: those that ship with the kit, made up. */
  endpoint?: string | undefined;
}

/** A directory in the server's memory, read again in the background. */
export class HostedDirectory {
  index: ServiceIndex = prepareServices([]);
  /** Names of services by their ids. */
  names: ReadonlyMap<string, string> = new Map();
  languages: readonly string[] = [];
  about: FinderStart['about'] = { fetchedAt: new Date(0).toISOString(), problems: [] };
  #version = 0;
  #readAt = 0;
  #reading: Promise<void> | undefined;

  /** @throws {AdapterError} when it cannot be read at all */
  static async read(source: DirectorySource): Promise<HostedDirectory> {
    const directory = new HostedDirectory(source);
    await directory.#read();
    return directory;
  }

  private constructor(private readonly source: DirectorySource) {}

  get endpoint(): string | undefined {
    return this.source.endpoint;
  }

  /** Another number for other services. Asking for it has them read again, now and then. */
  get version(): number {
    // Where that fails, what was read last stands.
    if (Date.now() - this.#readAt > FRESH) void this.#again().catch(() => {});
    return this.#version;
  }

  async #again(): Promise<void> {
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    await this.#reading;
  }

  async #read(): Promise<void> {
    this.#readAt = Date.now();
    const { services, fetchedAt, problems } = await this.source.port.services();
    this.index = prepareServices(services);
    this.names = new Map(services.map(({ id, name }) => [id, name]));
    this.languages = [...new Set(services.flatMap(({ languages }) => languages))].sort();
    this.about = { fetchedAt, problems };
    this.#version++;
  }
}

import type { DirectoryService } from '@sixways/core/model/directory-service.js';

/** Where the ids are kept on the device, and only once the person asked for it. */
const KEY = 'sixways-shortlist';

/** The services that a person put aside. In memory, until they ask to keep it on this device. */
export class Shortlist {
  /** Whether it is kept on this device. */
  kept = false;
  readonly #services = new Map<string, DirectoryService>();

  get services(): readonly DirectoryService[] {
    return [...this.#services.values()];
  }

  has(id: string): boolean {
    return this.#services.has(id);
  }

  /**
   * Takes up what an earlier visit kept, once the directory is there. A service that is no longer in it is left out.
   * Nothing is written.
   */
  takeUp(services: readonly DirectoryService[]): void {
    const ids = keptIds();
    if (!ids) return;
    this.kept = true;
    for (const service of services) if (ids.includes(service.id)) this.#services.set(service.id, service);
  }

  toggle(service: DirectoryService): void {
    if (!this.#services.delete(service.id)) this.#services.set(service.id, service);
    if (this.kept) this.#write();
  }

  /** @returns whether this device let us */
  keep(): boolean {
    this.kept = this.#write();
    return this.kept;
  }

  /** Takes it off the device; it stays on the page. */
  drop(): void {
    this.kept = false;
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Where nothing can be removed, nothing could be kept.
    }
  }

  /** Takes it off the page: the person leaves. What they asked to keep stays kept. */
  clear(): void {
    this.#services.clear();
  }

  #write(): boolean {
    try {
      localStorage.setItem(KEY, JSON.stringify([...this.#services.keys()]));
      return true;
    } catch {
      return false;
    }
  }
}

/** The ids that an earlier visit kept. Undefined: none did. */
function keptIds(): unknown[] | undefined {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(ids) ? ids : undefined;
  } catch {
    // No storage here, or not ours: nothing was kept.
    return undefined;
  }
}

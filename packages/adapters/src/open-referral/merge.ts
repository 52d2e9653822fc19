import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { folded } from '@sixways/core/rules/find-services/words.js';

/**
 * The services of several feeds, each once: the first feed that has it is its source. The same are those with the same
 * identifier of the world, and those of different feeds that have name, organisation and postcode in common.
 */
export function mergeServices(feeds: readonly (readonly DirectoryService[])[]): DirectoryService[] {
  const services = new Map<string, DirectoryService>();
  const alike = new Map<string, number>();
  for (const [feed, list] of feeds.entries())
    for (const service of list) {
      const likeness = likenessOf(service);
      if (services.has(service.id) || (alike.get(likeness) ?? feed) !== feed) continue;
      services.set(service.id, service);
      alike.set(likeness, feed);
    }
  return [...services.values()];
}

function likenessOf({ name, organisation = '', places }: DirectoryService): string {
  const postcode = places.map((place) => place.postcode ?? '').find(Boolean) ?? '';
  return [name, organisation, postcode].map((part) => folded(part).replace(/[^a-z0-9]+/g, '')).join('|');
}

import type { Place } from '@sixways/core/model/directory-service.js';
import type { ServiceView } from '../service-view.js';

/** A place on the map, and who is there. */
export interface MapPlace {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** Name or address, and postcode. Empty where the entries say none. */
  name: string;
  /** Those that are there, and where they stand in the list, from 0. */
  services: { id: string; name: string; at: number }[];
}

/** The places of the services that are shown, in the list's order, each once; and who says no place. */
export function placesOf(views: readonly ServiceView[]): { places: MapPlace[]; without: string[] } {
  const places = new Map<string, MapPlace>();
  const without: string[] = [];
  for (const [at, { service }] of views.entries()) {
    const { id, name } = service;
    const found = service.places.filter(isOnEarth);
    if (!found.length) without.push(name);
    for (const place of found) {
      const key = [place.latitude.toFixed(5), place.longitude.toFixed(5)].join();
      const known = places.get(key);
      if (!known) places.set(key, { ...place, name: nameOf(place), services: [{ id, name, at }] });
      else if (known.services.every((each) => each.at !== at)) known.services.push({ id, name, at });
    }
  }
  return { places: [...places.values()], without };
}

/** A feed may write any number. */
function isOnEarth(place: Place): place is Place & { latitude: number; longitude: number } {
  const { latitude = NaN, longitude = NaN } = place;
  return Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
}

function nameOf({ name, address, postcode }: Place): string {
  return [name ?? address, postcode].filter(Boolean).join(', ');
}

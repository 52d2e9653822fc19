import type { DirectoryService, Place } from '../../model/directory-service.js';
import { pointOf, type Point } from './query.js';

/** The earth's mean radius in metres (IUGG). */
const EARTH = 6_371_009;
const RADIANS = Math.PI / 180;

/** Metres between two points as the crow flies (haversine, on a sphere: at most half a per cent off). */
export function metresBetween(one: Point, other: Point): number {
  const north = Math.sin(((other.latitude - one.latitude) * RADIANS) / 2);
  const east = Math.sin(((other.longitude - one.longitude) * RADIANS) / 2);
  const along = Math.cos(one.latitude * RADIANS) * Math.cos(other.latitude * RADIANS);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(north * north + along * east * east)));
}

/** A service's place, and how far it is. */
export interface NearestPlace {
  place: Place;
  metres: number;
}

/**
 * The nearest of a service's places that are on the map.
 * @param stepFree only those that say they are step-free, where there are any
 */
export function nearestPlace(
  { places }: DirectoryService,
  from: Point,
  stepFree = false,
): NearestPlace | undefined {
  const among =
    stepFree && places.some((place) => place.stepFree) ? places.filter((p) => p.stepFree) : places;
  let nearest: NearestPlace | undefined;
  for (const place of among) {
    const point = pointOf(place);
    if (!point) continue;
    const metres = metresBetween(from, point);
    if (!nearest || metres < nearest.metres) nearest = { place, metres };
  }
  return nearest;
}

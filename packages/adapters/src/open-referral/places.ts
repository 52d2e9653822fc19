import type { Place } from '@sixways/core/model/directory-service.js';
import { firstText, number, object, objects, text, unique, type Loose } from './loose.js';
import { saysTerm } from './terms.js';

/** The places of a service, in either version. */
export function placesOf(service: Loose): Place[] {
  const locations = objects(objects(service['service_at_locations']).map(({ location }) => location));
  return [...locations, ...objects(service['locations'])]
    .filter((location) => text(location['location_type']) !== 'virtual')
    .flatMap((location) => placeOf(location) ?? []);
}

/** Whether it is also somewhere that is no place: a video call. */
export function hasVirtualPlace(service: Loose): boolean {
  return objects(service['service_at_locations']).some(
    (each) => text(object(each['location'])?.['location_type']) === 'virtual',
  );
}

function placeOf(location: Loose): Place | undefined {
  const [address] = objects(
    location['addresses'],
    location['physical_addresses'],
    location['postal_addresses'],
  );
  const access = accessOf(location);
  const place: Place = {
    ...some('name', text(location['name'])),
    ...some('address', address && lines(address)),
    ...some('postcode', text(address?.['postal_code'])),
    ...point(location),
    access,
    ...some('stepFree', saysTerm('step-free', location) ?? stepFree(access.join('. '))),
  };
  const known = place.name ?? place.address ?? place.postcode ?? place.latitude;
  return known === undefined ? undefined : place;
}

/** A field, or none where it has no value. */
export function some<Key extends string, T>(key: Key, value: T | undefined): { [K in Key]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: T };
}

function lines(address: Loose): string | undefined {
  const parts = ['address_1', 'address_2', 'city'].map((key) => text(address[key]));
  return unique(parts.filter((part) => part !== undefined)).join(', ') || undefined;
}

/** Only where both are on earth. 0, 0 is in the Atlantic: it stands for nothing. */
function point(location: Loose): { latitude: number; longitude: number } | undefined {
  const latitude = number(location['latitude']);
  const longitude = number(location['longitude']);
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
    return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

function accessOf(location: Loose): string[] {
  return unique(
    objects(location['accessibility'], location['accessibility_for_disabilities']).flatMap(
      ({ accessibility, description, details }) => firstText(accessibility, description, details) ?? [],
    ),
  );
}

const WAY_IN = String.raw`(wheelchair|step[- ]?free|level (access|entrance)|ramp|accessible)`;
const NO = new RegExp(String.raw`\b(no|not|without|isn[’']t)\b[^.]*\b${WAY_IN}`, 'i');
const PARTLY = new RegExp(String.raw`\b(limited|partial|partly|some)\b[^.]*\b${WAY_IN}`, 'i');
const YES = new RegExp(String.raw`\b${WAY_IN}`, 'i');

/** What an entry says in words of getting in. In doubt: not known. */
export function stepFree(words: string): boolean | undefined {
  if (PARTLY.test(words)) return undefined;
  if (NO.test(words)) return false;
  return YES.test(words) ? true : undefined;
}

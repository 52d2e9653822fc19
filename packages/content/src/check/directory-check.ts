import type { ContentFault } from '@sixways/core/errors.js';
import type { Directory, DirectoryService, Opening } from '@sixways/core/model/directory-service.js';
import { pointOf } from '@sixways/core/rules/find-services/query.js';

/** What the schema cannot see: entries listed twice, ages and hours the wrong way round, nobody to turn to. */
export function directoryFaults({ services }: Directory): ContentFault[] {
  const first = new Map<string, number>();
  for (const [i, { id }] of services.entries()) if (!first.has(id)) first.set(id, i);
  return services.flatMap((service, i) => [
    ...(first.get(service.id) === i
      ? []
      : [{ path: `services[${i}].id`, text: `"${service.id}" is listed twice` }]),
    ...serviceFaults(service, `services[${i}]`),
  ]);
}

function serviceFaults(service: DirectoryService, path: string): ContentFault[] {
  const { minAge = 0, maxAge = Infinity, openings, places, phone, email, href, joinText } = service;
  const faults: ContentFault[] = openings.flatMap((opening, i) =>
    openingFaults(opening, `${path}.openings[${i}]`),
  );
  if (minAge > maxAge) faults.push({ path: `${path}.minAge`, text: 'The youngest age is above the oldest' });
  if (!(phone || email || href || joinText))
    faults.push({
      path,
      text: 'Say how to reach it: a phone number, an email address, a link or how to join',
    });
  for (const [i, place] of places.entries())
    if ((place.latitude !== undefined || place.longitude !== undefined) && !pointOf(place))
      faults.push({ path: `${path}.places[${i}]`, text: 'Give latitude and longitude, in degrees' });
  return faults;
}

function openingFaults({ opens, closes }: Opening, path: string): ContentFault[] {
  const faults: ContentFault[] = [];
  for (const [field, time] of Object.entries({ opens, closes }))
    if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
      faults.push({ path: `${path}.${field}`, text: 'Write the time as HH:MM' });
  if (!faults.length && opens !== undefined && closes !== undefined && opens >= closes)
    faults.push({ path, text: 'It closes before it opens' });
  return faults;
}

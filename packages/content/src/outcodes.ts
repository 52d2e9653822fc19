import { AdapterError } from '@sixways/core/errors.js';
import type { Outcodes } from '@sixways/core/model/geo.js';
import type { PostcodesPort } from '@sixways/core/ports.js';
import { load } from './load.js';

/**
 * Boroughs by the first half of a postcode, from a table that ships: nobody else sees the postcode. Takes a whole one or
 * its first half. At boundaries it answers several boroughs, and it knows no points: good for looking around, never for
 * who may use a service. `not-found` for what is no postcode, or is beyond the 14 boroughs.
 */
export const outcodes: PostcodesPort = {
  async find(postcode, { signal } = {}) {
    const table = await load<Outcodes>(
      () => import('../data/geo/outcodes.json', { with: { type: 'json' } }),
      signal,
    );
    const typed = postcode
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '');
    const outcode = typed.replace(/^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/, '$1');
    // Some stand there without their last letter: EC2 for EC2A and its neighbours.
    for (const known of [outcode, outcode.replace(/^([A-Z]{1,2}\d)[A-Z]$/, '$1')])
      if (Object.hasOwn(table.outcodes, known))
        return { postcode: typed, boroughs: [...table.outcodes[known]!] };
    throw new AdapterError('not-found', 'This postcode is not in the table of the 14 boroughs');
  },
};

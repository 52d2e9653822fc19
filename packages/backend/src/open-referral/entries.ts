import type { Queryable } from '../db/database.js';
import { nameOf } from './lists.js';

/** A whole service, as JSON text. */
export async function serviceById(db: Queryable, id: string): Promise<string | undefined> {
  const [row] = await db.query<{ whole: string }>('select whole from directory_service where id = $1', [id]);
  return row?.whole;
}

/** One place of a service, with the whole service at it, as JSON text. */
export async function placeById(db: Queryable, id: string): Promise<string | undefined> {
  const [row] = await db.query<{ whole: string }>(
    'select s.whole from directory_place p join directory_service s on s.id = p.service where p.id = $1',
    [id],
  );
  if (!row) return undefined;
  const { service_at_locations: places, ...service } = JSON.parse(row.whole) as {
    id: string;
    service_at_locations: { id: string }[];
  };
  return JSON.stringify({ ...places.find((place) => place.id === id), service });
}

/** An organisation with its services, outlined, as JSON text. */
export async function organizationById(db: Queryable, id: string): Promise<string | undefined> {
  const outline = await nameOf(db, 'organizations', id);
  if (!outline) return undefined;
  const rows = await db.query<{ outline: string }>(
    'select outline from directory_service where organization = $1 order by name, id limit 500',
    [id],
  );
  const services = rows.map((row) => {
    const { organization: _itself, ...service } = JSON.parse(row.outline) as { organization?: unknown };
    return service;
  });
  return JSON.stringify({ ...(JSON.parse(outline) as object), services });
}

/** A taxonomy with its terms, as JSON text. */
export async function taxonomyById(db: Queryable, id: string): Promise<string | undefined> {
  const outline = await nameOf(db, 'taxonomies', id);
  if (!outline) return undefined;
  const rows = await db.query<{ outline: string }>(
    'select distinct on (id) outline from directory_term where taxonomy = $1 order by id, source limit 2000',
    [id],
  );
  const terms = rows.map((row) => JSON.parse(row.outline) as object);
  return JSON.stringify({ ...(JSON.parse(outline) as object), taxonomy_terms: terms });
}

import type { Queryable } from '../db/database.js';
import type { ListQuery } from './parameters.js';

/** One page of a list: the entries as JSON texts, ready to be sent. */
export interface Page {
  entries: string[];
  total: number;
}

/** A filter as SQL, over `s`, a service. */
interface Filter {
  where: string[];
  values: unknown[];
}

/** A page of services, by name. Without a filter any page costs the same: it is a range of numbers. */
export async function servicesPage(
  db: Queryable,
  query: ListQuery,
  boroughs: readonly string[] | undefined,
): Promise<Page> {
  const column = query.full ? 'whole' : 'outline';
  const { where, values } = filterOf(query, boroughs);
  const [first, last] = [(query.page - 1) * query.perPage, query.page * query.perPage];
  if (where.length === 0) {
    const [rows, [size]] = await Promise.all([
      db.query<{ entry: string }>(
        `select s.${column} as entry from directory_order o join directory_service s on s.id = o.service
         where o.position > $1 and o.position <= $2 order by o.position`,
        [first, last],
      ),
      db.query<{ total: number | null }>('select max(position) as total from directory_order'),
    ]);
    return { entries: rows.map(({ entry }) => entry), total: size!.total ?? 0 };
  }
  const condition = where.join(' and ');
  const [rows, [size]] = await Promise.all([
    db.query<{ entry: string }>(
      `select s.${column} as entry from directory_service s join directory_order o on o.service = s.id
       where ${condition} order by o.position offset $${values.length + 1} limit $${values.length + 2}`,
      [...values, first, query.perPage],
    ),
    db.query<{ total: number }>(
      `select count(*)::int as total from directory_service s where ${condition}`,
      values,
    ),
  ]);
  return { entries: rows.map(({ entry }) => entry), total: size!.total };
}

/** Where services are. With a point, the nearest first, within so many metres. */
export async function placesPage(
  db: Queryable,
  query: ListQuery,
  near: { latitude: number; longitude: number } | undefined,
  boroughs: readonly string[] | undefined,
): Promise<Page> {
  const { where, values } = filterOf(query, boroughs);
  // Whoever asks nothing of the services need not have them looked up.
  const from =
    where.length > 0 ? 'directory_place p join directory_service s on s.id = p.service' : 'directory_place p';
  const offset = (query.page - 1) * query.perPage;
  const add = (value: unknown) => `$${values.push(value)}`;
  let order = 'p.id';
  if (near && query.proximity !== undefined) {
    const [latitude, longitude, metres] = [add(near.latitude), add(near.longitude), add(query.proximity)];
    // A box first, which an index answers; a degree of latitude is 111,195 metres everywhere.
    where.push(
      `p.latitude between ${latitude}::float8 - ${metres}::float8 / 111195 and ${latitude}::float8 + ${metres}::float8 / 111195`,
      `p.longitude between ${longitude}::float8 - ${metres}::float8 / (111195 * cos(radians(${latitude}::float8)))
         and ${longitude}::float8 + ${metres}::float8 / (111195 * cos(radians(${latitude}::float8)))`,
    );
    order = `${distance(latitude, longitude)}, p.id`;
    where.push(`${distance(latitude, longitude)} <= ${metres}::float8`);
  }
  const condition = where.length > 0 ? `where ${where.join(' and ')}` : '';
  const filter = [...values];
  const [rows, [size]] = await Promise.all([
    db.query<{ entry: string }>(
      `select p.outline as entry from ${from} ${condition} order by ${order} offset ${add(offset)} limit ${add(query.perPage)}`,
      values,
    ),
    db.query<{ total: number }>(`select count(*)::int as total from ${from} ${condition}`, filter),
  ]);
  return { entries: rows.map(({ entry }) => entry), total: size!.total };
}

/** Metres on a sphere (haversine). */
function distance(latitude: string, longitude: string): string {
  return `(12742018 * asin(least(1, sqrt(power(sin(radians(p.latitude - ${latitude}::float8) / 2), 2) +
    cos(radians(${latitude}::float8)) * cos(radians(p.latitude)) * power(sin(radians(p.longitude - ${longitude}::float8) / 2), 2)))))`;
}

function filterOf(query: ListQuery, boroughs: readonly string[] | undefined): Filter {
  const filter: Filter = { where: [], values: [] };
  const add = (value: unknown) => `$${filter.values.push(value)}`;
  const { where } = filter;
  if (query.search) where.push(`s.words @@ websearch_to_tsquery('english', ${add(query.search)})`);
  if (query.term) where.push(`s.terms @> array[${add(query.term)}::uuid]`);
  if (query.taxonomy) where.push(`s.taxonomies @> array[${add(query.taxonomy)}::uuid]`);
  if (query.organization) where.push(`s.organization = ${add(query.organization)}::uuid`);
  if (query.minAge !== undefined) where.push(`s.min_age >= ${add(query.minAge)}::float8`);
  if (query.maxAge !== undefined) where.push(`s.max_age <= ${add(query.maxAge)}::float8`);
  if (query.modifiedAfter) where.push(`s.modified >= ${add(query.modifiedAfter)}::timestamptz`);
  // One opening must fit in all: open on Tuesdays, and from ten on another day, is not open on Tuesdays from ten.
  const opening = [
    query.day && `w.day = ${add(query.day)}`,
    query.from && `w.opens >= ${add(query.from)}`,
    query.to && `w.closes <= ${add(query.to)}`,
  ].filter(Boolean);
  if (opening.length > 0)
    where.push(
      `exists (select 1 from directory_opening w where w.service = s.id and ${opening.join(' and ')})`,
    );
  // Who does not say where they serve may serve everywhere.
  if (boroughs) where.push(`(s.areas = '{}' or s.areas && ${add(boroughs)}::text[])`);
  return filter;
}

const NAMES = {
  organizations: [
    'select distinct on (id) id, outline from directory_organization order by id, source',
    'outline',
  ],
  taxonomy_terms: ['select distinct on (id) id, outline from directory_term order by id, source', 'outline'],
  taxonomies: [
    `select distinct on (taxonomy) taxonomy as id,
       json_build_object('id', taxonomy, 'name', taxonomy_name, 'description', taxonomy_name)::text as outline
     from directory_term order by taxonomy, source`,
    'outline',
  ],
} as const;

/** Lists that are short, or that no parameter filters. */
export type NameList = keyof typeof NAMES;

export async function namesPage(db: Queryable, list: NameList, { page, perPage }: ListQuery): Promise<Page> {
  const [sql, column] = NAMES[list];
  const [rows, [size]] = await Promise.all([
    db.query<{ entry: string }>(
      `select ${column} as entry from (${sql}) as l order by id offset $1 limit $2`,
      [(page - 1) * perPage, perPage],
    ),
    db.query<{ total: number }>(`select count(*)::int as total from (${sql}) as l`),
  ]);
  return { entries: rows.map(({ entry }) => entry), total: size!.total };
}

/** One entry of a list, as JSON text. */
export async function nameOf(db: Queryable, list: NameList, id: string): Promise<string | undefined> {
  const [row] = await db.query<{ outline: string }>(
    `select outline from (${NAMES[list][0]}) as l where id = $1`,
    [id],
  );
  return row?.outline;
}

import { asUuid } from '@sixways/adapters/open-referral/uuid.js';
import { ContentError } from '@sixways/core/errors.js';
import { DirectoryService } from '@sixways/core/model/directory-service.js';
import { parse } from '@sixways/core/model/parse.js';
import type { Database, Transaction } from '../db/database.js';
import { areaNames } from './area-names.js';
import { rowsOf, type ServiceRows, type Term } from './rows.js';

/** Something that was not taken, and why. */
export interface Refusal {
  /** Its line in a file, or its place in a feed; from 1. */
  row?: number;
  /** The column of a file, or the path of a field. */
  column?: string;
  reason: string;
}

/** A service as it was read, with where it stood. */
export interface ReadService {
  row?: number;
  service: unknown;
}

export interface Kept {
  kept: number;
  refused: Refusal[];
  /** None was right, so the directory is as it was. */
  unchanged?: true;
}

const CHUNK = 500;
/** Any constant will do, so long as every process uses the same. */
const LOCK = 6_173_002;

/**
 * Puts all services of one source in place of those it had: all at once, or, when something goes wrong, not at all. Services
 * that are not right are left out and reported; so is one that is there already, from this source or another. Samples go
 * with the first source that is none.
 */
export async function keepSource(
  db: Database,
  source: { name: string; isSample?: boolean },
  read: readonly ReadService[],
): Promise<Kept> {
  const refused: Refusal[] = [];
  const services = await check(read, refused);
  // Nothing of it is right: whoever is there stays.
  if (read.length && !services.length) return { kept: 0, refused, unchanged: true };
  const isSample = source.isSample ?? false;
  return db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await tx.query('delete from directory_source where name = $1 or (is_sample and not $2)', [
      source.name,
      isSample,
    ]);
    await tx.query('insert into directory_source (name, is_sample) values ($1, $2)', [source.name, isSample]);
    let kept = 0;
    for (let i = 0; i < services.length; i += CHUNK) {
      const chunk = services.slice(i, i + CHUNK);
      const taken = await insertServices(
        tx,
        source.name,
        chunk.map(({ rows }) => rows),
      );
      for (const { row, rows } of chunk)
        if (!taken.has(rows.id))
          refused.push({ ...at(row), column: 'id', reason: 'Another source has this service' });
      const own = chunk.filter(({ rows }) => taken.has(rows.id)).map(({ rows }) => rows);
      await insertParts(tx, own);
      await insertNames(tx, source.name, own);
      kept += own.length;
    }
    await tx.query('update directory_source set services = $2 where name = $1', [source.name, kept]);
    await order(tx);
    refused.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    return { kept, refused };
  });
}

async function check(
  read: readonly ReadService[],
  refused: Refusal[],
): Promise<{ row: number | undefined; rows: ServiceRows }[]> {
  const areaName = await areaNames();
  const seen = new Set<string>();
  return read.flatMap(({ row, service }) => {
    const found = readService(service);
    if (found instanceof ContentError) {
      for (const { path, text } of found.faults) refused.push({ ...at(row), column: path, reason: text });
      return [];
    }
    const id = asUuid(found.id);
    if (seen.has(id)) {
      refused.push({ ...at(row), column: 'id', reason: 'It stands here twice' });
      return [];
    }
    seen.add(id);
    return [{ row, rows: rowsOf(found, { areaName }) }];
  });
}

function readService(service: unknown): DirectoryService | ContentError {
  try {
    return parse(DirectoryService, service);
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

const at = (row: number | undefined) => (row === undefined ? {} : { row });

async function insertServices(
  tx: Transaction,
  source: string,
  all: readonly ServiceRows[],
): Promise<Set<string>> {
  const json = (each: unknown) => JSON.stringify(each);
  const rows = await tx.query<{ id: string }>(
    `insert into directory_service (id, source, name, organization, min_age, max_age, modified, terms, taxonomies, areas, words, service, outline, whole)
     select r.id::uuid, $1, r.name, r.organization::uuid, r.min_age::float8, r.max_age::float8, r.modified::timestamptz,
       string_to_array(r.terms, ',')::uuid[], string_to_array(r.taxonomies, ',')::uuid[], string_to_array(r.areas, ','),
       to_tsvector('english', r.words), r.service, r.outline, r.whole
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])
       as r(id, name, organization, min_age, max_age, modified, terms, taxonomies, areas, words, service, outline, whole)
     on conflict (id) do nothing returning id`,
    [
      source,
      all.map(({ id }) => id),
      all.map(({ service }) => service.name),
      all.map(({ organization }) => organization?.id ?? null),
      all.map(({ service }) => service.minAge?.toString() ?? null),
      all.map(({ service }) => service.maxAge?.toString() ?? null),
      all.map(({ whole }) => (whole['last_modified'] as string | undefined) ?? null),
      all.map(({ terms }) => terms.map(({ id }) => id).join(',')),
      all.map(({ terms }) => [...new Set(terms.map((term) => term['taxonomy_id']))].join(',')),
      all.map(({ service }) => service.areas.join(',')),
      all.map(({ words }) => words),
      all.map(({ service }) => json(service)),
      all.map(({ outline }) => json(outline)),
      all.map(({ whole }) => json(whole)),
    ],
  );
  return new Set(rows.map(({ id }) => id));
}

async function insertParts(tx: Transaction, all: readonly ServiceRows[]): Promise<void> {
  const openings = all.flatMap(({ id, openings }) => openings.map((each) => ({ id, ...each })));
  await tx.query(
    'insert into directory_opening (service, day, opens, closes) select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[])',
    [
      openings.map(({ id }) => id),
      openings.map(({ day }) => day),
      openings.map(({ opens }) => opens),
      openings.map(({ closes }) => closes),
    ],
  );
  const places = all.flatMap(({ id, places }) => places.map((each) => ({ service: id, ...each })));
  await tx.query(
    `insert into directory_place (id, service, latitude, longitude, postcode, outline)
     select r.id, r.service, r.latitude::float8, r.longitude::float8, r.postcode, r.outline
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])
       as r(id, service, latitude, longitude, postcode, outline)`,
    [
      places.map(({ id }) => id),
      places.map(({ service }) => service),
      places.map(({ latitude }) => latitude?.toString() ?? null),
      places.map(({ longitude }) => longitude?.toString() ?? null),
      places.map(({ postcode }) => postcode),
      places.map(({ outline }) => JSON.stringify(outline)),
    ],
  );
}

/** Organisations and terms, each once. */
async function insertNames(tx: Transaction, source: string, all: readonly ServiceRows[]): Promise<void> {
  const byId = (list: readonly Term[]) => [...new Map(list.map((each) => [each.id, each])).values()];
  const organizations = byId(all.flatMap(({ organization }) => organization ?? []));
  await tx.query(
    `insert into directory_organization (id, source, outline) select r.id, $1, r.outline
     from unnest($2::uuid[], $3::text[]) as r(id, outline) on conflict do nothing`,
    [source, organizations.map(({ id }) => id), organizations.map((each) => JSON.stringify(each))],
  );
  const terms = byId(all.flatMap((each) => each.terms));
  await tx.query(
    `insert into directory_term (id, source, taxonomy, taxonomy_name, outline) select r.id, $1, r.taxonomy, r.name, r.outline
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as r(id, taxonomy, name, outline) on conflict do nothing`,
    [
      source,
      terms.map(({ id }) => id),
      terms.map((term) => term['taxonomy_id']),
      terms.map((term) => term['taxonomy']),
      terms.map((term) => JSON.stringify(term)),
    ],
  );
}

/** Numbers all services by name, and says that there is a new directory. */
async function order(tx: Transaction): Promise<void> {
  await tx.query('delete from directory_order');
  await tx.query(
    'insert into directory_order (position, service) select row_number() over (order by name, id), id from directory_service',
  );
  await tx.query(
    `insert into setting (name, value) values ('directory', '1')
     on conflict (name) do update set value = (setting.value::int + 1)::text`,
  );
}

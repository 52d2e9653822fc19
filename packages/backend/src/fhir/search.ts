import type { Person } from '../access/people.js';
import type { Queryable } from '../db/database.js';
import { isOwn } from './compartment.js';
import type { Resource } from './definitions.js';
import { fault } from './outcome.js';
import type { Search } from './search-parameters.js';
import { COLUMNS, present, readMany, type StoredRow } from './store.js';

interface SortedRow extends StoredRow {
  sorted: string | null;
}

/**
 * Runs a search and gives its page as a searchset Bundle. Pages are cut by key, not by number: what is added
 * meanwhile neither repeats nor hides a record. `total` is left out: counting is what makes big searches slow.
 * @param base the FHIR base address, without a slash at its end
 * @param person who is shown nothing that is not theirs along with a match
 */
export async function runSearch(db: Queryable, search: Search, base: string, person?: Person) {
  const rows = await db.query<SortedRow>(...statement(search));
  const page = rows.slice(0, search.count);
  const matches = page.map(present);
  const included = await include(db, search, matches, person);
  const self = link(base, search);
  const last = page.at(-1);
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    link: [
      { relation: 'self', url: self },
      ...(rows.length > search.count ? [{ relation: 'next', url: link(base, search, cursorAt(last!)) }] : []),
    ],
    entry: [
      ...matches.map((resource) => entry(base, resource, 'match')),
      ...included.map((resource) => entry(base, resource, 'include')),
    ],
  };
}

function statement({ where, values: asked, sort, cursor, count }: Search): [sql: string, values: unknown[]] {
  const values = [...asked];
  const conditions = [...where];
  const key = sort.column;
  // A record without the date has no place in an order by it.
  if (key === 'authored') conditions.push('authored is not null');
  if (cursor) {
    const [sorted, seq] = readCursor(cursor, key === 'seq');
    const after = sort.descending ? '<' : '>';
    conditions.push(
      key === 'seq'
        ? `seq ${after} $${values.push(seq)}::bigint`
        : `(${key}, seq) ${after} ($${values.push(sorted)}::timestamptz, $${values.push(seq)}::bigint)`,
    );
  }
  const direction = sort.descending ? 'desc' : 'asc';
  const order = key === 'seq' ? `seq ${direction}` : `${key} ${direction}, seq ${direction}`;
  const sortedText =
    key === 'seq' ? 'null' : `to_char(${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return [
    `select ${COLUMNS}, ${sortedText} as sorted from resource where ${conditions.join(' and ')} order by ${order} limit $${values.push(count + 1)}`,
    values,
  ];
}

/** Where a page ended: the sorted column to the microsecond, and its place. Base 64, so that nobody relies on its form. */
function cursorAt({ place, sorted }: SortedRow): string {
  return Buffer.from(JSON.stringify([sorted, place])).toString('base64url');
}

function readCursor(cursor: string, bySeq: boolean): [sorted: string | null, seq: string] {
  try {
    const [sorted, seq] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    const isSorted = bySeq
      ? sorted === null
      : typeof sorted === 'string' && !Number.isNaN(Date.parse(sorted));
    if (isSorted && typeof seq === 'string' && /^\d{1,18}$/.test(seq)) return [sorted as string | null, seq];
  } catch {
    // Said below.
  }
  throw fault(400, 'value', '_cursor is not one that this server gave', 'http._cursor');
}

async function include(
  db: Queryable,
  { include: elements }: Search,
  matches: readonly Resource[],
  person: Person | undefined,
): Promise<Resource[]> {
  const wanted = new Map<string, Set<string>>();
  for (const element of elements) {
    for (const resource of matches) {
      const [type, id] = ((resource[element] as { reference?: string } | undefined)?.reference ?? '').split(
        '/',
      );
      if (type && id) wanted.set(type, (wanted.get(type) ?? new Set()).add(id));
    }
  }
  const found = await Promise.all([...wanted].map(([type, ids]) => readMany(db, type, [...ids])));
  const shown = found.flat().filter((row) => !person || (isOwn(person, row) && person.may(row.type, 'r')));
  return shown.map(present);
}

function entry(base: string, resource: Resource, mode: 'match' | 'include') {
  return { fullUrl: `${base}/${resource.resourceType}/${resource.id}`, resource, search: { mode } };
}

function link(base: string, { type, asked }: Search, cursor?: string): string {
  const parameters = new URLSearchParams([...asked, ...(cursor ? [['_cursor', cursor]] : [])] as [
    string,
    string,
  ][]);
  const query = parameters.toString();
  return `${base}/${type}${query && `?${query}`}`;
}

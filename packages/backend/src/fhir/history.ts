import type { Queryable } from '../db/database.js';
import { fault } from './outcome.js';
import { etag } from './reply.js';
import { present, type StoredRow } from './store.js';

export const MOST_VERSIONS = 200;

/**
 * The versions of one record as a history Bundle, newest first.
 * @param address of the record, for links: `https://…/fhir/R4/Goal/1`
 * @throws {FhirError} 400 for a parameter that is not supported
 */
export async function historyOf(
  db: Queryable,
  { type, id }: StoredRow,
  address: string,
  parameters: URLSearchParams,
) {
  const { count, before } = readParameters(parameters);
  const rows = await db.query<StoredRow>(
    `select * from (
       select '0' as place, type, id, version, updated, patient, body from resource where type = $1 and id = $2
       union all select '0', type, id, version, updated, null, body from resource_version where type = $1 and id = $2
     ) as versions where version < $3 order by version desc limit $4`,
    [type, id, before, count + 1],
  );
  const page = rows.slice(0, count);
  const link = (cursor?: number) =>
    `${address}/_history?_count=${count}${cursor === undefined ? '' : `&_cursor=${cursor}`}`;
  return {
    resourceType: 'Bundle',
    type: 'history',
    link: [
      { relation: 'self', url: link(before === NEWEST ? undefined : before) },
      ...(rows.length > count ? [{ relation: 'next', url: link(page.at(-1)!.version) }] : []),
    ],
    entry: page.map((row) => ({
      fullUrl: address,
      resource: present(row),
      request: {
        method: row.version === 1 ? 'POST' : 'PUT',
        url: row.version === 1 ? type : `${type}/${id}`,
      },
      response: {
        status: row.version === 1 ? '201 Created' : '200 OK',
        etag: etag(row),
        lastModified: row.updated.toISOString(),
      },
    })),
  };
}

const NEWEST = 2_147_483_647;

function readParameters(parameters: URLSearchParams): { count: number; before: number } {
  let [count, before] = [50, NEWEST];
  for (const [name, value] of parameters) {
    const isNumber = /^[1-9]\d{0,8}$/.test(value);
    if (name === '_count' && isNumber) count = Math.min(Number(value), MOST_VERSIONS);
    else if (name === '_cursor' && isNumber) before = Number(value);
    else if (name !== '_format' || !/json/.test(value))
      throw fault(
        400,
        'not-supported',
        `${name.slice(0, 64)} is not supported here`,
        `http.${name.slice(0, 64)}`,
      );
  }
  return { count, before };
}

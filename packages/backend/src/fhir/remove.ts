import { audit } from '../access/audit.js';
import type { Person } from '../access/people.js';
import type { Database, Queryable } from '../db/database.js';
import { compartmentOf, isOwn } from './compartment.js';
import { fault } from './outcome.js';
import { read } from './store.js';

/**
 * Deletes a person's own record, all its versions, and what it shared. That it was there is kept, with its last version:
 * a device that has not heard of it must not take a later record for the one it knew.
 * @param version only if it is this one; absent: whichever it is
 * @throws {FhirError} 404 for what is not there or not theirs, 410 for what they deleted before, 412 when it has moved on
 */
export async function removeOwn(
  db: Database,
  person: Person,
  type: string,
  id: string,
  version: number | undefined,
): Promise<void> {
  const own = compartmentOf(person);
  await db.transaction(async (tx) => {
    await tx.query('select 1 from resource where type = $1 and id = $2 for update', [type, id]);
    const row = await read(tx, type, id);
    if (!row || !isOwn(person, row)) {
      if (await wasRemoved(tx, { type, id }, own))
        throw fault(410, 'deleted', 'You have deleted this record');
      throw fault(404, 'not-found', `There is no ${type} with this id`);
    }
    if (version !== undefined && row.version !== version)
      throw fault(412, 'conflict', 'Somebody changed this record first: read it again', 'http.If-Match');
    await tx.query('delete from resource where type = $1 and id = $2', [type, id]);
    await tx.query('delete from resource_version where type = $1 and id = $2', [type, id]);
    await tx.query(`delete from share where (type = $1 and id = $2) or ($1 = 'Consent' and consent = $2)`, [
      type,
      id,
    ]);
    await tx.query(
      `insert into removed (type, id, version, patient) values ($1, $2, $3, $4)
       on conflict (type, id) do update set version = excluded.version, at = excluded.at`,
      [type, id, row.version + 1, own],
    );
    await audit(tx, { who: person.who, what: 'delete', type, id, detail: `version ${row.version}` });
  });
}

/** Whether somebody deleted this record of theirs. */
export async function wasRemoved(
  db: Queryable,
  { type, id }: { type: string; id: string },
  own: string,
): Promise<boolean> {
  const rows = await db.query('select 1 from removed where type = $1 and id = $2 and patient = $3', [
    type,
    id,
    own,
  ]);
  return rows.length > 0;
}

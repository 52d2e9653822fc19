import type { Queryable } from '../db/database.js';

/** Who did what to which record. Never what the record says. */
export interface AuditEntry {
  /** `public`, `staff:<account>` or `oidc:<subject>`. */
  who: string;
  what: string;
  type?: string;
  id?: string;
  /** Versions, states, names of search parameters: nothing about a person. */
  detail?: string;
}

export async function audit(db: Queryable, { who, what, type, id, detail }: AuditEntry): Promise<void> {
  await db.query('insert into audit (who, what, type, id, detail) values ($1, $2, $3, $4, $5)', [
    who,
    what,
    type ?? null,
    id ?? null,
    detail ?? null,
  ]);
}

/** What was done to one record, oldest first. */
export function auditOf(
  db: Queryable,
  type: string,
  id: string,
): Promise<{ at: Date; who: string; what: string; detail: string | null }[]> {
  return db.query(
    'select at, who, what, detail from audit where type = $1 and id = $2 order by seq limit 200',
    [type, id],
  );
}

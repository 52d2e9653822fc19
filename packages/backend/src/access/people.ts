import { randomUUID } from 'node:crypto';
import type { Database, Queryable } from '../db/database.js';
import { insert, newRow } from '../fhir/store.js';
import type { Grant } from './scopes.js';

/** Somebody who is signed in to see and change what is theirs, and nothing else. */
export interface Person {
  /** For sessions and the audit: `person:<id of their Patient record>`. */
  who: string;
  /** The id of their Patient record. */
  patient: string;
  /** Confirmed by whoever signed them in: what others share with this address, they may see. */
  email?: string;
  /** What their sign-in allows. */
  may: Grant;
}

/** How a sign-in knows somebody. */
export interface Identity {
  issuer: string;
  /** The issuer's own name for the person; never an address or a name that may go to somebody else. */
  subject: string;
  /** Only where the issuer says that it is verified. */
  email?: string;
  name?: { given?: string; family?: string; text?: string };
}

interface Row {
  patient: string;
  email: string | null;
}

/**
 * The person behind a sign-in, who gets a Patient record at their first one.
 * @param isSignIn the issuer was asked just now: an address it no longer confirms is forgotten
 */
export async function personFor(
  db: Database,
  identity: Identity,
  may: Grant,
  isSignIn: boolean,
): Promise<Person> {
  const [known] = await db.query<Row>(
    'select patient, email from person where issuer = $1 and subject = $2',
    [identity.issuer, identity.subject],
  );
  const email = identity.email?.trim().toLowerCase() || undefined;
  if (known && (known.email ?? undefined) !== email && (isSignIn || email)) {
    await db.query('update person set email = $2 where patient = $1', [known.patient, email ?? null]);
    known.email = email ?? null;
  }
  return asPerson(known ?? (await makePerson(db, { ...identity, ...(email && { email }) })), may);
}

/** The person of a session, or undefined when they are gone. */
export async function personOfSession(db: Queryable, who: string, may: Grant): Promise<Person | undefined> {
  const [row] = await db.query<Row>('select patient, email from person where patient = $1', [
    who.slice('person:'.length),
  ]);
  return row && asPerson(row, may);
}

function asPerson({ patient, email }: Row, may: Grant): Person {
  return { who: `person:${patient}`, patient, may, ...(email && { email }) };
}

/** Two first sign-ins at once make one person: the constraint decides, and the other reads what it decided. */
function makePerson(db: Database, { issuer, subject, email, name }: Identity): Promise<Row> {
  return db.transaction(async (tx) => {
    const [made] = await tx.query<Row>(
      `insert into person (patient, issuer, subject, email) values ($1, $2, $3, $4)
       on conflict (issuer, subject) do nothing returning patient, email`,
      [randomUUID(), issuer, subject, email ?? null],
    );
    if (!made) {
      const [first] = await tx.query<Row>(
        'select patient, email from person where issuer = $1 and subject = $2',
        [issuer, subject],
      );
      return first!;
    }
    const patient = {
      resourceType: 'Patient',
      id: made.patient,
      active: true,
      ...(name && { name: [humanName(name)] }),
    };
    await insert(tx, newRow(patient, made.patient));
    return made;
  });
}

function humanName({ given, family, text }: NonNullable<Identity['name']>) {
  return {
    use: 'official',
    ...(text && { text }),
    ...(family && { family }),
    ...(given && { given: [given] }),
  };
}

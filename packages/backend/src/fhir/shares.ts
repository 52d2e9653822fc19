import { kindOf } from '@sixways/adapters/fhir/records/mapping.js';
import type { FhirResource } from 'fhir/r4.js';
import type { Person } from '../access/people.js';
import type { Queryable } from '../db/database.js';
import type { Resource } from './definitions.js';
import type { Issue } from './outcome.js';
import { cutCarePlan } from './shared-plan.js';
import type { NewRow, StoredRow } from './store.js';

/*
 * A person shares by a Consent of theirs: one reader, named by an email address that whoever signs the reader in must have
 * confirmed; the records, each by its reference; and of a plan, which parts. What the Consents in force say is kept in the
 * table `share`, written with them in one transaction: a Consent that ends or goes takes its shares along.
 */

interface Provision {
  type?: string;
  period?: { start?: string; end?: string };
  actor?: { reference?: { identifier?: { system?: string; value?: string } } }[];
  code?: { coding?: { system?: string; code?: string }[] }[];
  data?: { meaning?: string; reference?: { reference?: string } }[];
  provision?: unknown;
}

/** The parts of a plan, as `Consent.provision.code` names them. */
export const SECTION_SYSTEM = 'urn:sixways:code:plan-section';

const ADDRESS = /^mailto:([^\s@]{1,64}@[^\s@]{1,190})$/i;

/** The reader that a Consent names, as the table has it, or undefined where it shares nothing with anybody. */
function readerOf({ actor = [] }: Provision): string | undefined {
  const values = actor.flatMap(({ reference }) => reference?.identifier?.value ?? []);
  return values.map(readerAddress).find((each) => each !== undefined);
}

/**
 * Checks a Consent that shares. Whatever would be understood in part is refused, so that nobody believes that they
 * share less, or more, than they do.
 */
export function checkShare(resource: Resource, path: string): Issue[] {
  const provision = provisionOf(resource);
  if (!provision || !readerOf(provision)) return [];
  const issues: Issue[] = [];
  const refuse = (text: string, element: string) =>
    issues.push({ code: 'not-supported', text, expression: `${path}.provision.${element}` });
  if (provision.actor!.length !== 1) refuse('Share with one reader in each Consent', 'actor');
  if (provision.type === 'deny') refuse('A Consent to share must permit', 'type');
  if (provision.provision) refuse('Exceptions are not supported here', 'provision');
  (provision.data ?? []).forEach(({ meaning, reference }, i) => {
    if (meaning !== 'instance') refuse('Only instance is supported here', `data[${i}].meaning`);
    if (!TARGET.test(reference?.reference ?? '')) refuse('Must be Type/id', `data[${i}].reference`);
  });
  if (provision.code?.some((each) => !sectionOf(each)))
    refuse(`Only codes of ${SECTION_SYSTEM} are supported here`, 'code');
  return issues;
}

const TARGET = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})$/;

/** Makes the table say what a Consent says now. Call it with every write of a Consent, in the same transaction. */
export async function keepShares(db: Queryable, row: NewRow): Promise<void> {
  await db.query('delete from share where consent = $1', [row.id]);
  const consent = JSON.parse(row.body) as Resource;
  const provision = provisionOf(consent);
  const reader = provision && readerOf(provision);
  if (!reader || !row.patient || consent['status'] !== 'active') return;
  if (checkShare(consent, '').length > 0) return;
  const sections = provision.code?.map((each) => sectionOf(each)!) ?? null;
  for (const { reference } of provision.data ?? []) {
    const [, type, id] = TARGET.exec(reference!.reference!)!;
    await db.query(
      `insert into share (consent, owner, reader, type, id, sections, since, until)
       values ($1, $2, $3, $4, $5, $6::text[], $7::timestamptz, $8::timestamptz) on conflict do nothing`,
      [
        row.id,
        row.patient,
        reader,
        type,
        id,
        sections,
        instant(provision.period?.start, 'start'),
        instant(provision.period?.end, 'end'),
      ],
    );
  }
}

/** A day stands for all of itself: sharing until the 5th ends when the 5th does, wherever the clock is. */
function instant(dateTime: string | undefined, edge: 'start' | 'end'): string | null {
  if (!dateTime) return null;
  if (dateTime.includes('T')) return dateTime.replace(':60', ':59');
  const [year, month, day] = dateTime.split('-').map(Number);
  const start = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
  if (edge === 'start') return start.toISOString();
  if (day) start.setUTCDate(day + 1);
  else if (month) start.setUTCMonth(month);
  else start.setUTCFullYear(year! + 1);
  return start.toISOString();
}

/** The condition for what is in force now, asked of the table `share`. */
export const IN_FORCE =
  '(since is null or since <= clock_timestamp()) and (until is null or until > clock_timestamp())';

/** The address in `mailto:…`, as the table has it, or undefined where there is none. */
export function readerAddress(value: string): string | undefined {
  return ADDRESS.exec(value)?.[1]?.toLowerCase();
}

interface ShareRow {
  sections: string[] | null;
}

/** Somebody else's record as far as they share it with this person, or undefined when they do not. */
export async function readShared(
  db: Queryable,
  { email }: Person,
  row: StoredRow,
): Promise<StoredRow | undefined> {
  if (!email) return undefined;
  // The Consent itself is for its reader too: it says what they may see, and until when.
  const shares = await db.query<ShareRow>(
    `select sections from share where reader = $1 and owner = $2 and ${IN_FORCE}
       and ((type = $3 and id = $4) or ($3 = 'Consent' and consent = $4))`,
    [email, row.patient, row.type, row.id],
  );
  if (shares.length === 0) return undefined;
  return cut(row, shares);
}

/**
 * A plan is shown as far as it is shared. Several Consents may show several sections: together, they show all of those.
 * Sections are a plan's: a budget, which is a CarePlan too, is shared whole or not at all.
 */
function cut(row: StoredRow, shares: readonly ShareRow[]): StoredRow | undefined {
  const resource = JSON.parse(row.body) as FhirResource;
  if (kindOf(resource) !== 'plan' || shares.some(({ sections }) => sections === null)) return row;
  const shown = cutCarePlan(
    resource,
    shares.flatMap(({ sections }) => sections!),
  );
  return shown && { ...row, body: JSON.stringify(shown) };
}

function provisionOf(resource: Resource): Provision | undefined {
  return resource['provision'] as Provision | undefined;
}

function sectionOf({ coding = [] }: NonNullable<Provision['code']>[number]): string | undefined {
  return coding.find(({ system }) => system === SECTION_SYSTEM)?.code;
}

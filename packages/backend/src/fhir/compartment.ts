import type { Person } from '../access/people.js';
import type { Interaction } from '../access/scopes.js';
import type { Queryable } from '../db/database.js';
import type { BundleEntry } from './bundle.js';
import { TYPES, type Resource } from './definitions.js';
import { fault, FhirError, type Issue } from './outcome.js';
import { referencesIn } from './references.js';
import { readShared } from './shares.js';
import { read, type StoredRow } from './store.js';

/** What a person may do with their own records. A request to the team is not deleted but cancelled: see `team-request`. */
export const OWN: Readonly<Record<string, string>> = {
  Patient: 'rus',
  RelatedPerson: 'cruds',
  Goal: 'cruds',
  CarePlan: 'cruds',
  CareTeam: 'cruds',
  Consent: 'cruds',
  QuestionnaireResponse: 'cruds',
  Observation: 'cruds',
  Composition: 'cruds',
  Provenance: 'crs',
  Task: 'crus',
};

/** The reference that names a person's compartment. */
export const compartmentOf = ({ patient }: Pick<Person, 'patient'>) => `Patient/${patient}`;

/**
 * Stops a person from what their sign-in, or nobody's, allows. Staff pass.
 * @throws {FhirError} 403
 */
export function demand(person: Person | undefined, type: string, interaction: Interaction): void {
  if (!person) return;
  if (!OWN[type]?.includes(interaction))
    throw fault(403, 'forbidden', `A person’s own sign-in does not allow this with ${type}`);
  if (person.may(type, interaction)) return;
  const scope = `patient/${type}.${interaction}`;
  throw new FhirError(403, [{ code: 'forbidden', text: `The token lacks the scope ${scope}` }], {
    'www-authenticate': `Bearer realm="Sixways", error="insufficient_scope", scope="${scope}"`,
  });
}

/** Whether a record is a person's own. Staff own none, and see all. */
export function isOwn(person: Person, row: Pick<StoredRow, 'type' | 'id' | 'patient'>): boolean {
  return row.type === 'Patient' ? row.id === person.patient : row.patient === compartmentOf(person);
}

/**
 * The record as this caller may see it: staff any, a person their own, and what somebody shares with them as far as they
 * share it. What is not for them is not there.
 */
export async function readFor(
  db: Queryable,
  person: Person | undefined,
  type: string,
  id: string,
): Promise<StoredRow | undefined> {
  const row = await read(db, type, id);
  if (!row || !person || isOwn(person, row)) return row;
  return readShared(db, person, row);
}

/**
 * Checks what a person wants to write: it must be about them, and lead to nothing but what is theirs.
 * @param made what the same transaction makes, as `Type/id`
 * @throws {FhirError} 422, the same whether a reference leads to another person's record or to none
 */
export async function checkCompartment(
  db: Queryable,
  person: Person,
  entries: readonly BundleEntry[],
  made: ReadonlySet<string>,
): Promise<void> {
  const issues = entries.flatMap(({ resource, path }) => isAboutThem(person, resource, `${path}.resource`));
  const own = compartmentOf(person);
  const leads = entries.flatMap(({ resource, path }) => referencesIn(resource, `${path}.resource`));
  const asked = leads.flatMap(({ value, path }) => {
    const target = targetOf(value);
    return target === 'elsewhere' || target === own || made.has(target) ? [] : [{ target, path }];
  });
  const found = await ownAmong(db, own, new Set(asked.map(({ target }) => target)));
  for (const { target, path } of asked) {
    if (!found.has(target))
      issues.push({
        code: 'not-found',
        text: 'This reference leads to nothing of yours. Name what is elsewhere by identifier or display',
        expression: path,
      });
  }
  if (issues.length > 0) throw new FhirError(422, issues.slice(0, 20));
}

function isAboutThem(person: Person, resource: Resource, path: string): Issue[] {
  const element = TYPES[resource.resourceType]!.patient;
  if (!element) return [];
  const reference = (resource[element] as { reference?: unknown } | undefined)?.reference;
  if (reference === compartmentOf(person)) return [];
  const text = `Must be you: ${compartmentOf(person)}`;
  return [{ code: 'value', text, expression: `${path}.${element}.reference` }];
}

/** `Type/id` of a reference into this server; `elsewhere` for those that name another place, or a contained record. */
function targetOf(reference: string): string {
  if (/^(#|https?:\/\/|urn:)/.test(reference)) return 'elsewhere';
  return /^([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(\/_history\/\d+)?$/.exec(reference)?.[1] ?? reference;
}

/** Those that are in the compartment, or were: a plan may still name a goal that its person has deleted. */
async function ownAmong(db: Queryable, own: string, targets: ReadonlySet<string>): Promise<Set<string>> {
  if (targets.size === 0) return new Set();
  const rows = await db.query<{ target: string }>(
    `select type || '/' || id as target from resource where patient = $1 and type || '/' || id = any($2::text[])
     union all select type || '/' || id from removed where patient = $1 and type || '/' || id = any($2::text[])`,
    [own, [...targets]],
  );
  return new Set(rows.map(({ target }) => target));
}

import type { Plan } from '@sixways/core/model/plan.js';
import type { CarePlan, Consent, FhirResource } from 'fhir/r4.js';
import { consentOf } from './consent.js';
import type { FhirServer } from './fhir-server.js';
import { removeResource } from './fhir-records.js';
import { ownId, recordIdentifier } from './record-terms.js';
import { isSame } from '../../records/same.js';

/**
 * Brings the Consents on the server in line with the plan's shares. Called after each save of the plan, also when the plan
 * itself was there already: so a save whose answer was lost ends what it began.
 * @throws {AdapterError}
 */
export async function saveShares(
  server: FhirServer,
  plan: Plan,
  carePlan: CarePlan & { id: string },
  signal: AbortSignal | undefined,
): Promise<void> {
  if (!plan.shares.length) return;
  const patient = await server.patient(signal);
  const places = await placesOf(server, plan, signal);
  for (const share of plan.shares) {
    const there = await consentFor(server, share.id, signal);
    const data = share.sections.flatMap((section) => places[section] ?? []);
    const consent = consentOf(plan, share, patient, [`CarePlan/${carePlan.id}`, ...data]);
    if (there && isSame(there.provision, consent.provision) && there.status === consent.status) continue;
    const { system, value } = recordIdentifier(share.id);
    if (!there) {
      const headers = { 'if-none-exist': `identifier=${system}|${value}` };
      await server.askFor<Consent>('Consent', 'Consent', { method: 'POST', body: consent, headers, signal });
    } else {
      const headers = { 'if-match': `W/"${there.meta?.versionId}"` };
      const body = { ...consent, id: there.id };
      await server.askFor<Consent>('Consent', `Consent/${there.id}`, {
        method: 'PUT',
        body,
        headers,
        signal,
      });
    }
  }
}

/** Ends every share of a plan that goes. @throws {AdapterError} */
export async function removeShares(server: FhirServer, plan: Plan, signal: AbortSignal | undefined) {
  for (const { id } of plan.shares) {
    const there = await consentFor(server, id, signal);
    if (there) await removeResource(server, `Consent/${there.id}`, signal);
  }
}

async function consentFor(server: FhirServer, id: string, signal: AbortSignal | undefined) {
  return (await findAt(server, 'Consent', id, signal)) as (Consent & { id: string }) | undefined;
}

async function findAt(server: FhirServer, type: string, id: string, signal: AbortSignal | undefined) {
  const { system, value } = recordIdentifier(id);
  const all = await server.search(type, [['identifier', `${system}|${value}`]], signal);
  return all.find((each): each is FhirResource & { id: string } => ownId(each as never) === id && !!each.id);
}

/** Sections that are records of their own: where those lie on the server, as far as they are there. */
async function placesOf(server: FhirServer, plan: Plan, signal: AbortSignal | undefined) {
  const places: Partial<Record<Plan['shares'][number]['sections'][number], string[]>> = {};
  const add = async (section: 'aboutMe' | 'careAndSupport', type: string, id: string | undefined) => {
    const there = id && (await findAt(server, type, id, signal));
    if (there) (places[section] ??= []).push(`${type}/${there.id}`);
  };
  const shared = new Set(plan.shares.flatMap(({ sections }) => sections));
  if (shared.has('aboutMe')) await add('aboutMe', 'Observation', plan.aboutMe);
  if (shared.has('careAndSupport')) {
    for (const goal of plan.goals) await add('careAndSupport', 'Goal', goal);
    await add('careAndSupport', 'CarePlan', plan.budget);
  }
  return places;
}

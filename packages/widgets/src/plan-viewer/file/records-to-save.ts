import type { PersonRecords } from '@sixways/adapters/person-file/person-records.js';
import type { RecordKind, RecordKinds } from '@sixways/core/ports.js';
import type { PlanRecords } from '../plan-view.js';
import type { FileHost } from './file-host.js';

/** All kinds, in the order they are told in. */
export const KINDS = [
  'about-me',
  'plan',
  'goal',
  'budget',
  'check-in',
  'decision',
] as const satisfies readonly RecordKind[];

/** The plan that is shown, and what it names. */
export function partsOf(shown: PlanRecords | undefined): PersonRecords {
  if (!shown) return {};
  const { plan, goals, aboutMe, budget } = shown;
  return {
    plan: [plan],
    goal: goals.filter(({ id }) => plan.goals.includes(id)),
    ...(aboutMe ? { 'about-me': [aboutMe] } : {}),
    ...(budget ? { budget: [budget] } : {}),
  };
}

/** Everything there is, with what the page itself gave. @throws {Error} when some of it could not be read: a part is not the whole */
export async function wholeRecord(host: FileHost): Promise<PersonRecords> {
  const held = host.held();
  await openAll(host);
  const shown = host.shown();
  const given: PersonRecords = shown ? { ...partsOf(shown), goal: shown.goals } : {};
  return Object.fromEntries(
    KINDS.map((kind) => {
      const all = new Map<string, RecordKinds[RecordKind]>();
      for (const record of [...(given[kind] ?? []), ...held.all(kind)]) all.set(record.id, record);
      return [kind, [...all.values()]];
    }),
  );
}

/** Reads the kinds that this widget does not show as well. @throws {Error} when one could not be read */
export async function openAll(host: FileHost): Promise<void> {
  const held = host.held();
  await Promise.all(KINDS.map((kind) => held.open(kind)));
  if (KINDS.some((kind) => held.state(kind).kind === 'failed')) throw new Error('Not all could be read');
}

import type { RecordKind, RequestsPort, TeamRequest } from '@sixways/core/ports.js';
import type { Task } from 'fhir/r4.js';
import { nonsense } from '../../http.js';
import { ukCore } from '../terms.js';
import { FhirServer, type RecordsServer } from './fhir-server.js';
import { MAPPINGS } from './mapping.js';
import { byIdentifier, CODE, ownId, recordIdentifier } from './record-terms.js';
import { clean } from './values.js';

const WORDS = { contact: 'Please get in touch', review: 'Please review the plan' } as const;

/** Requests to the person's team, each a Task that the team finds in its own list. */
export function fhirRequests(options: RecordsServer): RequestsPort {
  const server = new FhirServer(options);
  return {
    async ask(request, { signal } = {}) {
      const body = taskOf(clean(request), await server.patient(signal));
      const { system, value } = recordIdentifier(request.id);
      const headers = { 'if-none-exist': `identifier=${system}|${value}`, prefer: 'return=representation' };
      const task = await server.askFor<Task>('Task', 'Task', { method: 'POST', body, headers, signal });
      if (ownId(task) !== request.id) throw nonsense('the request that was sent');
    },
  };
}

/** A request as a Task. */
export function taskOf({ id, about, record, text, at }: TeamRequest, patient: string): Task {
  return {
    resourceType: 'Task',
    meta: ukCore('Task'),
    identifier: [recordIdentifier(id)],
    status: 'requested',
    intent: 'order',
    priority: 'routine',
    code: { coding: [{ system: `${CODE}task`, code: about }], text: WORDS[about] },
    ...(text && { description: text }),
    ...(record && { focus: byIdentifier(typeOf(record.kind), record.id) }),
    for: { reference: patient },
    authoredOn: at,
    lastModified: at,
    requester: { reference: patient },
  };
}

function typeOf(kind: RecordKind): string {
  return MAPPINGS[kind].type;
}

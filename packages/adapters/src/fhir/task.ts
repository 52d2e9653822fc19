import type { Referral } from '@sixways/core/model/referral.js';
import type { Task } from 'fhir/r4.js';
import { author, identifier, organisation, PLACE, to, ukCore } from './terms.js';

/** What the service has to do, and by when the person was told they will hear. Staff move its status. */
export function task(referral: Referral): Task {
  return {
    resourceType: 'Task',
    meta: ukCore('Task'),
    identifier: [identifier(referral, PLACE.Task)],
    status: 'requested',
    intent: 'order',
    priority: 'routine',
    code: { coding: [{ system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill' }] },
    focus: to(referral, 'ServiceRequest'),
    for: to(referral, 'Patient'),
    authoredOn: referral.createdAt,
    lastModified: referral.createdAt,
    requester: author(referral),
    owner: organisation(referral.service),
    restriction: { period: { end: referral.expectBy } },
  };
}

import type { Contact } from '@sixways/core/model/record.js';
import type { Plan } from '@sixways/core/model/plan.js';
import type { CareTeam, CareTeamParticipant, FhirResource, Reference } from 'fhir/r4.js';
import { group } from '../../records/shapes.js';
import { ukCore } from '../terms.js';
import { calledOf, wordsOf } from './concept.js';
import { extras, listOf, omit, present, readExtras, said, type ReadContext } from './record-terms.js';

const CONTACT = group('@contact');
const EXTRAS = omit(CONTACT, ['name', 'role']);

/** Everybody in the plan as a CareTeam, professionals first; undefined where nobody is named. */
export function careTeamOf(plan: Plan, subject: Reference): CareTeam | undefined {
  const participant = [
    ...plan.professionalContacts.map((each) => participantOf(each, 'Practitioner')),
    ...plan.personalContacts.map((each) => participantOf(each, 'RelatedPerson')),
  ];
  if (!participant.length) return undefined;
  return { resourceType: 'CareTeam', meta: ukCore('CareTeam'), status: 'active', subject, participant };
}

function participantOf(contact: Contact, type: 'Practitioner' | 'RelatedPerson'): CareTeamParticipant {
  return {
    ...extras(contact, EXTRAS),
    ...(contact.role && { role: [{ text: contact.role }] }),
    member: { type, display: contact.name },
  };
}

/** Contacts back from any CareTeam. Its patient is not among them, and members that nothing names are left out. */
export function contactsFrom(team: CareTeam, context: ReadContext, from: FhirResource) {
  const professionalContacts: unknown[] = [];
  const personalContacts: unknown[] = [];
  for (const participant of listOf(team.participant)) {
    const target = context.resolve(participant.member, from);
    const type = target?.resourceType ?? typeOf(participant);
    const name = calledOf(participant.member, target);
    if (!name || type === 'Patient') continue;
    const contact = present({
      organisation: said(participant.onBehalfOf?.display),
      ...readExtras(participant, EXTRAS),
      name,
      role: roleOf(participant),
    });
    (type === 'RelatedPerson' ? personalContacts : professionalContacts).push(contact);
  }
  return present({ professionalContacts, personalContacts });
}

function typeOf({ member }: CareTeamParticipant): string | undefined {
  return member?.type ?? /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+$/.exec(member?.reference ?? '')?.[1];
}

function roleOf({ role }: CareTeamParticipant): string | undefined {
  return said(
    listOf(role)
      .flatMap((each) => wordsOf(each) ?? [])
      .join(', '),
  );
}

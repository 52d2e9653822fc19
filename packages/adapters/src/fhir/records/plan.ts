import type { Plan } from '@sixways/core/model/plan.js';
import type { Annotation, CarePlan, CarePlanActivity, CareTeam, FhirResource, Reference } from 'fhir/r4.js';
import { group, RECORD_SHAPES } from '../../records/shapes.js';
import { ukCore } from '../terms.js';
import { careTeamOf, contactsFrom } from './care-team.js';
import { calledOf, wordsOf } from './concept.js';
import { EXTENSION } from './extensions.js';
import { narrative } from './narrative.js';
import { patientOf, personFrom } from './person.js';
import {
  authorOf,
  extras,
  instantOf,
  listOf,
  omit,
  ownId,
  pick,
  present,
  readExtras,
  RECORD_CODE,
  recordIdentifier,
  referredId,
  placeOf,
  said,
  type ReadContext,
  type WriteContext,
} from './record-terms.js';

const ELEMENTS = [
  ...['id', 'lang', 'title', 'status', 'person', 'gpPractice', 'professionalContacts', 'personalContacts'],
  ...['aboutMe', 'budget', 'goals', 'needs', 'actions', 'comments'],
];
const EXTRAS = omit(RECORD_SHAPES.plan, ELEMENTS);
const COMMENT = pick(group('@comment'), ['id', 'section']);
const PERSON = `${EXTENSION}person`;

/** The status codes of an R4 activity, in which other systems write what a plan's action says in words. */
const ACTIVITY_STATUS = [
  ...['not-started', 'scheduled', 'in-progress', 'on-hold', 'completed', 'cancelled', 'stopped'],
  'entered-in-error',
];

/** A plan as UK Core's CarePlan. Whoever has no record of their own (the person as the plan names them, contacts) is contained. */
export function planToFhir(plan: Plan, { subject, to }: WriteContext): CarePlan {
  const team = careTeamOf(plan, subject);
  const hasPerson = plan.person !== undefined || plan.gpPractice !== undefined;
  const contained: FhirResource[] = [
    ...(hasPerson ? [{ ...patientOf(plan), id: 'person' }] : []),
    ...(team ? [{ ...team, id: 'team' }] : []),
  ];
  const about = [
    ...(plan.aboutMe ? [to('Observation', plan.aboutMe)] : []),
    ...(plan.budget ? [to('CarePlan', plan.budget)] : []),
  ];
  const { extension = [] } = extras(plan, EXTRAS);
  if (hasPerson) extension.push({ url: PERSON, valueReference: { reference: '#person' } });
  return {
    resourceType: 'CarePlan',
    meta: ukCore('CarePlan'),
    language: plan.lang,
    text: narrative('plan', plan),
    ...(contained.length && { contained }),
    ...(extension.length && { extension }),
    identifier: [recordIdentifier(plan.id)],
    status: plan.status,
    intent: 'plan',
    category: [
      { coding: [{ system: RECORD_CODE, code: 'plan' }], text: 'Personalised care and support plan' },
    ],
    title: plan.title,
    subject,
    author: authorOf(plan.author, subject),
    ...(team && { careTeam: [{ reference: '#team' }] }),
    ...(plan.needs.length && {
      addresses: plan.needs.map((display) => ({ type: 'Condition', display })),
    }),
    ...(about.length && { supportingInfo: about }),
    ...(plan.goals.length && { goal: plan.goals.map((id) => to('Goal', id)) }),
    ...(plan.actions.length && { activity: plan.actions.map(activityOf) }),
    ...(plan.comments.length && { note: plan.comments.map(noteOf) }),
  };
}

function activityOf({ what, who, when, status }: Plan['actions'][number]): CarePlanActivity {
  const known = ACTIVITY_STATUS.find((each) => each === status) as 'not-started' | undefined;
  return {
    detail: {
      status: known ?? 'unknown',
      ...(status !== undefined && !known && { statusReason: { text: status } }),
      ...(when && { scheduledString: when }),
      ...(who && { performer: [{ display: who }] }),
      description: what,
    },
  };
}

function noteOf(comment: Plan['comments'][number]): Annotation {
  const { by, at, text } = comment;
  return { ...extras(comment, COMMENT), authorString: by, time: at, text };
}

/** A CarePlan of any system as a plan, unchecked. What it cannot hold, `parts-not-understood` finds. */
export function planFromFhir(carePlan: CarePlan, context: ReadContext): unknown {
  const { idOf, resolve, readAt } = context;
  const subject = extensionPerson(carePlan) ?? (ownId(carePlan) ? undefined : carePlan.subject);
  const target = resolve(subject, carePlan);
  const patient = target?.resourceType === 'Patient' ? target : undefined;
  const teams = listOf(carePlan.careTeam)
    .map((each) => resolve(each, carePlan))
    .filter((each): each is CareTeam => each?.resourceType === 'CareTeam');
  return present({
    author: writer(carePlan),
    updatedAt: instantOf(carePlan.meta?.lastUpdated, carePlan.created, carePlan.period?.start) ?? readAt,
    ...readExtras(carePlan, EXTRAS),
    id: idOf(carePlan),
    lang: carePlan.language ?? 'en',
    title: titleFrom(carePlan),
    status: carePlan.status === 'entered-in-error' ? 'unknown' : (carePlan.status ?? 'unknown'),
    ...(patient && personFrom(patient)),
    ...joined(teams.map((team) => contactsFrom(team, context, carePlan))),
    needs: listOf(carePlan.addresses).flatMap((each) => calledOf(each, resolve(each, carePlan)) ?? []),
    ...referredRecords(carePlan, context),
    actions: listOf(carePlan.activity).flatMap((each) => actionFrom(each, carePlan, context)),
    comments: listOf(carePlan.note).flatMap((each, at) => commentFrom(each, at, carePlan, context)),
  });
}

/** The person as the kit's own plan names them. In a file its subject may be named by another of their plans. */
function extensionPerson({ extension }: CarePlan) {
  return listOf(extension).find(({ url }) => url === PERSON)?.valueReference;
}

/** Its title, else what it says of itself, else what it is. */
function titleFrom({ title, description, category }: CarePlan): string {
  return said(title, description, ...listOf(category).map(wordsOf)) ?? 'Care plan';
}

function writer({ author, subject }: CarePlan): string {
  const reference = author?.reference ?? '';
  if (reference && reference === subject?.reference) return 'self';
  if (/(^|\/)Patient\//.test(reference)) return 'self';
  return /(^|\/)RelatedPerson\//.test(reference) ? 'supporter' : 'professional';
}

function joined(parts: readonly Record<string, unknown>[]): Record<string, unknown> {
  const all = (name: string) => parts.flatMap((part) => (part[name] as unknown[] | undefined) ?? []);
  return present({
    professionalContacts: all('professionalContacts'),
    personalContacts: all('personalContacts'),
  });
}

/** Goals and other records by id: those at hand, and on a server those that can be looked up. */
function referredRecords(carePlan: CarePlan, context: ReadContext): Record<string, unknown> {
  const ids = (type: string, references: readonly Reference[] | undefined) =>
    listOf(references).flatMap((each) => {
      const target = context.resolve(each, carePlan);
      if (target) return target.resourceType === type ? [context.idOf(target)] : [];
      const isOurs = !each.reference && each.type === type;
      const isThere = context.canLookUp && placeOf(each)?.startsWith(`${type}/`);
      return isOurs || isThere ? (referredId(each) ?? []) : [];
    });
  const about = (type: string) => listOf(carePlan.supportingInfo).filter((each) => each.type === type);
  return present({
    goals: [...new Set(ids('Goal', carePlan.goal))],
    aboutMe: ids('Observation', about('Observation'))[0],
    budget: ids('CarePlan', about('CarePlan'))[0],
  });
}

function actionFrom(activity: CarePlanActivity, carePlan: CarePlan, { resolve }: ReadContext): unknown[] {
  const { detail, reference } = activity;
  // Shown among what is to be done it would say the opposite.
  if (detail?.doNotPerform) return [];
  const what =
    said(detail?.description, wordsOf(detail?.code)) ?? calledOf(reference, resolve(reference, carePlan));
  if (!what) return [];
  const status = detail?.status === 'unknown' ? wordsOf(detail.statusReason) : detail?.status;
  const performers = listOf(detail?.performer).flatMap(
    (each) => calledOf(each, resolve(each, carePlan)) ?? [],
  );
  return [present({ what, who: said(performers.join(', ')), when: said(detail?.scheduledString), status })];
}

/** A note is somebody's comment where it says who wrote it, and when. */
function commentFrom(note: Annotation, at: number, carePlan: CarePlan, { resolve }: ReadContext): unknown[] {
  const by =
    said(note.authorString) ?? calledOf(note.authorReference, resolve(note.authorReference, carePlan));
  const time = instantOf(note.time);
  if (!by || !time || !said(note.text)) return [];
  return [
    {
      id: `note-${at}`,
      section: 'careAndSupport',
      ...readExtras(note, COMMENT),
      at: time,
      by,
      text: said(note.text),
    },
  ];
}

import type { Answer, Answers, Field, Form, Page } from '../model/form.js';
import type { AskedQuestion, Referral, ReferralConsent } from '../model/referral.js';
import type { Practice, RequestedService, Service } from '../model/area.js';
import { referenceFor } from '../model/ids.js';
import { londonDay, readBirthDate } from '../rules/dates.js';
import { addWorkingDays } from '../rules/working-days.js';
import { readNhsNumber } from '../rules/nhs-number.js';
import { askedFields, chosen } from './flow.js';
import { isBlank, isDate } from './validate.js';

/** What the referral needs to know besides the answers. */
export interface ReferralContext {
  id: string;
  now: Date;
  lang: string;
  form: Form;
  pages: readonly Page[];
  service: Service;
  practice?: Pick<Practice, 'name'> & Partial<Practice>;
  area: Referral['area'];
  /** The service that was found before the form began. */
  requested?: RequestedService;
  /** The question's words, as the person read them. */
  question(field: Field): string;
  /** The words of an option, of an area or of a practice, as the person read them. */
  option(field: Field, id: string): string;
  /** When the person answered a consent, ISO instant. */
  consentedAt(field: Field): string;
}

const CONSENTS = { consentShare: 'share', consentContact: 'contact', consentOnward: 'onward' } as const;

/**
 * The referral that checked answers make. Only questions on the pages that were asked count:
 * an answer given before the person changed their mind is not sent.
 */
export function referralFromAnswers(all: Answers, context: ReferralContext): Referral {
  const fields = askedFields(context.form, context.pages, all);
  const answers: Answers = Object.fromEntries(fields.map(({ id }) => [id, all[id]]));
  const text = (id: string) => oneText(answers[id]);
  const preferredName = text('preferredName');
  return dropUndefined({
    id: context.id,
    reference: referenceFor(context.id),
    createdAt: context.now.toISOString(),
    lang: context.lang,
    form: { id: context.form.id, version: context.form.version },
    service: context.service,
    expectBy: addWorkingDays(londonDay(context.now), context.service.replyWithin),
    area: context.area,
    practice: context.practice && dropUndefined({ name: context.practice.name, ods: context.practice.ods }),
    supporter: supporterOf(answers),
    person: dropUndefined({
      givenName: text('givenName') ?? '',
      familyName: text('familyName') ?? '',
      preferredName,
      birthDate: birthDateOf(answers, context),
      nhsNumber: nhsNumberOf(answers),
      phone: text('phone'),
      email: text('email'),
      address: text('address'),
    }),
    safeContact: dropUndefined({
      ways: listOf(answers['contactWays']) as Referral['safeContact']['ways'],
      voicemail: answers['voicemail'] === undefined ? undefined : answers['voicemail'] === 'yes',
      note: text('contactNote'),
    }),
    reasons: chosenOptions(context, fields, answers, 'needs').map(({ id, text: words, code }) =>
      dropUndefined({ id, text: id === 'something-else' ? (text('needsOther') ?? words) : words, code }),
    ),
    requested: requestedService(text('chosenService'), context),
    ownWords: text('ownWords'),
    whatMatters: text('matters'),
    risks: risksOf(answers),
    communication: chosenOptions(context, fields, answers, 'communication').map(({ id, text: words }) =>
      dropUndefined({ id, text: words, detail: communicationDetail(answers, id) }),
    ),
    consents: fields
      .filter(({ type }) => type === 'consent')
      .flatMap((field) => consentOf(field, answers, context) ?? []),
    asked: fields.map((field) => askedQuestion(field, answers[field.id], context)),
  });
}

/** Its id goes along as long as its name is what was found. */
function requestedService(
  name: string | undefined,
  { requested }: ReferralContext,
): RequestedService | undefined {
  return name === undefined ? undefined : requested?.name === name ? requested : { name };
}

function supporterOf(answers: Answers): Referral['supporter'] {
  if (!chosen(answers, 'who', 'someone')) return undefined;
  return dropUndefined({
    name: oneText(answers['supporterName']) ?? '',
    relationship: oneText(answers['supporterRelationship']),
    phone: oneText(answers['supporterPhone']),
    contactFirst: chosen(answers, 'contactFirst', 'supporter'),
  });
}

function birthDateOf(answers: Answers, { now }: ReferralContext): string {
  const typed = answers['birthDate'];
  const read = isDate(typed) ? readBirthDate(typed, londonDay(now)) : undefined;
  return read && 'value' in read ? read.value : '';
}

function nhsNumberOf(answers: Answers): string | undefined {
  const read = readNhsNumber(oneText(answers['nhsNumber']) ?? '');
  return 'value' in read ? read.value : undefined;
}

function risksOf(answers: Answers): Referral['risks'] {
  const status = { yes: 'told', no: 'none', 'rather-not': 'declined' } as const;
  const said = oneText(answers['safety']) as keyof typeof status | undefined;
  return dropUndefined({ status: said ? status[said] : 'not-asked', text: oneText(answers['safetyDetail']) });
}

function communicationDetail(answers: Answers, id: string): string | undefined {
  return {
    interpreter: oneText(answers['interpreterLanguage']),
    other: oneText(answers['communicationOther']),
  }[id];
}

function consentOf(field: Field, answers: Answers, context: ReferralContext): ReferralConsent | undefined {
  const scope = CONSENTS[field.id as keyof typeof CONSENTS];
  return (
    scope && {
      scope,
      given: answers[field.id] === 'yes',
      at: context.consentedAt(field),
      wording: context.question(field),
    }
  );
}

function chosenOptions(context: ReferralContext, fields: readonly Field[], answers: Answers, id: string) {
  const field = fields.find((each) => each.id === id);
  return (field?.options ?? [])
    .filter((option) => chosen(answers, id, option.id))
    .map((option) => ({ id: option.id, text: context.option(field!, option.id), code: option.code }));
}

function askedQuestion(field: Field, answer: Answer | undefined, context: ReferralContext): AskedQuestion {
  return { id: field.id, question: context.question(field), answers: answersAsRead(field, answer, context) };
}

function answersAsRead(
  field: Field,
  answer: Answer | undefined,
  context: ReferralContext,
): AskedQuestion['answers'] {
  if (isBlank(answer) || answer === undefined) return [];
  if (isDate(answer)) return [{ text: birthDateOf({ birthDate: answer }, context) }];
  const isChoice = field.options !== undefined;
  return listOf(answer).map((value) =>
    isChoice
      ? dropUndefined({
          id: value,
          text: context.option(field, value),
          code: field.options?.find(({ id }) => id === value)?.code,
        })
      : { text: value.trim() },
  );
}

function listOf(answer: Answer | undefined): string[] {
  return Array.isArray(answer) ? answer : typeof answer === 'string' ? [answer] : [];
}
function oneText(answer: Answer | undefined): string | undefined {
  return typeof answer === 'string' && answer.trim() ? answer.trim() : undefined;
}
/** Absent, not undefined: JSON and FHIR know no undefined. */
function dropUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

import type {
  Consent,
  Identifier,
  Patient,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
  Reference,
  ServiceRequest,
} from 'fhir/r4.js';
import { formatNhsNumber } from '@sixways/core/rules/nhs-number.js';

/** The id that a `Type/id` reference leads to. */
export function targetId(reference: Reference | undefined): string | undefined {
  return reference?.reference?.split('/')[1];
}

/** The reference that the person was given. */
export function referenceOf(request: ServiceRequest | undefined): string | undefined {
  const isPlacer = ({ type }: Identifier) => type?.coding?.some(({ code }) => code === 'PLAC');
  return request?.identifier?.find(isPlacer)?.value;
}

/** "Ada Example (likes to be called Addie)". */
export function patientName(patient: Patient | undefined): string {
  const names = patient?.name ?? [];
  const official = names.find(({ use }) => use === 'official') ?? names[0];
  const usual = names.find(({ use }) => use === 'usual')?.text;
  const full = official?.text ?? [...(official?.given ?? []), official?.family].filter(Boolean).join(' ');
  return (full || 'No name') + (usual && usual !== full ? ` (likes to be called ${usual})` : '');
}

/** `999 123 4567`, or undefined where the person did not give one. */
export function nhsNumberOf(patient: Patient | undefined): string | undefined {
  const value = patient?.identifier?.find(
    ({ system }) => system === 'https://fhir.nhs.uk/Id/nhs-number',
  )?.value;
  return value && formatNhsNumber(value);
}

/** The words of a consent, as they were read. */
export function consentWording({ sourceAttachment, policyRule }: Consent): string | undefined {
  return sourceAttachment?.data
    ? Buffer.from(sourceAttachment.data, 'base64').toString('utf8')
    : policyRule?.text;
}

/** One question as it was asked and answered. */
export interface Asked {
  id: string;
  question: string;
  answers: string[];
}

/** Every question of a response, those inside groups too, in the order they were asked. */
export function askedIn(items: readonly QuestionnaireResponseItem[] | undefined): Asked[] {
  return (items ?? []).flatMap((item) => {
    const inner = askedIn([
      ...(item.item ?? []),
      ...(item.answer ?? []).flatMap((answer) => answer.item ?? []),
    ]);
    const isGroup = item.item !== undefined && item.answer === undefined;
    const own = {
      id: item.linkId,
      question: item.text ?? item.linkId,
      answers: (item.answer ?? []).flatMap(answerText),
    };
    return isGroup ? inner : [own, ...inner];
  });
}

function answerText(answer: QuestionnaireResponseItemAnswer): string | string[] {
  const { valueCoding, valueBoolean, valueQuantity, valueReference, item: _item, ...rest } = answer;
  if (valueCoding) return valueCoding.display ?? valueCoding.code ?? [];
  if (valueBoolean !== undefined) return valueBoolean ? 'Yes' : 'No';
  if (valueQuantity)
    return `${valueQuantity.value ?? ''} ${valueQuantity.unit ?? valueQuantity.code ?? ''}`.trim();
  if (valueReference) return valueReference.display ?? valueReference.reference ?? [];
  return Object.entries(rest)
    .filter(([name]) => name.startsWith('value'))
    .map(([, value]) => String(value));
}

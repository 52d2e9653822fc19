import type { AskedQuestion, Referral } from '@sixways/core/model/referral.js';
import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js';
import { author, identifier, PLACE, to, ukCore } from './terms.js';

/** Every question with its words and answers, as the person read and gave them. */
export function questionnaireResponse(referral: Referral): QuestionnaireResponse {
  const { form, lang } = referral;
  return {
    resourceType: 'QuestionnaireResponse',
    meta: ukCore('QuestionnaireResponse'),
    language: lang,
    identifier: identifier(referral, PLACE.QuestionnaireResponse),
    basedOn: [to(referral, 'ServiceRequest')],
    questionnaire: `urn:sixways:form:${form.id}|${form.version}`,
    status: 'completed',
    subject: to(referral, 'Patient'),
    authored: referral.createdAt,
    author: author(referral),
    source: author(referral),
    item: referral.asked.map(item),
  };
}

function item({ id, question, answers }: AskedQuestion): QuestionnaireResponseItem {
  const answer = answers.map(({ text, code }) =>
    code ? { valueCoding: { display: text, ...code } } : { valueString: text },
  );
  return { linkId: id, text: question, ...(answer.length && { answer }) };
}

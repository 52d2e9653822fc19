import type { Referral } from '@sixways/core/model/referral.js';
import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4.js';
import { consent } from './consent.js';
import { patient, relatedPerson } from './patient.js';
import { questionnaireResponse } from './questionnaire-response.js';
import { serviceRequest } from './service-request.js';
import { task } from './task.js';
import { fullUrl, identifier, PLACE } from './terms.js';

/** The records that a referral consists of, each with its place in {@link PLACE}. */
export async function referralResources(
  referral: Referral,
): Promise<[place: number, resource: FhirResource][]> {
  const consents = referral.consents.map(async (said): Promise<[number, FhirResource]> => [
    PLACE[said.scope],
    await consent(referral, said),
  ]);
  return [
    [PLACE.ServiceRequest, serviceRequest(referral)],
    [PLACE.Patient, patient(referral)],
    [PLACE.QuestionnaireResponse, questionnaireResponse(referral)],
    [PLACE.Task, task(referral)],
    ...(referral.supporter
      ? [[PLACE.RelatedPerson, relatedPerson(referral, referral.supporter)] as [number, FhirResource]]
      : []),
    ...(await Promise.all(consents)),
  ];
}

/**
 * A referral as one FHIR R4 transaction, at most eight entries. The same referral gives the same bundle,
 * and every entry is created only if its identifier is not there yet: a resend adds nothing.
 */
export async function referralToBundle(referral: Referral): Promise<Bundle> {
  const entry = (await referralResources(referral)).map(([place, resource]): BundleEntry => {
    const { system, value } = identifier(referral, place);
    return {
      fullUrl: fullUrl(referral, place),
      resource,
      request: { method: 'POST', url: resource.resourceType, ifNoneExist: `identifier=${system}|${value}` },
    };
  });
  return { resourceType: 'Bundle', type: 'transaction', entry };
}

import type { Bundle } from 'fhir/r4.js';
import type { ConformanceSubject } from '@sixways/adapters/conformance/index.js';
import { fhirAdapter, type FhirOptions } from '@sixways/adapters/fhir/fhir-adapter.js';
import { entryId } from '@sixways/core/model/ids.js';

const ISSUE = 'Made-up refusal';

/**
 * The FHIR adapter under test.
 * @param headers what a reader needs, to count what the server holds
 * @param records whose records to keep there
 */
export function fhirSubject(
  base: string,
  headers: Record<string, string> = {},
  records: Pick<FhirOptions, 'patient' | 'headers'> = {},
): ConformanceSubject {
  return {
    create: ({ fetch, timeout }) => fhirAdapter({ base, fetch, timeout, ...records }),
    count: (id) => countOf(base, 'ServiceRequest', id, headers),
    issue: ISSUE,
    answerFor: (status) => ({
      body: JSON.stringify({
        resourceType: 'OperationOutcome',
        issue: [
          { severity: 'error', code: status === 409 ? 'conflict' : 'invalid', details: { text: ISSUE } },
        ],
      }),
      headers: { 'content-type': 'application/fhir+json', ...(status === 429 && { 'retry-after': '7' }) },
    }),
  };
}

const PLACES = { ServiceRequest: 0, Patient: 1, QuestionnaireResponse: 2, Task: 3 };

/** How many records of a type belong to a referral. Entries are counted, since `total` may be absent. */
export async function countOf(
  base: string,
  type: keyof typeof PLACES,
  id: string,
  headers: Record<string, string> = {},
) {
  const identifier = encodeURIComponent(`urn:ietf:rfc:3986|urn:uuid:${entryId(id, PLACES[type])}`);
  const answer = await fetch(`${base}/${type}?identifier=${identifier}`, { headers });
  if (!answer.ok) throw new Error(`Counting ${type} was answered ${answer.status}`);
  const { entry = [] } = (await answer.json()) as Bundle;
  return entry.filter(({ resource }) => resource?.resourceType === type).length;
}

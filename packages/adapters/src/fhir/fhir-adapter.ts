import type { Adapter, RecordsPort, RequestsPort } from '@sixways/core/ports.js';
import { absolute, sendJson, type HttpOptions } from '../http.js';
import { transactionError } from './outcome.js';
import { referralToBundle } from './referral-to-bundle.js';

/** Where the FHIR server is, and how to reach it. */
export interface FhirOptions extends HttpOptions {
  /** The server's base: `https://example.org/fhir/R4`. */
  base: string;
  /**
   * Whose records to keep there: the id of their Patient, as a sign-in gives it, or how to ask for it. `signed-in` where the
   * server shows a person their own Patient alone. Without it the adapter takes referrals, and keeps no records.
   */
  patient?: string | (() => string | Promise<string>) | undefined;
}

/**
 * Hands referrals to a FHIR R4 server, each as one transaction of UK Core resources; keeps a person's records there.
 * Exactly once rests on the server's conditional create (`ifNoneExist`), which R4 asks for.
 */
export function fhirAdapter(options: FhirOptions): Adapter {
  const url = options.base.replace(/\/+$/, '');
  return {
    name: 'fhir',
    guarantee: 'exactly-once',
    reach: 'service',
    destination: absolute(url),
    referrals: {
      async send(referral, { signal } = {}) {
        const bundle = await referralToBundle(referral);
        const answer = await sendJson(url, bundle, 'application/fhir+json', { ...options, signal });
        const error = transactionError(answer, bundle.entry?.length ?? 0);
        if (error) throw error;
        return {
          referralId: referral.id,
          reference: referral.reference,
          receivedAt: new Date().toISOString(),
        };
      },
    },
    ...(options.patient !== undefined &&
      ownRecords({ ...options, base: absolute(url), patient: options.patient })),
  };
}

/** Records and requests. Their mapping is loaded with the first call: whoever only refers needs none of it. */
function ownRecords(server: FhirOptions & { patient: NonNullable<FhirOptions['patient']> }) {
  const records = () => import('./records/fhir-records.js').then(({ fhirRecords }) => fhirRecords(server));
  const requests = () =>
    import('./records/fhir-requests.js').then(({ fhirRequests }) => fhirRequests(server));
  return {
    records: {
      list: async (...call) => (await records()).list(...call),
      load: async (...call) => (await records()).load(...call),
      save: async (...call) => (await records()).save(...call),
      history: async (...call) => (await records()).history(...call),
      remove: async (...call) => (await records()).remove(...call),
    } satisfies RecordsPort,
    requests: { ask: async (...call) => (await requests()).ask(...call) } satisfies RequestsPort,
  };
}

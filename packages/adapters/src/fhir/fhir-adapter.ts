import type { Adapter } from '@sixways/core/ports.js';
import { absolute, sendJson, type HttpOptions } from '../http.js';
import { transactionError } from './outcome.js';
import { referralToBundle } from './referral-to-bundle.js';

/** Where the FHIR server is, and how to reach it. */
export interface FhirOptions extends HttpOptions {
  /** The server's base: `https://example.org/fhir/R4`. */
  base: string;
}

/**
 * Hands referrals to a FHIR R4 server, each as one transaction of UK Core resources.
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
  };
}

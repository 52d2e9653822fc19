import type { AdapterIssue } from '@sixways/core/errors.js';
import type { Adapter } from '@sixways/core/ports.js';
import { absolute, errorForStatus, nonsense, sendJson, type HttpOptions } from '../http.js';

/** Where the webhook is, and what its host promises. */
export interface WebhookOptions extends HttpOptions {
  url: string;
  /**
   * `exactly-once` only where the host honours `Idempotency-Key`. Without it the adapter says `at-least-once`
   * until an answer carries `"idempotent": true`.
   */
  guarantee?: Adapter['guarantee'];
}

/** What the host answers with a 2xx status once it has the referral for good. */
export interface WebhookAnswer {
  /** The referral's id. An answer without it is taken for a proxy's, and the referral for not yet sent. */
  id: string;
  /** The host knows a key it has seen, and keeps one referral for it. */
  idempotent?: boolean;
}

/** What the host may answer with another status. */
export interface WebhookRefusal {
  /** With 409: it has the referral already. */
  duplicate?: boolean;
  /** With 400 or 422: what to mend. */
  issues?: AdapterIssue[];
}

/**
 * Posts each referral as plain JSON: the body is a `Referral` as it is,
 * the header `Idempotency-Key` its id (after the IETF draft of that name).
 */
export function webhookAdapter(options: WebhookOptions): Adapter {
  let { guarantee = 'at-least-once' } = options;
  return {
    name: 'webhook',
    get guarantee() {
      return guarantee;
    },
    reach: 'service',
    destination: absolute(options.url),
    referrals: {
      async send(referral, { signal } = {}) {
        const extraHeaders = { 'idempotency-key': referral.id };
        const answer = await sendJson(options.url, referral, 'application/json', {
          ...options,
          signal,
          extraHeaders,
        });
        const body = (answer.body ?? {}) as Partial<WebhookAnswer & WebhookRefusal>;
        const error = errorForStatus(answer, issuesOf(body));
        if (error && !(answer.status === 409 && body.duplicate === true)) throw error;
        if (!error && body.id !== referral.id) throw nonsense('JSON with the id of the referral');
        if (body.idempotent === true) guarantee = 'exactly-once';
        return {
          referralId: referral.id,
          reference: referral.reference,
          receivedAt: new Date().toISOString(),
        };
      },
    },
  };
}

function issuesOf({ issues }: WebhookRefusal): AdapterIssue[] {
  if (!Array.isArray(issues)) return [];
  return issues
    .filter((issue) => typeof issue?.text === 'string')
    .map(({ text, path }) => ({ text, ...(typeof path === 'string' && { path }) }));
}

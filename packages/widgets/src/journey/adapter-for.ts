import { AdapterError } from '@sixways/core/errors.js';
import type { Adapter } from '@sixways/core/ports.js';

/** Adapters that an attribute can name. Each is loaded only where it is used. */
export type AdapterName = 'fhir' | 'webhook' | 'browser';

/** What a page says of an adapter in its HTML. */
export interface NamedAdapter {
  /** The FHIR base address or the webhook's; not needed for `browser`. */
  endpoint?: string | undefined;
  /** An address that answers `{ "signedIn": true }` to people who are signed in: then their records are kept there. */
  session?: string | undefined;
}

/** @throws {AdapterError} `not-found` for a name nobody knows, or an endpoint that is missing */
export async function adapterFor(
  name: AdapterName,
  { endpoint, session }: NamedAdapter = {},
): Promise<Adapter> {
  if (name === 'browser')
    return (await import('@sixways/adapters/browser/browser-adapter.js')).browserAdapter();
  if (!endpoint) throw new AdapterError('not-found', `adapter="${name}" needs an endpoint="…"`);
  if (name === 'fhir') {
    const [{ fhirAdapter }, isIn] = await Promise.all([
      import('@sixways/adapters/fhir/fhir-adapter.js'),
      session === undefined ? false : isSignedIn(session),
    ]);
    return fhirAdapter({ base: endpoint, ...(isIn && { patient: 'signed-in' }) });
  }
  if (name === 'webhook')
    return (await import('@sixways/adapters/webhook/webhook-adapter.js')).webhookAdapter({ url: endpoint });
  throw new AdapterError('not-found', `There is no adapter "${String(name)}"`);
}

/** Where nobody answers, people go on without being signed in: what they write stays on the page. */
async function isSignedIn(session: string): Promise<boolean> {
  try {
    const answer = await fetch(session, { headers: { accept: 'application/json' }, cache: 'no-store' });
    return answer.ok && ((await answer.json()) as { signedIn?: unknown }).signedIn === true;
  } catch {
    return false;
  }
}

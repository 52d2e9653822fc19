import { AdapterError } from '@sixways/core/errors.js';
import type { Adapter } from '@sixways/core/ports.js';

/** Adapters that an attribute can name. Each is loaded only where it is used. */
export type AdapterName = 'fhir' | 'webhook' | 'browser';

/** What a page says of an adapter in its HTML. */
export interface NamedAdapter {
  /** The FHIR base address or the webhook's; not needed for `browser`. */
  endpoint?: string | undefined;
  /**
   * An address that answers `{ "signedIn": true }` to people who are signed in: then their records are kept there. With
   * `"patient": "123"`, the id of their Patient, where the server does not show each person their own alone.
   */
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
    const [{ fhirAdapter }, patient] = await Promise.all([
      import('@sixways/adapters/fhir/fhir-adapter.js'),
      session === undefined ? undefined : signedIn(session),
    ]);
    return fhirAdapter({ base: endpoint, patient });
  }
  if (name === 'webhook')
    return (await import('@sixways/adapters/webhook/webhook-adapter.js')).webhookAdapter({ url: endpoint });
  throw new AdapterError('not-found', `There is no adapter "${String(name)}"`);
}

/** Known to the FHIR server alone. */
const SIGNED_IN = 'signed-in';

/**
 * Whose records the adapter keeps, where somebody is signed in. Where nobody answers, people go on without being signed in:
 * what they write stays on the page.
 */
async function signedIn(session: string): Promise<(() => Promise<string>) | typeof SIGNED_IN | undefined> {
  const patient = await patientOf(session).catch(() => undefined);
  if (patient === undefined || patient === SIGNED_IN) return patient;
  let asking: Promise<string | undefined> | undefined;
  // Asked with each call, once for those at the same time: meanwhile somebody else may have signed in, in another tab.
  return async () => {
    asking ??= patientOf(session).finally(() => (asking = undefined));
    if ((await asking) === patient) return patient;
    throw new AdapterError('forbidden', 'The person is signed out, or somebody else is signed in');
  };
}

/** @throws {AdapterError} `offline` */
async function patientOf(session: string): Promise<string | undefined> {
  const answer = await fetch(session, { headers: { accept: 'application/json' }, cache: 'no-store' }).catch(
    (cause: unknown) => {
      throw new AdapterError('offline', 'The session could not be asked for', { cause });
    },
  );
  const said = (await answer.json().catch(() => ({}))) as { signedIn?: unknown; patient?: unknown };
  if (!answer.ok || said.signedIn !== true) return undefined;
  return typeof said.patient === 'string' ? said.patient : SIGNED_IN;
}

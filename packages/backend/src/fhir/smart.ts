import type { TokenIssuer } from '../access/tokens.js';
import { OWN } from './compartment.js';
import { FhirError, fault } from './outcome.js';

/**
 * `.well-known/smart-configuration` (SMART App Launch 2): whose tokens are taken here, and what they can allow.
 * @throws {FhirError} 404 where no tokens are taken, 503 when the issuer does not answer
 */
export async function smartConfiguration(issuer: TokenIssuer | undefined) {
  if (!issuer) throw fault(404, 'not-supported', 'No Bearer tokens are taken here');
  const {
    issuer: name,
    jwks_uri,
    authorization_endpoint,
    token_endpoint,
  } = await issuer.addresses().catch(() => {
    const issue = { code: 'transient', text: 'The issuer is not answering: try again shortly' };
    throw new FhirError(503, [issue], { 'retry-after': '10' });
  });
  return {
    issuer: name,
    jwks_uri,
    ...(authorization_endpoint && { authorization_endpoint }),
    ...(token_endpoint && { token_endpoint }),
    grant_types_supported: ['authorization_code'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: scopes(),
    capabilities: ['permission-patient', 'permission-v1', 'permission-v2'],
  };
}

function scopes(): string[] {
  return ['patient/*.cruds', ...Object.entries(OWN).map(([type, letters]) => `patient/${type}.${letters}`)];
}

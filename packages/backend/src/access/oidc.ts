import * as client from 'openid-client';
import type { OidcConfig } from '../config.js';

/** What must be remembered between leaving for the organisation's sign-in and coming back. */
export interface OidcMemory {
  state: string;
  nonce: string;
  verifier: string;
}

/** Sign-in through the organisation: OpenID Connect, authorization code with PKCE. */
export interface Oidc {
  /** Where to send the person, and what to remember meanwhile. */
  begin(redirectUri: string): Promise<{ url: URL; memory: OidcMemory }>;
  /**
   * Finishes a sign-in.
   * @returns who it is, as `oidc:<subject>`, or undefined when they lack the required claim
   * @throws when the answer is not genuine
   */
  finish(callback: URL, memory: OidcMemory): Promise<string | undefined>;
}

/** The issuer is asked for its addresses at the first sign-in, so that the server starts without it. */
export function openIdConnect(settings: OidcConfig): Oidc {
  let found: Promise<client.Configuration> | undefined;
  const issuer = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    async begin(redirectUri) {
      const configuration = await issuer();
      const memory = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state: memory.state,
        nonce: memory.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(memory.verifier),
        code_challenge_method: 'S256',
      });
      return { url, memory };
    },
    async finish(callback, { state, nonce, verifier }) {
      const tokens = await client.authorizationCodeGrant(await issuer(), callback, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      return isAllowed(claims, settings) ? `oidc:${claims.sub}` : undefined;
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<client.Configuration> {
  const url = new URL(issuer);
  // Plain http only to an issuer on this very machine, for trying out.
  const isLocal = url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return client.discovery(url, clientId, clientSecret, undefined, {
    timeout: 10,
    ...(isLocal && { execute: [client.allowInsecureRequests] }),
  });
}

function isAllowed(claims: Readonly<Record<string, unknown>>, { required }: OidcConfig): boolean {
  return !required || [claims[required.claim]].flat().map(String).includes(required.value);
}

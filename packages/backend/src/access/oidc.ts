import { readFile } from 'node:fs/promises';
import { importPKCS8 } from 'jose';
import * as client from 'openid-client';
import type { OidcConfig } from '../config.js';

/** What must be remembered between leaving for the organisation's sign-in and coming back. */
export interface OidcMemory {
  state: string;
  nonce: string;
  verifier: string;
}

/** Sign-in through an organisation: OpenID Connect, authorization code with PKCE. */
export interface Oidc {
  /** Where to send the person, and what to remember meanwhile. */
  begin(redirectUri: string): Promise<{ url: URL; memory: OidcMemory }>;
  /**
   * Finishes a sign-in.
   * @returns what the issuer says of them, or undefined when they lack the required claim
   * @throws when the answer is not genuine
   */
  finish(callback: URL, memory: OidcMemory): Promise<Claims | undefined>;
}

/** What an issuer says of somebody. `sub` is its own name for them. */
export type Claims = Readonly<Record<string, unknown>> & { sub: string; iss: string };

/**
 * The issuer is asked for its addresses at the first sign-in, so that the server starts without it.
 * @param scope what to ask for: `openid profile email` where names and addresses are wanted
 */
export function openIdConnect(settings: OidcConfig, scope = 'openid'): Oidc {
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
        scope,
        state: memory.state,
        nonce: memory.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(memory.verifier),
        code_challenge_method: 'S256',
        ...settings.parameters,
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
      return isAllowed(claims, settings) ? claims : undefined;
    },
  };
}

async function discover({
  issuer,
  clientId,
  clientSecret,
  clientKey,
}: OidcConfig): Promise<client.Configuration> {
  const url = new URL(issuer);
  // Plain http only to an issuer on this very machine, for trying out.
  const isLocal = url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  const authentication = clientKey ? await keyFrom(clientKey) : undefined;
  return client.discovery(url, clientId, clientSecret, authentication, {
    timeout: 10,
    ...(isLocal && { execute: [client.allowInsecureRequests] }),
  });
}

/** NHS login takes no secret, but a signature made with RS512. */
async function keyFrom(file: string): Promise<client.ClientAuth> {
  return client.PrivateKeyJwt(await importPKCS8(await readFile(file, 'utf8'), 'RS512'));
}

function isAllowed(claims: Readonly<Record<string, unknown>>, { required }: OidcConfig): boolean {
  return !required || [claims[required.claim]].flat().map(String).includes(required.value);
}

/** What {@link Oidc.begin} wanted remembered, or undefined when this is something else. */
export function readMemory(cookie: string | undefined): OidcMemory | undefined {
  try {
    const memory = JSON.parse(cookie ?? '') as Partial<OidcMemory>;
    const { state, nonce, verifier } = memory;
    return typeof state === 'string' && typeof nonce === 'string' && typeof verifier === 'string'
      ? { state, nonce, verifier }
      : undefined;
  } catch {
    return undefined;
  }
}

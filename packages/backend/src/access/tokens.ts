import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { PeopleConfig } from '../config.js';
import type { Identity } from './people.js';
import { readScopes, type Grant } from './scopes.js';

/** Only signatures with a key pair: with a shared secret, or none, anybody could have made the token. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA'];
/** Seconds that this clock and the issuer's may differ. */
const CLOCK = 15;
/** Longer than any token of an issuer; a stranger's megabyte is not hashed. */
const LONGEST = 8_000;

/** What an issuer says about itself, as far as it is used here. */
export interface IssuerAddresses {
  issuer: string;
  jwks_uri: string;
  authorization_endpoint?: string;
  token_endpoint?: string;
}

/** What a Bearer token turned out to be. */
export type TokenAnswer =
  { kind: 'good'; identity: Identity; may: Grant } | { kind: 'expired' } | { kind: 'bad' };

/** The issuer whose access tokens are taken. */
export interface TokenIssuer {
  /** @throws when the issuer cannot be reached */
  verify(token: string, audience: string): Promise<TokenAnswer>;
  /** @throws when the issuer cannot be reached */
  addresses(): Promise<IssuerAddresses>;
}

/** The issuer is asked for its addresses when first needed, and for its keys when one is new. */
export function tokenIssuer({ issuer }: PeopleConfig): TokenIssuer {
  let found: Promise<{ addresses: IssuerAddresses; keys: JWTVerifyGetKey }> | undefined;
  const discovered = () => {
    found ??= discover(issuer).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    addresses: async () => (await discovered()).addresses,
    async verify(token, audience) {
      if (token.length > LONGEST) return { kind: 'bad' };
      const { keys, addresses } = await discovered();
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer: addresses.issuer,
          audience,
          algorithms: ALGORITHMS,
          clockTolerance: CLOCK,
          requiredClaims: ['exp', 'sub'],
        });
        return good(payload, addresses.issuer);
      } catch (error) {
        if (error instanceof errors.JWTExpired) return { kind: 'expired' };
        if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
        return { kind: 'bad' };
      }
    },
  };
}

function good({ sub, scope, scp, ...claims }: JWTPayload, issuer: string): TokenAnswer {
  const scopes = typeof scope === 'string' ? scope : Array.isArray(scp) ? scp.join(' ') : '';
  return { kind: 'good', identity: identityOf(issuer, { ...claims, sub }), may: readScopes(scopes) };
}

/** Who a token is about. An address counts only where the issuer has verified it. */
export function identityOf(issuer: string, claims: Readonly<Record<string, unknown>>): Identity {
  const text = (name: string) => {
    const value = claims[name];
    return typeof value === 'string' && value.length <= 200 ? value.trim() || undefined : undefined;
  };
  const email = claims['email_verified'] === true ? text('email') : undefined;
  const [given, family, whole] = [text('given_name'), text('family_name'), text('name')];
  const name = {
    ...(given && { given }),
    ...(family && { family }),
    ...(whole && { text: whole }),
  };
  return {
    issuer,
    subject: String(claims['sub']),
    ...(email && { email }),
    ...(Object.keys(name).length > 0 && { name }),
  };
}

/** Milliseconds that the issuer has to answer. */
const PATIENCE = 5_000;

async function discover(issuer: string) {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(PATIENCE),
  });
  const addresses = (await answer.json()) as IssuerAddresses;
  if (!answer.ok || addresses.issuer !== issuer || typeof addresses.jwks_uri !== 'string')
    throw new Error('The issuer’s description is not one');
  const keys = createRemoteJWKSet(new URL(addresses.jwks_uri), {
    timeoutDuration: PATIENCE,
    cooldownDuration: 30_000,
  });
  return { addresses, keys };
}

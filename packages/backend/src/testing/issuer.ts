import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

/** An OpenID Connect issuer that signs in whoever comes, and makes any token it is asked for. */
export interface TestIssuer {
  url: string;
  /** A token as this issuer signs it; `claims` come last, so that tests can spoil it. */
  token(claims: Record<string, unknown>, spoil?: { key?: CryptoKey; alg?: string }): Promise<string>;
  /** What the next sign-in by code says about the person. */
  next: Record<string, unknown>;
  stop(): void;
}

export async function startIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'a', alg: 'RS256', use: 'sig' };
  const asked = new Map<string, URLSearchParams>();
  const issuer: TestIssuer = {
    url: '',
    next: {},
    token: (claims, { key = privateKey, alg = 'RS256' } = {}) =>
      new SignJWT({ iss: issuer.url, exp: Math.floor(Date.now() / 1000) + 300, ...claims })
        .setProtectedHeader({ alg, kid: 'a' })
        .setIssuedAt()
        .sign(key),
    stop: () => void server.close(),
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url!, issuer.url);
    const answer = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') return answer(description(issuer.url));
    if (url.pathname === '/keys') return answer({ keys: [jwk] });
    if (url.pathname === '/authorize') {
      asked.set('code-1', url.searchParams);
      const back = new URL(url.searchParams.get('redirect_uri')!);
      back.searchParams.set('code', 'code-1');
      back.searchParams.set('state', url.searchParams.get('state')!);
      return response.writeHead(302, { location: back.href }).end();
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    return request.on('end', () => {
      const form = new URLSearchParams(body);
      const begun = asked.get(form.get('code')!);
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (begun?.get('code_challenge') !== challenge) return answer({ error: 'invalid_grant' }, 400);
      const claims = { aud: begun.get('client_id'), nonce: begun.get('nonce'), ...issuer.next };
      return void issuer
        .token(claims)
        .then((id_token) => answer({ access_token: 'x', token_type: 'Bearer', id_token }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return issuer;
}

function description(url: string) {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/keys`,
    response_types_supported: ['code'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}

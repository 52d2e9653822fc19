import assert from 'node:assert/strict';
import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { call, startServer, type TestServer } from '../testing/server.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An issuer that signs in whoever comes. */
function issuer(claims: Record<string, unknown>) {
  const asked = new Map<string, URLSearchParams>();
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url!, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const answer = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') {
      return answer({
        issuer: url.origin,
        authorization_endpoint: `${url.origin}/authorize`,
        token_endpoint: `${url.origin}/token`,
        jwks_uri: `${url.origin}/keys`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      });
    }
    if (url.pathname === '/keys')
      return answer({
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'a', alg: 'RS256', use: 'sig' }],
      });
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
      const now = Math.floor(Date.now() / 1000);
      const unsigned = `${part({ alg: 'RS256', kid: 'a' })}.${part({ iss: url.origin, aud: 'inbox', iat: now, exp: now + 60, nonce: begun.get('nonce'), ...claims })}`;
      const signature = createSign('RSA-SHA256').update(unsigned).sign(privateKey).toString('base64url');
      return answer({ access_token: 'x', token_type: 'Bearer', id_token: `${unsigned}.${signature}` });
    });
  });
  return server;
}

describe('signing in through the organisation', () => {
  let provider: Server;
  let server: TestServer;
  before(async () => {
    provider = issuer({ sub: 'person-7', groups: ['link-workers'] });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    server = await startServer(settings('link-workers'));
  });
  after(async () => {
    await server.stop();
    provider.close();
  });
  const settings = (group: string) => ({
    SIXWAYS_OIDC_ISSUER: `http://127.0.0.1:${(provider.address() as AddressInfo).port}`,
    SIXWAYS_OIDC_CLIENT_ID: 'inbox',
    SIXWAYS_OIDC_CLIENT_SECRET: 'secret',
    SIXWAYS_OIDC_REQUIRE: `groups=${group}`,
  });
  /** Goes to the issuer and comes back, as a browser does. */
  async function signIn(url: string, change: (callback: URL) => void = () => {}, keepCookie = true) {
    const start = await call(`${url}/inbox/oidc/start`);
    const cookie = start.headers.get('set-cookie')!;
    assert.match(cookie, /HttpOnly; SameSite=Lax/);
    const back = new URL((await call(start.headers.get('location')!)).headers.get('location')!);
    change(back);
    return call(back.href, { headers: keepCookie ? { cookie: cookie.split(';')[0]! } : {} });
  }

  it('opens a session for whoever the issuer vouches for', async () => {
    assert.match((await call(`${server.url}/inbox/sign-in`)).text, /Sign in with your organisation/);
    const answer = await signIn(server.url);
    assert.equal(answer.status, 200, answer.text);
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('sixways='))!;
    assert.match(cookie, /HttpOnly; SameSite=Strict/);
    const inbox = await call(`${server.url}/inbox/`, { headers: { cookie: cookie.split(';')[0]! } });
    assert.match(inbox.text, /Signed in as person-7/);
  });

  it('refuses another state, a code that was not asked for, and a browser that did not start here', async () => {
    assert.equal((await signIn(server.url, (back) => back.searchParams.set('state', 'other'))).status, 403);
    assert.equal((await signIn(server.url, (back) => back.searchParams.set('code', 'other'))).status, 403);
    assert.equal((await signIn(server.url, undefined, false)).status, 403);
  });

  it('refuses who lacks the required claim', async () => {
    const strict = await startServer(settings('managers'), server.db);
    assert.equal((await signIn(strict.url)).status, 403);
    await strict.stop();
  });
});

import { expect } from '@open-wc/testing';
import type { AdapterError } from '@sixways/core/errors.js';
import { sampleReferral } from '../conformance/sample-referral.js';
import { fhirAdapter, type FhirOptions } from './fhir-adapter.js';

const referral = { ...sampleReferral(1), supporter: { name: 'Helper Example', contactFirst: false } };
const ENTRIES = 8;

interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Sends through a server that answers so. */
async function send({ status = 200, body, headers = {} }: Reply, options: Partial<FhirOptions> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? '');
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    requests.push({ url, init });
    return new Response(text, { status, headers });
  }) as typeof globalThis.fetch;
  const result = await fhirAdapter({ base: 'https://fhir.example/R4/', fetch, ...options })
    .referrals!.send(referral)
    .catch((error: unknown) => error);
  return { result: result as AdapterError, requests };
}

const transaction = (...statuses: (string | object)[]) => ({
  resourceType: 'Bundle',
  type: 'transaction-response',
  entry: statuses.map((status) => ({ response: typeof status === 'string' ? { status } : status })),
});
const all = (status: string) => Array.from({ length: ENTRIES }, () => status);
const outcome = (code: string, text?: string, expression?: string[]) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, ...(text && { diagnostics: text }), ...(expression && { expression }) }],
});

describe('fhirAdapter', () => {
  it('posts one transaction to the base, with the host’s headers', async () => {
    const headers = () => Promise.resolve({ authorization: 'Bearer made-up' });
    const { result, requests } = await send({ body: transaction(...all('201 Created')) }, { headers });
    expect(result).to.include({ referralId: referral.id, reference: referral.reference });
    expect(requests).to.have.length(1);
    const { url, init } = requests[0]!;
    expect(url).to.equal('https://fhir.example/R4');
    expect(init.method).to.equal('POST');
    expect((init.headers as Headers).get('content-type')).to.equal('application/fhir+json');
    expect((init.headers as Headers).get('authorization')).to.equal('Bearer made-up');
    expect(JSON.parse(init.body as string)).to.deep.include({ resourceType: 'Bundle', type: 'transaction' });
  });

  it('takes "there already" for success, entry by entry and as a whole', async () => {
    const duplicate = { status: '409 Conflict', outcome: outcome('duplicate') };
    for (const reply of [
      { body: transaction(...all('200 OK')) },
      { body: transaction(duplicate, ...all('200').slice(1)) },
      { status: 409, body: outcome('duplicate') },
    ])
      expect((await send(reply)).result).to.include({ reference: referral.reference });
  });

  it('reads every entry of a 200: one failure is a failure, and the rest may be stored', async () => {
    const failure = { status: '422', outcome: outcome('invalid', 'No such day', ['Patient.birthDate']) };
    const { result } = await send({ body: transaction(...all('201').slice(1), failure) });
    expect(result).to.include({ kind: 'rejected', maybeDelivered: true });
    expect(result.issues).to.deep.equal([{ text: 'No such day', path: 'Patient.birthDate' }]);
  });

  it('lets a failure that may pass decide', async () => {
    const { result } = await send({
      body: transaction(...all('201').slice(2), { status: '422' }, { status: '503' }),
    });
    expect(result).to.include({ kind: 'unavailable', maybeDelivered: true });
  });

  it('knows that nothing is stored when every entry was refused', async () => {
    const { result } = await send({ body: transaction(...all('422 Unprocessable')) });
    expect(result).to.include({ kind: 'rejected', maybeDelivered: false });
  });

  it('passes on what the server says is wrong, where, and in which of its words', async () => {
    const issue = [
      { severity: 'error', code: 'value', details: { text: 'In its words' }, expression: ['Task.status'] },
      { severity: 'error', code: 'required', location: ['/f:Patient'] },
      'nonsense',
    ];
    const { result } = await send({ status: 422, body: { resourceType: 'OperationOutcome', issue } });
    expect(result.issues).to.deep.equal([
      { text: 'In its words', path: 'Task.status' },
      { text: 'required', path: '/f:Patient' },
    ]);
  });

  it('trusts no 200 that is not a whole transaction-response', async () => {
    for (const body of [
      '<!doctype html>',
      '',
      '{"resourceType":"Bund',
      'null',
      [],
      { resourceType: 'Patient' },
      transaction(),
      transaction('201 Created'),
      transaction(...all('').slice(1), '201'),
      { ...transaction(...all('201')), type: 'searchset' },
      outcome('informational'),
    ])
      expect((await send({ body })).result, JSON.stringify(body)).to.include({
        kind: 'unavailable',
        maybeDelivered: true,
      });
  });

  it('reads Retry-After in seconds and as a date, by the server’s own clock', async () => {
    const date = 'Sun, 22 Nov 2026 09:00:00 GMT';
    const later = 'Sun, 22 Nov 2026 09:01:30 GMT';
    const cases: [string, number | undefined][] = [
      ['120', 120],
      ['0', 0],
      [later, 90],
      ['Sun, 22 Nov 2020 09:00:00 GMT', 0],
      ['soon', undefined],
    ];
    for (const [value, seconds] of cases) {
      const { result } = await send({ status: 503, headers: { 'retry-after': value, date } });
      expect(result.retryAfter, value).to.equal(seconds);
    }
  });

  it('follows no redirect', async () => {
    const { result, requests } = await send({
      status: 302,
      headers: { location: 'https://elsewhere.example/' },
    });
    expect(result).to.include({ kind: 'unavailable' });
    expect(requests[0]!.init.redirect).to.equal('manual');
  });

  it('knows that nothing left a device that says it is offline', async () => {
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false, configurable: true });
    try {
      const { result, requests } = await send({ body: '' });
      expect(result).to.include({ kind: 'offline', maybeDelivered: false });
      expect(requests).to.have.length(0);
    } finally {
      Object.defineProperty(Navigator.prototype, 'onLine', original);
    }
  });
});

/** Whatever a backend answers instead of its word: plain English, answers kept, a phone number, and a way on. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
import { fillAtOnce } from './fill-at-once.js';
import { startProxy, type Meddle, type Proxy } from './proxy.js';
import { Staff } from './staff.js';
import { Walker } from './walker.js';

/** An answer with a status, a type and a text. */
const answer =
  (status: number, type: string, text: string, headers: Record<string, string> = {}): Meddle =>
  ({ response }) =>
    void response.writeHead(status, { 'content-type': type, ...headers }).end(text);

const FHIR = 'application/fhir+json';
const outcome = (text: string) =>
  JSON.stringify({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'invalid', details: { text } }],
  });

const NOT_ANSWERING = /The service is not answering just now\. Wait a few minutes, then try again\./;
const NOT_ALLOWED = /The service did not let this page send your answers\. This is not your fault\./;
const NOT_FOUND = /The service could not be found\. This is not your fault\./;
const NOT_TAKEN = /The service could not take your answers as they are\. You can change them, or call\./;
const NOT_REACHED = /We could not reach the service\. Check your connection, then try again\./;

interface Case {
  meddle: Meddle;
  says: RegExp;
  /** Shown in every engine, since what the browser makes of it differs. */
  everywhere?: boolean;
}

const CASES: Record<string, Case> = {
  'a web page': {
    meddle: answer(200, 'text/html', '<!doctype html><title>Sign in to Wi-Fi</title>'),
    says: NOT_ANSWERING,
    everywhere: true,
  },
  'a sign-in wanted': { meddle: answer(401, FHIR, outcome('No token')), says: NOT_ALLOWED },
  'not allowed': { meddle: answer(403, 'text/plain', 'Forbidden'), says: NOT_ALLOWED },
  'not found': { meddle: answer(404, 'text/html', '<h1>404</h1>'), says: NOT_FOUND },
  'content refused': {
    meddle: answer(422, FHIR, outcome('Patient.birthDate: too late')),
    says: NOT_TAKEN,
    everywhere: true,
  },
  'too many requests': {
    meddle: answer(429, FHIR, outcome('Slow down'), { 'retry-after': '3600' }),
    says: NOT_ANSWERING,
  },
  'an error': { meddle: answer(500, 'text/plain', 'Internal Server Error'), says: NOT_ANSWERING },
  'half JSON': { meddle: answer(200, FHIR, '{"resourceType":"Bund'), says: NOT_ANSWERING },
  'JSON of something else': {
    meddle: answer(200, FHIR, '{"entry":null,"status":"OK"}'),
    says: NOT_ANSWERING,
  },
  'an empty answer': { meddle: answer(204, FHIR, ''), says: NOT_ANSWERING },
  'a redirect': {
    meddle: answer(302, 'text/html', '', { location: '/inbox/' }),
    says: /not answering|not reach/,
  },
  'no answer at all': { meddle: () => {}, says: NOT_ANSWERING },
  'a broken connection': {
    meddle: ({ response }) => void response.destroy(),
    says: NOT_REACHED,
    everywhere: true,
  },
  'an answer cut short after it was stored': {
    meddle: async ({ deliver, response }) => {
      const { status, headers, body } = await deliver();
      response.writeHead(status, headers).write(body.subarray(0, 20), () => response.destroy());
    },
    says: NOT_REACHED,
  },
};

let server: Server;
let proxy: Proxy;
let staff: Staff;
before(async () => {
  server = await startServer({ from: 'built', env: { SIXWAYS_RATE_LIMIT: 'off' } });
  proxy = await startProxy(() => server.url);
  staff = Staff.of(server);
});
after(async () => {
  proxy?.stop();
  await server?.stop();
});

for (const engine of engines) {
  describe(`a backend that fails, ${engine}`, () => {
    let page: TestPage;
    before(async () => void (page = await launch(engine)));
    after(() => page?.close());

    for (const [name, { meddle, says, everywhere }] of Object.entries(CASES)) {
      if (engine !== 'chromium' && !everywhere) continue;
      it(name, async () => {
        const familyName = `Bad-${engine}-${name}`;
        const person = new Walker(page, MYSELF);
        await person.open(`${proxy.url}practice/`);
        await page.evaluate(hurry);
        await page.evaluate(fillAtOnce, { ...MYSELF, familyName });
        proxy.meddle = meddle;
        await person.send();
        const { text } = await person.reach('failed');
        assert.match(text, says);
        assert.match(text, /Your referral has not been sent/);
        assert.match(text, /Your answers are still here\. Nothing is lost\./);
        assert.match(text, /call Elmfield link workers \(demonstration\) on 020 7946 0102/);
        assert.doesNotMatch(text, /has been sent|\b[45]\d\d\b(?! )|undefined|Error:|birthDate/);

        proxy.meddle = undefined;
        if (says === NOT_TAKEN) {
          await page.click('button', 'Check your answers');
          const check = await person.reach('check');
          assert.ok(check.text.includes(familyName), 'the answers are kept');
          await person.send();
        } else await page.click('button', 'Try again');
        const reference = await person.receipt();
        assert.equal((await staff.referrals(reference)).length, 1);
        assert.equal((await staff.countByFamilyName()).get(familyName), 1);
      });
    }
  });
}

/** In the page: lets the clock of waits and time-outs run 20 times as fast. */
function hurry(): void {
  const real = globalThis.setTimeout;
  const fast = (work: () => void, ms = 0) => real(work, ms / 20);
  globalThis.setTimeout = fast as typeof setTimeout;
}

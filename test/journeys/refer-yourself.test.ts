/** From a practice's page to the staff inbox, with the built files and the backend that `npm start` runs. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { EVERYTHING, MYSELF, SOMEONE } from '@sixways/widgets/self-referral/example-answers.js';
import type { Task } from 'fhir/r4.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
import { fillAtOnce } from './fill-at-once.js';
import { startProxy, type Proxy } from './proxy.js';
import { Staff } from './staff.js';
import { Walker } from './walker.js';

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
  describe(`refer yourself, ${engine}`, () => {
    let page: TestPage;
    before(async () => void (page = await launch(engine)));
    after(() => page?.close());

    it('from the practice’s page to a receipt, to the inbox, to the FHIR API', async () => {
      const person = new Walker(page, EVERYTHING);
      await person.open(`${server.url}practice/`);
      const { text } = await person.goToCheck();
      for (const answer of ['Example Person', 'Portuguese', '999 123 4519', 'SE1 0AA'].flatMap((each) =>
        each.split(' '),
      ))
        assert.ok(text.includes(answer), `${answer} in ${text}`);
      const reference = await person.sendToReceipt();

      const [request, ...more] = await staff.referrals(reference);
      assert.equal(more.length, 0);
      assert.equal(request?.status, 'active');
      const patient = request!.subject.reference!;
      const answers = JSON.stringify(await staff.search(`QuestionnaireResponse?subject=${patient}`));
      for (const answer of [EVERYTHING['ownWords'], EVERYTHING['matters'], EVERYTHING['safetyDetail']])
        assert.ok(answers.includes(answer as string), answers);

      await workThroughInbox(page, reference);
      const tasks = await staff.search<Task>(`Task?patient=${patient}`);
      assert.deepEqual(
        tasks.map(({ status }) => status),
        ['accepted'],
      );
      assert.deepEqual(page.violations, []);
      assert.deepEqual(page.errors, []);
    });

    it('for somebody else, on the hosted page', async () => {
      const person = new Walker(page, SOMEONE);
      await person.open(`${server.url}w/self-referral?site=demo`);
      const reference = await person.goToCheck().then(() => person.sendToReceipt());
      assert.equal((await staff.referrals(reference)).length, 1);
      const [supporter] = await staff.search('RelatedPerson?_sort=-_lastUpdated&_count=1');
      assert.match(JSON.stringify(supporter), /Helpful Neighbour/);
      assert.deepEqual(page.violations, []);
      assert.deepEqual(page.errors, []);
    });

    it('“sent” is said only after the backend’s word', async () => {
      const person = new Walker(page, MYSELF);
      await person.open(`${proxy.url}practice/`);
      await page.evaluate(fillAtOnce, MYSELF);
      let isDelivered = false;
      let handBack = () => {};
      const wait = new Promise<void>((resolve) => (handBack = resolve));
      proxy.meddle = async ({ deliver, response }) => {
        const reply = await deliver();
        isDelivered = true;
        await wait;
        response.writeHead(reply.status, reply.headers).end(reply.body);
      };
      await person.send();
      for (const end = Date.now() + 1500; Date.now() < end || !isDelivered;) {
        const { place, text } = await person.look();
        assert.notEqual(place, 'done', text);
        assert.doesNotMatch(text, /has been sent|SW-/);
      }
      assert.equal((await person.look()).place, 'sending');
      handBack();
      const reference = await person.receipt();
      proxy.meddle = undefined;
      assert.equal((await staff.referrals(reference)).length, 1);
    });

    it('Back goes to the question before, with its answer; a changed answer is what is sent', async () => {
      const person = new Walker(page, MYSELF);
      await person.open(`${server.url}practice/`);
      const address = await page.evaluate(() => location.href);
      await person.goTo('birthDate');
      await page.back();
      await page.waitFor(
        () => !!document.querySelector('care-self-referral')!.shadowRoot!.querySelector('#givenName'),
      );
      const { controls } = await person.look();
      assert.equal(controls.find(({ name }) => name === 'givenName')?.value, MYSELF['givenName']);
      await person.goToCheck();
      await change(page, 'What matters most to you?');
      await page.focus('#matters');
      await page.type('Seeing the sea again.');
      const { place, text } = await person.press();
      assert.equal(place, 'check', 'straight back to the answers');
      assert.match(text, /Seeing the sea again\./);
      assert.equal(await page.evaluate(() => location.href), address);
      const reference = await person.sendToReceipt();
      const [request] = await staff.referrals(reference);
      const said = JSON.stringify(
        await staff.search(`QuestionnaireResponse?subject=${request!.subject.reference}`),
      );
      assert.match(said, /Seeing the sea again\./);
      assert.doesNotMatch(said, /Having somebody to eat with/);
    });

    it('a reload starts afresh', async () => {
      const person = new Walker(page, { ...MYSELF, givenName: 'Fleeting' });
      await person.open(`${server.url}practice/`);
      await person.goTo('familyName');
      await person.fill();
      await page.reload();
      await person.reach('page');
      const { controls, text } = await person.look();
      assert.equal(controls[0]?.name, 'who', 'the first question');
      assert.ok(controls.every(({ checked }) => !checked));
      assert.doesNotMatch(text, /Fleeting/);
      await page.evaluate(fillAtOnce, MYSELF);
      const reference = await person.sendToReceipt();
      assert.equal((await staff.referrals(reference)).length, 1);
    });

    it('leaving and coming back goes on or starts afresh, and never breaks', async () => {
      const person = new Walker(page, MYSELF);
      await person.open(`${server.url}w/self-referral?site=demo`);
      await person.goTo('familyName');
      await leaveFor(page, `${server.url}practice/`);
      await page.waitFor(() => location.pathname === '/practice/');
      await page.back();
      await page.waitFor(() => location.pathname === '/w/self-referral');
      await person.reach('page');
      await page.evaluate(fillAtOnce, MYSELF);
      const reference = await person.sendToReceipt();
      assert.equal((await staff.referrals(reference)).length, 1);
      // Firefox asks for an icon by itself where a page is left before its own was read.
      assert.deepEqual(
        page.errors.filter((error) => !error.includes('/favicon.ico')),
        [],
      );
    });
  });
}

async function workThroughInbox(page: TestPage, reference: string): Promise<void> {
  await page.goto(`${server.url}inbox/`);
  if ((await path(page)) === '/inbox/sign-in') {
    await page.focus('#name');
    await page.type('staff');
    await page.focus('#password');
    await page.type(server.staffPassword!);
    await page.press('Enter');
    await page.waitFor(() => location.pathname === '/inbox/');
  }
  // The address may be there before the list.
  await page.waitFor(() => document.readyState === 'complete');
  const link = await page.evaluate(
    (reference: string) =>
      [...document.querySelectorAll('tr')]
        .find(({ textContent }) => textContent!.includes(reference))
        ?.querySelector('a')
        ?.getAttribute('href'),
    reference,
  );
  assert.ok(link, `${reference} is in the list`);
  await page.click(`a[href="${link}"]`);
  await page.waitFor(
    () => /^\/inbox\/referrals\//.test(location.pathname) && document.readyState === 'complete',
  );
  for (const [button, state] of [
    ['Mark as seen', 'Seen'],
    ['Accept', 'Accepted'],
  ]) {
    await page.click('button', button);
    await page.waitFor(
      (state: string) => document.querySelector('.done')?.textContent?.includes(`is now: ${state}`),
      { args: [state!] },
    );
  }
  const text = await page.evaluate(() => document.body.textContent!.replace(/\s+/g, ' '));
  for (const words of [reference, 'Example Person', 'Portuguese', 'My neighbour shouts at me.'])
    assert.ok(text.includes(words), `${words} in ${text}`);
}

/** Presses "Change" beside a question. */
async function change(page: TestPage, question: string): Promise<void> {
  await page.click('.summary button', question);
  await page.waitFor(
    () => !!document.querySelector('care-self-referral')!.shadowRoot!.querySelector('#matters'),
  );
}

/** Follows a link away. The form asks before answers are lost; the person says yes. */
function leaveFor(page: TestPage, url: string): Promise<void> {
  return page.evaluate((url: string) => void setTimeout(() => location.assign(url)), url);
}

function path(page: TestPage): Promise<string> {
  return page.evaluate(() => location.pathname);
}

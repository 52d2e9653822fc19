/** On an ICB's page: from "I feel lonely, SE18, Tuesdays, step-free" to a service to a sent referral that names it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
import { Staff } from './staff.js';
import { Walker } from './walker.js';

let server: Server;
let staff: Staff;
before(async () => {
  server = await startServer({ from: 'built', env: { SIXWAYS_RATE_LIMIT: 'off' } });
  staff = Staff.of(server);
});
after(async () => {
  await server?.stop();
});

for (const engine of engines)
  describe(`find support, ${engine}`, () => {
    let page: TestPage;
    before(async () => void (page = await launch(engine)));
    after(() => page?.close());

    it('finds a service by need, postcode, day and steps, and sends a referral that names it', async () => {
      await page.goto(`${server.url}icb/`);
      await listed(page);
      await choose(page, 'need', 'lonely');
      await page.focus('#postcode');
      await page.type('SE18');
      await page.press('Tab');
      await page.waitFor(says, { args: ['In SE18.'] });
      await page.evaluate(openMore);
      await choose(page, 'day', 'tuesday');
      await page.click('label', 'with no steps to get in');
      await page.waitFor(everyService, { args: ['Tuesday', 'No steps'] });
      const address = await page.evaluate(() => location.href);
      assert.doesNotMatch(address, /SE18|lonely/);

      const name = await page.evaluate(firstReferable);
      await page.click('[data-do=refer]', name);
      // The form is on the same page: it goes on there, to the service of the person's own borough.
      await page.waitFor(isInForm);
      const person = new Walker(page, { ...MYSELF, home: 'E09000011', practice: 'none' });
      const { text } = await person.goToCheck();
      assert.ok(text.includes(name), `${name} in ${text}`);
      const reference = await person.sendToReceipt();
      const [request] = await staff.referrals(reference);
      assert.ok(JSON.stringify(request).includes(name), JSON.stringify(request));
      assert.deepEqual(page.violations, []);
      assert.deepEqual(page.errors, []);
    });

    it('by keyboard alone, from the list', async () => {
      await page.goto(`${server.url}w/service-finder?need=money`);
      await listed(page);
      await page.waitFor(() => !!customElements.get('care-service-finder'));
      await page.focus('.service .heading');
      const name = await page.evaluate(focusedText);
      await tabTo(page, '[data-do=save]');
      await page.press('Enter');
      await page.waitFor(
        (words) =>
          document
            .querySelector('care-service-finder')!
            .shadowRoot!.querySelector('.my-list')
            ?.textContent.includes(words),
        { args: [name] },
      );
      await page.focus('.service .heading');
      await tabTo(page, '[data-do=refer]');
      await page.press('Enter');
      await page.waitFor(() => location.pathname === '/w/self-referral');
      await page.back();
      await listed(page);
      assert.match(await page.evaluate(() => location.search), /need=money/);
    });

    // Of the others none can be told to have JavaScript off.
    if (engine === 'chromium')
      it('with JavaScript off: a form that the browser sends, a list, pages to turn', async () => {
        const off = await launch(engine, { args: ['--blink-settings=scriptEnabled=false'] });
        try {
          await off.goto(`${server.url}w/service-finder`);
          await choose(off, 'need', 'lonely');
          await choose(off, 'borough', 'E09000011');
          await off.click('button', 'Show services');
          await off.waitFor(() => location.search.includes('need=lonely'));
          const { names, script } = await off.evaluate(() => {
            const root = document.querySelector('care-service-finder')!.shadowRoot!;
            return {
              names: [...root.querySelectorAll('.service .heading')].map((each) => each.textContent.trim()),
              script: [...root.querySelectorAll('.script')].filter((each) => each.checkVisibility()).length,
            };
          });
          assert.ok(names.length > 0);
          assert.equal(script, 0, 'nothing is shown that would do nothing');
          const address = await off.evaluate(() => location.search);
          assert.match(address, /need=lonely/);
          assert.match(address, /borough=E09000011/);
          assert.doesNotMatch(address, /words=|postcode=|[?&]age=/);
          await off.goto(`${server.url}w/service-finder`);
          await off.click('a', 'Show more');
          await off.waitFor(() => location.search === '?page=2');
        } finally {
          await off.close();
        }
      });
  });

/** Waits for the list. */
async function listed(page: TestPage): Promise<void> {
  await page.waitFor(
    () => !!document.querySelector('care-service-finder')?.shadowRoot?.querySelector('.service'),
    { timeout: 20_000 },
  );
}

/** Chooses in a list of the form, as its own keys would. */
async function choose(page: TestPage, id: string, value: string): Promise<void> {
  await page.evaluate(
    (id, value) => {
      const list = document
        .querySelector('care-service-finder')!
        .shadowRoot!.querySelector<HTMLSelectElement>(`select#${id}`)!;
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    id,
    value,
  );
}

async function tabTo(page: TestPage, selector: string): Promise<void> {
  for (let i = 0; i < 12; i++) {
    if (await page.evaluate(isFocused, selector)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}: ${await page.evaluate(focusedText)}`);
}

/** In the page: whether the focus went to the form. */
function isInForm(): boolean {
  return document.activeElement?.localName === 'care-self-referral';
}

/** In the page. */
function openMore(): void {
  document
    .querySelector('care-service-finder')!
    .shadowRoot!.querySelector<HTMLDetailsElement>('.more')!.open = true;
}

/** In the page: whether the finder says so. */
function says(words: string): boolean {
  const { shadowRoot } = document.querySelector('care-service-finder')!;
  return shadowRoot!.textContent.replace(/\s+/g, ' ').includes(words);
}

/** In the page: whether there are services, and each says all of these. */
function everyService(...said: string[]): boolean {
  const services = [
    ...document.querySelector('care-service-finder')!.shadowRoot!.querySelectorAll('.service'),
  ];
  return (
    services.length > 0 &&
    services.every(({ textContent }) => said.every((each) => textContent.includes(each)))
  );
}

/** In the page: the name of the first service that one can be referred to. */
function firstReferable(): string {
  const root = document.querySelector('care-service-finder')!.shadowRoot!;
  return root
    .querySelector('[data-do=refer]')!
    .closest('article')!
    .querySelector('.heading')!
    .textContent.trim();
}

/** In the page. */
function isFocused(selector: string): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return !!focused?.matches(selector);
}

/** In the page. */
function focusedText(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.textContent?.trim() ?? '';
}

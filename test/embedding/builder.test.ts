import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { pages } from '@sixways/embed';
import { launch, type TestPage } from '../support/browsers.js';

let server: FastifyInstance;
let website: FastifyInstance;
let page: TestPage;
let builder: string;
let theirs: string;
/** What the practice manager pastes. */
let pasted = '';

before(async () => {
  server = fastify();
  await server.register(pages, { checkPrivate: true });
  builder = `${await server.listen({ port: 0, host: '127.0.0.1' })}/builder/`;
  website = fastify();
  website.get('/', (_request, reply) =>
    reply
      .type('text/html')
      .send(
        `<!doctype html><html lang="en"><title>Surgery</title><link rel="icon" href="data:,"><main>${pasted}</main>`,
      ),
  );
  theirs = await website.listen({ port: 0, host: '127.0.0.1' });
  page = await launch('chromium');
});
after(async () => {
  await page?.close();
  await Promise.all([server?.close(), website?.close()]);
});

it('what is chosen with the keyboard and pasted into a page is the widget, and the check finds no fault', async () => {
  await page.goto(builder);
  await page.focus('#widget');
  await page.type('An exp');
  await page.press('Tab');
  await page.press('Tab');
  await page.type('Dark');
  await page.press('Tab');
  await page.waitFor(
    () =>
      /<care-easy-read/.test(document.querySelector('textarea')!.value) && location.search.includes('dark'),
  );
  assert.match(await page.evaluate(() => document.querySelector('iframe')!.src), /easy-read\?.*theme=dark$/);
  pasted = await page.evaluate(() => document.querySelector('textarea')!.value);
  assert.match(pasted, /themes\/dark\.css/);

  await page.goto(theirs);
  await page.waitFor(() => document.querySelector('care-easy-read')?.shadowRoot?.querySelector('h2'));
  const color = await page.evaluate(
    () =>
      getComputedStyle(document.querySelector('care-easy-read')!.shadowRoot!.querySelector('.base')!)
        .backgroundColor,
  );
  assert.equal(color, 'rgb(27, 34, 39)');

  await page.goto(builder);
  await page.focus('#url');
  await page.type(theirs);
  await page.press('Enter');
  await page.waitFor(() => document.title.startsWith('We found no fault'));
  assert.deepEqual(page.violations, []);
  assert.deepEqual(page.errors, []);
});

it('colours are seen at once, and given away only once everybody can read them', async () => {
  await page.goto(`${builder}theme`);
  const choose = (name: string, color: string) =>
    page.evaluate(
      (field, value) => {
        const input = document.querySelector<HTMLInputElement>(`[name=${field}]`)!;
        input.value = value;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
      },
      name,
      color,
    );
  const css = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#css')!.value);
  assert.match(await css(), /--care-color-link: #005eb8/);
  await choose('link', '#6fa8dc');
  await page.waitFor(() => document.querySelector('#faults li')?.textContent?.includes('it needs 4.5 to 1'));
  assert.equal(await css(), '');
  await choose('link', '#7a1f5c');
  await page.waitFor(() =>
    document.querySelector<HTMLTextAreaElement>('#css')!.value.includes('link: #7a1f5c'),
  );
  await page.waitFor(() => {
    const inside = document.querySelector('iframe')!.contentDocument!;
    const link = inside.querySelector('care-self-referral')?.shadowRoot?.querySelector('a:not(.exit-link)');
    return link && getComputedStyle(link).color === 'rgb(122, 31, 92)';
  });
  assert.deepEqual(page.violations, []);
  assert.deepEqual(page.errors, []);
});

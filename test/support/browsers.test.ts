import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engines, launch, type TestPage } from './browsers.js';

const PAGE = `<!doctype html><title>one</title><div id="host"></div><script src="/script.js"></script>`;
const SCRIPT = `
  const root = document.querySelector('#host').attachShadow({ mode: 'open' });
  root.append(...['button', 'input', 'p'].map((tag) => document.createElement(tag)));
  root.querySelector('button').textContent = 'Continue';
  root.querySelector('button').addEventListener('click', (event) => {
    root.querySelector('p').textContent = String(event.isTrusted);
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    console.error('a said error');
    throw new Error('a thrown error');
  });
  localStorage.tab ??= 'shared';
`;

let server: Server;
let url: string;
before(async () => {
  server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'");
    response.end(isScript ? SCRIPT : PAGE);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
after(() => server.close());

for (const engine of engines) {
  describe(`browser ${engine}`, () => {
    let page: TestPage;
    before(async () => {
      page = await launch(engine);
      await page.goto(url);
    });
    after(() => page.close());

    it('clicks and types inside a shadow root with trusted events', async () => {
      await page.click('button', 'Continue');
      await page.waitFor(
        () => document.querySelector('#host')!.shadowRoot!.querySelector('p')!.textContent === 'true',
      );
      await page.focus('input');
      await page.type('héllo Mum');
      await page.press('Backspace');
      await page.press('Shift+Tab');
      const seen = await page.evaluate(() => {
        const root = document.querySelector('#host')!.shadowRoot!;
        return [root.querySelector('input')!.value, root.activeElement!.tagName];
      });
      assert.deepEqual(seen, ['héllo Mu', 'BUTTON']);
    });

    it('collects errors and policy violations', async () => {
      await page.click('button', 'Continue');
      const end = Date.now() + 3000;
      while (!(page.errors.length >= 2 && page.violations.length) && Date.now() < end)
        await page.evaluate(() => 1);
      assert.match(page.errors.join('\n'), /a said error/);
      assert.match(page.errors.join('\n'), /a thrown error/);
      assert.match(page.violations.join('\n'), /script-src|inline script/);
    });

    it('awaits promises, carries arguments, and rejects what the page throws', async () => {
      assert.equal(await page.evaluate(async (a: number, b: { c: number }) => a + b.c, 1, { c: 2 }), 3);
      await assert.rejects(
        page.evaluate(() => Promise.reject(new Error('no luck'))),
        /no luck/,
      );
      await assert.rejects(
        page.waitFor(() => false, { timeout: 200 }),
        /Waited 200 ms/,
      );
    });

    it('sets the viewport, takes screenshots, opens a second tab on the same storage', async () => {
      await page.setViewport(500, 600);
      assert.equal(await page.evaluate(() => innerWidth), 500);
      const folder = await mkdtemp(join(tmpdir(), 'sixways-shot-'));
      await page.screenshot(join(folder, 'page.png'));
      assert.ok((await stat(join(folder, 'page.png'))).size > 500);
      await rm(folder, { recursive: true });
      const tab = await page.newTab();
      await tab.goto(url);
      assert.equal(await tab.evaluate(() => localStorage['tab']), 'shared');
    });

    it('can be killed, and its profile opened again', async () => {
      const victim = await launch(engine);
      await victim.goto(url);
      await victim.kill();
      assert.ok(existsSync(victim.profile));
      const again = await launch(engine, { profile: victim.profile });
      await again.goto(url);
      assert.equal(await again.evaluate(() => document.title), 'one');
      await again.close({ keepProfile: false });
      assert.ok(!existsSync(victim.profile));
    });
  });
}

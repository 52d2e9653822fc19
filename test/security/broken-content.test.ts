/** Content that a page got wrong: a panel that says where, one warning for its author, and the fallback for everybody else. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSite, type Site } from '../embedding/embedding-site.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { widgets } from '../support/widgets.js';

const RECORD = `<script>window.said = []; const { warn } = console;
  console.warn = (...words) => { said.push(words.join(' ')); warn(...words); };</script>`;

for (const engine of engines)
  describe(`broken content, ${engine}`, () => {
    let site: Site;
    let page: TestPage;
    before(async () => {
      site = await startSite();
      page = await launch(engine);
    });
    after(async () => {
      await page?.close();
      await site?.stop();
    });

    for (const { tag, broken, attributes } of widgets)
      for (const [content, says] of Object.entries(broken))
        it(`${tag}: ${says}`, async () => {
          site.serve({ tag, content, attributes, head: RECORD });
          await page.goto(site.url);
          await page.waitFor(
            (tag: string) => !!document.querySelector(tag)?.shadowRoot?.querySelector('.fault'),
            { args: [tag] },
          );
          const { text, said, fallback } = await page.evaluate((tag: string) => {
            const widget = document.querySelector(tag)!;
            return {
              text: widget.shadowRoot!.querySelector('.fault')!.textContent,
              said: (globalThis as unknown as { said: string[] }).said,
              fallback: widget.querySelector('p')!.checkVisibility(),
            };
          }, tag);
          assert.match(text, says);
          assert.equal(said.length, 1, said.join());
          assert.match(said[0]!, says);
          assert.ok(fallback, 'people can still read the phone number');
        });
  });

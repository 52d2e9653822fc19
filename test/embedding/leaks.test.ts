/** A page that shows and removes widgets again and again does not grow. Chromium counts. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { browserPath, CHROMIUM_ARGS } from '../support/browser-paths.mjs';
import { expressionOf } from '../support/in-page.js';
import { widgets, type WidgetCase } from '../support/widgets.js';
import { startSite, type Site } from './embedding-site.js';

const ROUNDS = 7;
const WIDGETS = 14;

/** In the page: puts widgets up, uses each, and takes them down. */
async function mountAndRemove(
  count: number,
  { tag, content, attributes, select }: Pick<WidgetCase, 'tag' | 'content' | 'attributes' | 'select'>,
): Promise<void> {
  const { use } = globalThis as unknown as Pick<WidgetCase, 'use'>;
  for (let i = 0; i < count; i++) {
    const widget = Object.assign(document.createElement(tag), { content });
    for (const [name, value] of Object.entries({ ...attributes, 'no-history': '' }))
      widget.setAttribute(name, value);
    document.body.append(widget);
    for (let i = 0; i < 500 && !widget.shadowRoot?.querySelector(select.up); i++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    if (!widget.shadowRoot?.querySelector(select.up)) throw new Error(`No ${select.up}`);
    await use(tag);
    widget.remove();
  }
}

for (const { tag, content, attributes, select, use } of widgets)
  describe(`mounting and removing ${tag}`, () => {
    let site: Site;
    let browser: Browser;
    let page: Page;
    let cdp: CDPSession;

    before(async () => {
      site = await startSite();
      site.serve({ tag, content, attributes });
      browser = await puppeteer.launch({
        executablePath: browserPath('chromium'),
        args: [...CHROMIUM_ARGS],
      });
      page = await browser.newPage();
      // The compiler names functions by a helper of its own, which the page has not.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await page.evaluateOnNewDocument(`globalThis.use = ${use}`);
      await page.goto(site.url);
      cdp = await page.createCDPSession();
      await page.waitForFunction(
        (tag, up) => !!document.querySelector(tag)?.shadowRoot?.querySelector(up),
        {},
        tag,
        select.up,
      );
      // What it still waits for, such as voices to read aloud with, would change the count.
      await page.evaluate((tag) => document.querySelector(tag)!.remove(), tag);
    });
    after(async () => {
      await browser?.close();
      await site?.stop();
    });

    const round = () =>
      page.evaluate(expressionOf(mountAndRemove, [WIDGETS, { tag, content, attributes, select }]));

    const counts = async () => {
      // Twice: what the first collection lets go of may hold more.
      for (let i = 0; i < 3; i++) {
        await cdp.send('HeapProfiler.collectGarbage');
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      }
      const { nodes, jsEventListeners, documents } = await cdp.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners, documents };
    };

    it(`${ROUNDS} × ${WIDGETS} widgets leave no node, no listener and no widget behind`, async () => {
      await round();
      const first = await counts();
      const grown: number[] = [];
      for (let i = 0; i < ROUNDS; i++) {
        await round();
        grown.push((await counts()).nodes - first.nodes);
      }
      const last = await counts();
      assert.ok(last.nodes <= first.nodes, `nodes grew: ${grown.join(', ')}`);
      assert.ok(
        last.jsEventListeners <= first.jsEventListeners,
        `listeners: ${first.jsEventListeners} → ${last.jsEventListeners}`,
      );
      assert.equal(last.documents, first.documents);
      const prototype = await page.evaluateHandle((tag) => customElements.get(tag)!.prototype as object, tag);
      const alive = await page.queryObjects(prototype);
      assert.equal(await page.evaluate((all) => (all as unknown as object[]).length, alive), 0, 'widgets');
    });
  });

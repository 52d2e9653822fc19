/** A page that shows and removes the widget again and again does not grow. Chromium counts. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { browserPath, CHROMIUM_ARGS } from '../support/browser-paths.mjs';
import { SITE } from '../journeys/host-page.js';
import { startSite, type Site } from './embedding-site.js';

const ROUNDS = 7;
const WIDGETS = 14;

/** In the page: puts widgets up, begins each, and takes them down. */
async function mountAndRemove(count: number, content: unknown): Promise<void> {
  const shown = async (widget: Element, selector: string) => {
    for (let i = 0; i < 500 && !widget.shadowRoot?.querySelector(selector); i++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    if (!widget.shadowRoot?.querySelector(selector)) throw new Error(`No ${selector}`);
  };
  for (let i = 0; i < count; i++) {
    const widget = Object.assign(document.createElement('care-self-referral'), { content });
    widget.setAttribute('adapter', 'browser');
    widget.setAttribute('no-history', '');
    document.body.append(widget);
    await shown(widget, 'input[value=myself]');
    widget.shadowRoot!.querySelector<HTMLInputElement>('input[value=myself]')!.click();
    widget.shadowRoot!.querySelector<HTMLButtonElement>('form button')!.click();
    await shown(widget, 'input[name=registered]');
    widget.remove();
  }
}

describe('mounting and removing', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let cdp: CDPSession;

  before(async () => {
    site = await startSite();
    site.serve();
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: [...CHROMIUM_ARGS] });
    page = await browser.newPage();
    // The compiler names functions by a helper of its own, which the page has not.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(site.url);
    cdp = await page.createCDPSession();
    await page.waitForFunction(() =>
      document.querySelector('care-self-referral')?.shadowRoot?.querySelector('input'),
    );
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

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
    await page.evaluate(mountAndRemove, WIDGETS, SITE);
    const first = await counts();
    const grown: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.evaluate(mountAndRemove, WIDGETS, SITE);
      grown.push((await counts()).nodes - first.nodes);
    }
    const last = await counts();
    assert.ok(last.nodes <= first.nodes, `nodes grew: ${grown.join(', ')}`);
    assert.ok(
      last.jsEventListeners <= first.jsEventListeners,
      `listeners: ${first.jsEventListeners} → ${last.jsEventListeners}`,
    );
    assert.equal(last.documents, first.documents);
    const prototype = await page.evaluateHandle(
      () => customElements.get('care-self-referral')!.prototype as object,
    );
    const alive = await page.queryObjects(prototype);
    assert.equal(
      await page.evaluate((all) => (all as unknown as object[]).length, alive),
      1,
      'only the one on the page',
    );
  });
});

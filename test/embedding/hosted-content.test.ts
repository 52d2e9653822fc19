/** Hosted pages of content: all of it is there without script, and nothing moves or breaks when the widget comes up. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { decisionAid, easyRead } from '@sixways/content';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';

let server: Server;
before(async () => void (server = await startServer({ from: 'built' })));
after(() => server?.stop());

for (const engine of engines)
  describe(`hosted content, ${engine}`, () => {
    let page: TestPage;
    before(async () => void (page = await launch(engine)));
    after(() => page?.close());

    const isUp = (tag: string, selector: string) =>
      page.waitFor(
        (tag: string, selector: string) => {
          const widget = document.querySelector<HTMLElement & { hasUpdated?: boolean }>(tag);
          return !!widget?.hasUpdated && !!widget.shadowRoot!.querySelector(selector);
        },
        { args: [tag, selector] },
      );

    it('an explainer is woken in place: the server’s own nodes go on', async () => {
      await page.goto(`${server.url}w/easy-read?explainer=social-prescribing`);
      await isUp('care-easy-read', '.cards');
      const found = await page.evaluate(() => {
        const root = document.querySelector('care-easy-read')!.shadowRoot!;
        const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
        let served = false;
        while (comments.nextNode()) served ||= /^lit-part .+/.test((comments.referenceNode as Comment).data);
        return {
          served,
          cards: root.querySelectorAll('.card').length,
          lists: root.querySelectorAll('.cards').length,
        };
      });
      const { cards } = await easyRead('social-prescribing');
      assert.deepEqual(found, { served: true, cards: cards.length, lists: 1 });
      await page.click('button', 'One card at a time');
      await isUp('care-easy-read', '.turn');
      assert.deepEqual(page.violations, []);
      assert.deepEqual(page.errors, []);
    });

    it('a decision’s plain comparison gives way to the widget', async () => {
      await page.goto(`${server.url}w/options-grid?aid=carpal-tunnel`);
      await isUp('care-options-grid', '.stage');
      const { title } = await decisionAid('carpal-tunnel');
      const headings = await page.evaluate(() => {
        const all = (root: ParentNode) => [...root.querySelectorAll('h1')];
        const widget = document.querySelector('care-options-grid')!;
        return [...all(document), ...all(widget.shadowRoot!)]
          .filter((heading) => heading.checkVisibility())
          .map((heading) => heading.textContent.trim());
      });
      assert.deepEqual(headings, [title]);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      assert.deepEqual(page.violations, []);
      assert.deepEqual(page.errors, []);
    });
  });

describe('hosted content without script', () => {
  it('says every sentence of an explainer, with a picture beside each', async () => {
    const html = await (await fetch(`${server.url}w/easy-read?explainer=social-prescribing`)).text();
    const [, markup] = /<template shadowroot[^>]*>([^]*?)<\/template>/.exec(html)!;
    const text = markup!.replace(/<!--[^]*?-->|<[^>]+>/g, '').replace(/\s+/g, ' ');
    const { cards } = await easyRead('social-prescribing');
    for (const { sentences } of cards)
      for (const sentence of sentences) assert.ok(text.includes(sentence), sentence);
    assert.ok(markup!.split('<svg').length > cards.length, 'pictures');
  });

  it('says every answer of a decision aid', async () => {
    const html = await (await fetch(`${server.url}w/options-grid?aid=carpal-tunnel`)).text();
    const [, inside] = /<care-options-grid[^>]*>([^]*)<\/care-options-grid>/.exec(html)!;
    const { rows } = await decisionAid('carpal-tunnel');
    for (const { answers } of rows)
      for (const answer of Object.values(answers))
        assert.ok(inside!.includes(answer.replaceAll("'", '&#39;')), answer);
  });

  it('leads on from what it does not know', async () => {
    for (const path of ['w/easy-read?explainer=nothing', 'w/options-grid?aid=__proto__']) {
      const answer = await fetch(server.url + path);
      assert.equal(answer.status, 404, path);
      const text = await answer.text();
      assert.match(text, /href="\/w\/(easy-read\?explainer|options-grid\?aid)=/);
      assert.match(text, /tel:116123/);
    }
  });
});

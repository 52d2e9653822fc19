/** On an ICB's page, by keyboard: understand one of the six ways, compare options, say what matters, take notes along. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { decisionAid, easyRead } from '@sixways/content';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
import { startProxy, type Proxy } from './proxy.js';

/** Further than any control of the page is from the one before. */
const MOST_TABS = 60;

let server: Server;
let proxy: Proxy;
before(async () => {
  server = await startServer({ from: 'built', env: { SIXWAYS_RATE_LIMIT: 'off' } });
  proxy = await startProxy(() => server.url);
});
after(async () => {
  proxy?.stop();
  await server?.stop();
});

for (const engine of engines)
  describe(`understand and decide, ${engine}`, () => {
    let page: TestPage;
    before(async () => {
      page = await launch(engine);
      await page.setViewport(1280, 900);
      await page.goto(`${proxy.url}icb/`);
    });
    after(() => page?.close());

    it('reads an explainer one card at a time', async () => {
      const { cards, doors } = await easyRead('shared-decisions');
      await page.focus('#decide-together summary');
      await page.press('Enter');
      await page.waitFor(isShown, { args: ['care-easy-read', '.tool'] });
      await pressOn(page, 'One card at a time');
      for (const [i, { sentences }] of cards.entries()) {
        await page.waitFor(showsCards, { args: [i] });
        const shown = await page.evaluate(textOf, 'care-easy-read', '.card:not([data-off]) .sentence');
        assert.deepEqual(shown, sentences.map(folded));
        const focused = await page.evaluate(focusedText);
        if (i > 0) assert.match(focused, new RegExp(`\\b${i + 1}\\b`), 'where they are is announced');
        await pressOn(page, '', '.turn .button:not(.plain)');
      }
      await page.waitFor(isShown, { args: ['care-easy-read', '.end'] });
      const end = (await page.evaluate(textOf, 'care-easy-read', '.end')).join();
      for (const { name } of doors) assert.ok(end.includes(name), name);
    });

    it('compares options, weighs, asks, and has notes to take along, on paper too', async () => {
      const aid = await decisionAid('carpal-tunnel');
      await pressOn(page, '2. Compare the options');
      await page.waitFor(isShown, { args: ['care-options-grid', 'table'] });
      const heads = await page.evaluate(textOf, 'care-options-grid', 'thead th[scope=col]');
      for (const { name } of aid.options) assert.ok(heads.join().includes(name), `${name} in ${heads}`);

      const row = aid.rows[0]!;
      await tabTo(page, { selector: `[name="weight-${row.id}"]` });
      await page.press(' ');
      for (let i = 0; i < 4; i++) await page.press('ArrowDown');
      await tabTo(page, { selector: '#own' });
      await page.type('Will I be able to bake?');
      await page.press('Enter');
      await pressOn(page, '3. My next step', 'button', true);
      await page.waitFor(isShown, { args: ['care-options-grid', '.summary'] });
      await tabTo(page, { selector: '#worries' });
      await page.type('The needle');
      await page.press('Tab');

      const notes = () =>
        page.evaluate(textOf, 'care-options-grid', '.summary :is(h1, h2, h3, h4, h5, h6, p, li)');
      await page.waitFor(
        () =>
          !!document
            .querySelector('care-options-grid')!
            .shadowRoot!.querySelector('.summary')!
            .textContent.includes('The needle'),
      );
      const words = await notes();
      for (const said of [row.question, 'Matters most', 'Will I be able to bake?', 'The needle', aid.title])
        assert.ok(words.join(' ').includes(said), `${said} in ${words.join(' ')}`);
      // Nothing is ranked, nothing added up.
      assert.doesNotMatch(words.join(' '), /\bbest\b|\bscore\b|recommend|\d+\s?%|in total/i);

      // A real printer would open a dialog; everything before it is done for real.
      await page.evaluate(() => (globalThis.print = () => {}));
      await pressOn(page, 'Print my notes');
      assert.deepEqual(await page.evaluate(hiddenFromPaper), { beside: [], notes: false });
      if (await page.emulatePrint(true)) {
        assert.deepEqual(await page.evaluate(onPaper), words);
        await page.emulatePrint(false);
      }
      await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0, 'the page is as it was');
    });

    it('turns the whole page to Easy Read and back, and keeps what was said', async () => {
      await page.evaluate(() => ((globalThis as { same?: boolean }).same = true));
      await page.focus('.level a[data-level=easy]');
      await page.press('Enter');
      await page.waitFor(() =>
        document
          .querySelector('care-options-grid')!
          .shadowRoot!.querySelector('.steps')
          ?.textContent?.includes('What I do next'),
      );
      const easy = await page.evaluate(() => ({
        same: (globalThis as { same?: boolean }).same,
        address: location.pathname + location.search,
        words: document.querySelector('.words')!.checkVisibility(),
        easy: document.querySelector('.easy')!.checkVisibility(),
        current: document.querySelector('.level [aria-current]')!.textContent,
        summary: document.querySelector('care-options-grid')!.shadowRoot!.querySelector('.summary')!
          .textContent,
      }));
      assert.deepEqual(
        { ...easy, summary: undefined },
        {
          same: true,
          address: '/icb/?reading-level=easy',
          words: false,
          easy: true,
          current: 'Easy Read',
          summary: undefined,
        },
      );
      assert.match(easy.summary, /The needle/);
      await page.waitFor(
        () => !!document.querySelector('care-self-referral')!.shadowRoot!.querySelector('[lang=en-x-easy]'),
      );
      await page.focus('.level a[data-level=standard]');
      await page.press('Enter');
      await page.waitFor(
        () => !!document.querySelector('care-self-referral')!.shadowRoot!.querySelector('.base[lang=en]'),
      );
    });

    it('without a word sent, a policy broken or an error', async () => {
      assert.equal(proxy.seen, 0);
      assert.deepEqual(page.violations, []);
      assert.deepEqual(page.errors, []);
      const address = await page.evaluate(() => location.href + JSON.stringify({ ...localStorage }));
      assert.doesNotMatch(address, /needle|bake/);
    });
  });

/** Goes by Tab to what is looked for, and presses Enter on it. @param back with Shift: it stands before */
async function pressOn(page: TestPage, text: string, selector = 'button', back = false): Promise<void> {
  await tabTo(page, { selector, text, back });
  await page.press('Enter');
}

async function tabTo(
  page: TestPage,
  { selector, text = '', back = false }: { selector: string; text?: string; back?: boolean },
): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    if (await page.evaluate(isFocused, selector, text)) return;
    await page.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never reached ${selector} ${text}: ${await page.evaluate(focusedText)}`);
}

/** In the page. */
function isFocused(selector: string, text: string): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return !!focused?.matches(selector) && (focused.textContent ?? '').includes(text);
}

/** In the page. */
function focusedText(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return `${focused?.localName} ${focused?.textContent?.trim().slice(0, 60)}`;
}

/** In the page: whether the first such widget shows something that matches. */
function isShown(tag: string, selector: string): boolean {
  return !!document.querySelector(tag)?.shadowRoot?.querySelector(selector)?.checkVisibility();
}

/** In the page: whether the card with this number, from 0, is the one that is shown. */
function showsCards(number: number): boolean {
  const root = document.querySelector('care-easy-read')!.shadowRoot!;
  const shown = [...root.querySelectorAll('.card')].map((card) => card.checkVisibility());
  return shown.filter(Boolean).length === 1 && shown[number] === true;
}

/** In the page: the texts of what matches in the first such widget, white space folded. */
function textOf(tag: string, selector: string): string[] {
  return [...document.querySelector(tag)!.shadowRoot!.querySelectorAll(selector)].map((element) =>
    element.textContent.replace(/\s+/g, ' ').trim(),
  );
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** In the page, while it prints: what of the page around the notes the printer's style sheet leaves, and whether it hides them. */
function hiddenFromPaper(): { beside: string[]; notes: boolean } {
  const widget = document.querySelector('care-options-grid')!;
  const media = [...document.adoptedStyleSheets[0]!.cssRules].find((each) => each instanceof CSSMediaRule);
  const hidden = ((media as CSSMediaRule).cssRules[0] as CSSStyleRule).selectorText;
  const beside = [...document.body.querySelectorAll('*')].filter(
    (element) => !element.contains(widget) && !widget.contains(element) && !element.matches(hidden),
  );
  return { beside: beside.map(({ outerHTML }) => outerHTML.slice(0, 80)), notes: widget.matches(hidden) };
}

/** In the page, as it is printed: every word that comes onto the paper, by element, shadow roots included. */
function onPaper(): string[] {
  const roots: ParentNode[] = [document.body];
  const words: string[] = [];
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      if (own && element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length)
        words.push(element.textContent.replace(/\s+/g, ' ').trim());
    }
  return words;
}

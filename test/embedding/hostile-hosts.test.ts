/** Pages whose styles and scripts were written without a thought for the widget: it stays readable, and works. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import { Walker } from '../journeys/walker.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startSite, type Site } from './embedding-site.js';

const HOSTS: Readonly<Record<string, string>> = {
  'small rem': 'html { font-size: 62.5% } body { font-size: 1rem }',
  'everything unset and tiny':
    '* { all: unset !important; font-size: 8px !important; color: red !important; display: block !important }',
  'shouting, cramped text':
    'body { line-height: 0.5; text-transform: uppercase; text-align: center; text-indent: 4em; white-space: nowrap; font: italic 900 9px serif }',
  'a reset that flattens controls':
    '*, *::before, *::after { margin: 0; padding: 0; border: 0; outline: none !important; box-sizing: content-box; appearance: none; list-style: none } input, button, fieldset { display: none !important }',
  'light text on a dark page':
    'body { background: #000; color: #eee } a { color: #ff0 !important; text-decoration: none }',
};

/** In the page: what a person's eyes would meet. */
function measure() {
  const root = document.querySelector('care-self-referral')!.shadowRoot!;
  const box = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
  const style = (selector: string) => getComputedStyle(root.querySelector(selector)!);
  const text = style('.base p');
  return {
    size: Number.parseFloat(text.fontSize),
    line: Number.parseFloat(text.lineHeight) / Number.parseFloat(text.fontSize),
    color: text.color,
    background: style('.base').backgroundColor,
    written: [text.textTransform, text.fontStyle, text.fontWeight, text.textIndent, text.whiteSpace],
    align: text.textAlign,
    radio: Math.min(box('input[type=radio]').width, box('input[type=radio]').height),
    button: box('button[type=submit]').height,
    link: style('.crisis a').color,
    wide: root.querySelector('.base')!.scrollWidth <= document.documentElement.clientWidth + 1,
  };
}

for (const engine of engines)
  describe(`hostile pages in ${engine}`, () => {
    let site: Site;
    let page: TestPage;
    let person: Walker;

    before(async () => {
      site = await startSite();
      page = await launch(engine);
      person = new Walker(page, MYSELF);
    });
    after(async () => {
      await page?.close();
      await site?.stop();
    });

    for (const [name, css] of Object.entries(HOSTS))
      it(`stays readable: ${name}`, async () => {
        site.serve({ head: `<style>${css}</style>` });
        await person.open(site.url);
        const seen = await page.evaluate(measure);
        assert.ok(seen.size >= 16, `text of ${seen.size}px`);
        assert.ok(seen.line >= 1.4, `lines of ${seen.line}`);
        assert.equal(seen.color, 'rgb(33, 43, 50)');
        assert.equal(seen.background, 'rgb(255, 255, 255)');
        assert.deepEqual(seen.written, ['none', 'normal', '400', '0px', 'normal']);
        assert.equal(seen.align, 'start');
        assert.ok(seen.radio >= 24 && seen.button >= 44, `radio ${seen.radio}, button ${seen.button}`);
        assert.equal(seen.link, 'rgb(0, 94, 184)');
        assert.ok(seen.wide, 'wider than the page');
      });

    it('is filled in to its end where everything is unset', async () => {
      site.serve({ head: `<style>${HOSTS['everything unset and tiny']}</style>` });
      await person.open(site.url);
      await person.goToCheck();
      assert.match(await person.sendToReceipt(), /^SW-/);
    });

    it('turns with a page that reads from right to left', async () => {
      site.serve({ attributes: { lang: 'ar-x-pseudo' } }, (html) =>
        html.replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
      );
      await person.open(site.url);
      const sides = await page.evaluate(() => {
        const root = document.querySelector('care-self-referral')!.shadowRoot!;
        const left = (selector: string) => root.querySelector(selector)!.getBoundingClientRect().left;
        return {
          radio: left('input[type=radio]'),
          label: left('.choice label'),
          align: getComputedStyle(root.querySelector('.base')!).direction,
        };
      });
      assert.equal(sides.align, 'rtl');
      assert.ok(sides.radio > sides.label, 'the box stands right of its words');
    });

    it('keeps the answers when the page moves it, hides it and shows it again', async () => {
      site.serve();
      await person.open(site.url);
      const before = await person.goTo('ownWords');
      await person.fill({ ownWords: 'Kept' });
      await page.evaluate(() => {
        const widget = document.querySelector<HTMLElement>('care-self-referral')!;
        const elsewhere = document.createElement('section');
        document.body.append(elsewhere);
        elsewhere.append(widget);
        widget.style.display = 'none';
        widget.style.display = '';
      });
      const after = await person.reach('page');
      assert.equal(after.heading, before.heading);
      assert.equal(after.controls[0]?.value, 'Kept');
      await new Walker(page, { ...MYSELF, ownWords: 'Kept' }).goToCheck();
      assert.match((await person.look()).text, /Kept Change/);
    });

    it('lives inside another component and inside a form, and submits neither page nor form', async () => {
      site.serve({}, (html) =>
        html.replace('<h1>', '<form id="outer" action="/lost"><div id="inner"></div></form><h1>'),
      );
      await person.open(site.url);
      await page.evaluate(() => {
        const widget = document.querySelector('care-self-referral')!;
        document.querySelector('#inner')!.append(widget);
        document.querySelector('#outer')!.addEventListener('submit', () => (document.title = 'submitted'));
      });
      await person.reach('page');
      await person.goToCheck();
      assert.match(await person.sendToReceipt(), /^SW-/);
      assert.notEqual(await page.evaluate(() => document.title), 'submitted');
      assert.ok(!(await page.evaluate(() => location.href)).includes('lost'));
    });

    it('ends in silence when the page throws everything away mid-typing', async () => {
      site.serve();
      await person.open(site.url);
      await person.goTo('ownWords');
      await page.focus('#ownWords');
      await page.type('Half a sen');
      await page.evaluate(() => document.body.replaceChildren('Gone'));
      await page.press('a');
      assert.deepEqual(page.errors, []);
      assert.equal(await page.evaluate(() => document.body.textContent), 'Gone');
    });
  });

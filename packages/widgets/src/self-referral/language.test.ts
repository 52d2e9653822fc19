import '../journey/define.js';
import { expect, fixture, html } from '../../../../test/support/index.js';
import { formOn, removeForms } from '../../../../test/support/self-referral.js';
import './define.js';
import { EVERYTHING, MYSELF, SOMEONE } from './example-answers.js';
import { accepting, failing, taking } from './example-adapters.js';
import { FormDriver } from './form-driver.js';
import { clearDevice, DEMO } from './self-referral.examples.js';

/** Text that no dictionary holds: names, numbers, what the person wrote. */
const NOT_WORDS = [DEMO.service!.name, DEMO.service!.hours!, DEMO.practice!.name, /^[\d\s+‹-]+$/, /^SW-/];

describe('care-self-referral: languages', () => {
  beforeEach(clearDevice);
  afterEach(removeForms);

  it('shows no text that is not translated', async () => {
    const { form } = await formOn({
      answers: EVERYTHING,
      attributes: { lang: 'en-x-pseudo' },
      adapter: failing('offline'),
    });
    const plain = new Set<string>();
    const look = () => untranslated(form.root).forEach((text) => plain.add(text));
    while (!form.find('.summary')) {
      look();
      await form.fill();
      look();
      await form.next();
    }
    await form.send();
    await form.until(() => form.find('.error-summary'), 'the reason');
    look();
    expect([...plain]).to.deep.equal([]);
  });

  it('follows the nearest lang and the reading level while in use, and keeps the answers', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    const { form, widget } = await formOn({ parent: place, answers: MYSELF });
    await form.goTo('ownWords');
    await form.fill();
    widget.setAttribute('reading-level', 'easy');
    await form.until(() => form.text.includes('Leave this page fast'), 'Easy Read');
    expect(form.find('.base')!.lang).to.equal('en-x-easy');
    expect(form.find<HTMLTextAreaElement>('textarea')!.value).to.contain('I moved here');
    widget.removeAttribute('reading-level');
    await form.until(() => form.text.includes('Leave this page quickly'), 'plain English');
    place.lang = 'en-x-easy';
    await form.until(() => form.text.includes('Leave this page fast'), 'Easy Read');
  });

  it('has a picture beside each question in Easy Read, and none in plain English', async () => {
    const { form, widget } = await formOn({ answers: MYSELF, attributes: { 'reading-level': 'easy' } });
    for (const question of ['registered', 'needs', 'matters', 'birthDate']) {
      await form.goTo(question);
      const drawing = await form.until(() => form.find('form > .beside svg'), `a picture for ${question}`);
      // It only repeats the words.
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    }
    widget.removeAttribute('reading-level');
    await form.until(() => form.text.includes('Leave this page quickly'), 'plain English');
    expect(form.has('.beside')).to.equal(false);
  });

  it('reads English, marked as such, in a language that does not ship', async () => {
    const { form } = await formOn({ attributes: { lang: 'fr' } });
    expect(form.find('.base')!.lang).to.equal('en');
    expect(form.text).to.contain('Refer yourself');
  });

  it('sends the language that was read, and the words in it', async () => {
    const langs: string[] = [];
    const adapter = taking(async ({ lang, id, reference, consents }) => {
      langs.push(lang, consents[0]!.wording);
      return { referralId: id, reference, receivedAt: new Date().toISOString() };
    });
    const { form } = await formOn({ adapter, answers: MYSELF, attributes: { 'reading-level': 'easy' } });
    await form.goTo('consentShare');
    const read = form.heading;
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(langs[0]).to.equal('en-x-easy');
    expect(langs[1]).to.contain(read);
  });

  it('speaks of the other person on every page', async () => {
    const { form } = await formOn({ answers: SOMEONE });
    await form.goTo('needs');
    while (!form.find('.summary')) {
      expect(form.heading, 'a question to the helper about the person').to.not.match(
        /\b(you have|you live|your date of birth|your NHS)\b/,
      );
      await form.next();
    }
  });

  it('takes adapter, area and reading level from the journey around it, also when that comes late', async () => {
    const asked: string[] = [];
    const adapter = accepting({
      areas: { list: async () => [], get: async (gss) => (asked.push(gss), Promise.reject(new Error())) },
    });
    const journey = document.createElement('care-journey');
    journey.append(
      Object.assign(document.createElement('care-self-referral'), { content: DEMO, noHistory: true }),
    );
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(journey);
    const form = await new FormDriver(journey.querySelector('care-self-referral')!, MYSELF).ready();
    journey.readingLevel = 'easy';
    journey.adapter = adapter;
    await form.until(() => form.text.includes('Leave this page fast'), 'Easy Read');
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(form.has('.reference')).to.equal(true);
  });
});

function untranslated(root: ShadowRoot): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    const text = walker.currentNode.textContent!.trim();
    if (!text || parent.closest('style, .answer, textarea, optgroup') || /^\[.*\]/s.test(text)) continue;
    if (!NOT_WORDS.some((known) => (typeof known === 'string' ? text === known : known.test(text))))
      found.push(text);
  }
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const value = element.getAttribute(name);
      if (value && !value.startsWith('[')) found.push(`${name}: ${value}`);
    }
  return found;
}

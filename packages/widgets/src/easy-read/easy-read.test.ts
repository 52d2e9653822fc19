import { expect, fixture, html, oneEvent, sendKeys, waitUntil } from '../../../../test/support/index.js';
import { easyReadOn } from '../../../../test/support/easy-read.js';
import { showExample } from '../examples/example.js';
import './define.js';
import { EasyReadDriver } from './easy-read-driver.js';
import { OVERDUE, TEAPOT, UNTESTED, WITH_FILM, WITHDRAWN } from './example-explainers.js';
import { examples } from './easy-read.examples.js';

const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('care-easy-read', () => {
  for (const example of examples)
    it(`is accessible: ${example.name}`, async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      await expect(await showExample(example, parent)).to.be.accessible();
    });

  it('shows a card for each idea: the drawing, named, before its words', async () => {
    const { root } = await easyReadOn();
    const cards = [...root.querySelectorAll('ol.cards > li')];
    expect(cards).to.have.length(TEAPOT.cards.length);
    const drawing = cards[0]!.querySelector('svg[role=img]')!;
    expect(drawing.getAttribute('aria-label')).to.equal('A cup with steam above it.');
    expect(drawing.querySelector('path')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect([...cards[0]!.querySelectorAll('.sentence')].map(text)).to.deep.equal(TEAPOT.cards[0]!.sentences);
  });

  const sides = async (settings: Parameters<typeof easyReadOn>[0]) => {
    const { root } = await easyReadOn(settings);
    const box = (selector: string) => root.querySelector(`.card ${selector}`)!.getBoundingClientRect();
    return { picture: box('.picture'), words: box('.right') };
  };

  it('has the picture on the left, also on a phone; above only where there is no room', async () => {
    for (const width of [800, 360]) {
      const { picture, words } = await sides({ width });
      expect(picture.right, `${width}`).to.be.at.most(words.left);
      expect(picture.top).to.be.below(words.bottom);
    }
    const { picture, words } = await sides({ width: 240 });
    expect(picture.bottom).to.be.at.most(words.top);
  });

  it('has the picture on the right where people read from right to left', async () => {
    const { picture, words } = await sides({ attributes: { dir: 'rtl' } });
    expect(picture.left).to.be.at.least(words.right);
  });

  it('has text of 16 points and more, and grows in three sizes when asked', async () => {
    const reader = await easyReadOn();
    const size = () => Number.parseFloat(getComputedStyle(reader.root.querySelector('.sentence')!).fontSize);
    const usual = size();
    expect(usual).to.be.at.least(21);
    await reader.press('Bigger');
    const bigger = size();
    await reader.press('Biggest');
    expect([bigger > usual * 1.2, size() > bigger * 1.2]).to.deep.equal([true, true]);
    expect(reader.button('Biggest')!.getAttribute('aria-pressed')).to.equal('true');
    await reader.press('Usual');
    expect(size()).to.equal(usual);
  });

  it('explains hard words on the card and at the end, with links there and back', async () => {
    const reader = await easyReadOn();
    const link = reader.root.querySelector<HTMLAnchorElement>('#card-3 .hard')!;
    expect(text(reader.root.querySelector('#card-3 .means'))).to.include('A firm strap that keeps');
    const before = location.href;
    link.click();
    await reader.rest();
    expect(reader.root.activeElement!.id).to.equal('word-splint');
    reader.root.querySelector<HTMLAnchorElement>('#word-splint + dd a')!.click();
    await reader.rest();
    expect(reader.root.activeElement!.id).to.equal('card-3');
    expect(location.href).to.equal(before);
  });

  it('looks a word up from a single card too, and leads back to the card', async () => {
    const reader = await easyReadOn({ attributes: { view: 'one', card: '3' } });
    reader.root.querySelector<HTMLAnchorElement>('#card-3 .hard')!.click();
    await reader.rest();
    expect(reader.shown).to.deep.equal([]);
    expect(reader.root.activeElement!.id).to.equal('word-splint');
    reader.root.querySelector<HTMLAnchorElement>('#word-splint + dd a')!.click();
    await reader.rest();
    expect(reader.shown).to.deep.equal(['card-3']);
  });

  it('goes card by card, by keyboard alone, says where the person is, and traps nobody', async () => {
    const reader = await easyReadOn();
    reader.button('One card at a time')!.focus();
    await sendKeys({ press: 'Enter' });
    await reader.rest();
    expect(reader.shown).to.deep.equal(['card-1']);
    const shown = oneEvent(reader.widget, 'care-card-shown');
    reader.button('Next')!.focus();
    await sendKeys({ press: 'Enter' });
    expect((await shown).detail).to.deep.equal({ number: 2, of: 4 });
    await reader.rest();
    expect(text(reader.root.activeElement)).to.equal('Card 2 of 4');
    await reader.press('Back');
    expect(text(reader.root.activeElement)).to.equal('Card 1 of 4');
    expect(reader.button('Back')).to.equal(undefined);
    const finished = oneEvent(reader.widget, 'care-explainer-finished');
    for (const words of ['Next', 'Next', 'Next', 'Go to the end']) await reader.press(words);
    expect((await finished).detail).to.deep.equal({ cards: 4 });
    expect(text(reader.root.activeElement)).to.equal('The end');
    expect(reader.root.querySelector('.end')!.checkVisibility()).to.equal(true);
    expect(reader.button('Next')).to.equal(undefined);
    await reader.press('One card at a time');
    expect(reader.shown).to.have.length(4);
  });

  it('takes any number for the card it starts with', async () => {
    for (const [card, place] of [
      ['0', 'Card 1 of 4'],
      ['x', 'Card 1 of 4'],
      ['99', 'The end'],
    ] as const) {
      const { root } = await easyReadOn({ attributes: { view: 'one', card } });
      expect(text(root.querySelector('.place'))).to.equal(place);
    }
  });

  it('answers kindly to a question, and tells nobody', async () => {
    const reader = await easyReadOn();
    const events: string[] = [];
    for (const type of ['care-card-shown', 'care-explainer-finished', 'change', 'input'])
      document.addEventListener(type, ({ type: heard }) => heard.startsWith('care-') && events.push(heard), {
        once: true,
      });
    await reader.answer(0, 0);
    const reply = () => text(reader.root.querySelector('.reply'));
    expect(reply()).to.equal('No. Tea does not hurt your ear. It is your thumb.');
    await reader.answer(0, 1);
    expect(reply()).to.equal('Yes. Your thumb can get sore.');
    expect(events).to.deep.equal([]);
    expect(reader.root.querySelectorAll('.question')).to.have.length(1);
  });

  it('plays a film only when asked, with captions', async () => {
    const { root } = await easyReadOn({ content: WITH_FILM });
    const film = root.querySelector('video')!;
    expect([film.autoplay, film.preload, film.controls]).to.deep.equal([false, 'none', true]);
    expect(film.querySelector('track')!.kind).to.equal('captions');
    film.dispatchEvent(new Event('play'));
    expect(film.textTracks[0]!.mode).to.equal('showing');
  });

  it('takes a film from the page instead', async () => {
    const reader = await easyReadOn({ content: WITH_FILM });
    const own = document.createElement('p');
    own.slot = 'video';
    reader.widget.append(own);
    expect(reader.root.querySelector<HTMLSlotElement>('slot[name=video]')!.assignedElements()).to.deep.equal([
      own,
    ]);
  });

  it('says who tested it and when, or that nobody has', async () => {
    expect(text((await easyReadOn()).root.querySelector('.tested'))).to.match(
      /^The Monday group \(made up\) tested this\. It was on \d+ \w+ \d{4}\.$/,
    );
    expect(text((await easyReadOn({ content: UNTESTED })).root.querySelector('.tested'))).to.equal(
      'Nobody has tested this yet.',
    );
  });

  it('warns when its review is late, and a year later shows whom to ask and nothing else', async () => {
    const late = await easyReadOn({ content: OVERDUE });
    expect(text(late.root.querySelector('.notice'))).to.include('This may be old.');
    const old = await easyReadOn({ content: WITHDRAWN });
    expect(old.root.querySelector('.card, .glossary, .tools')).to.equal(null);
    expect(old.root.querySelectorAll('.doors a[href^="tel:"]')).to.have.length(2);
    expect(text(old.root.querySelector('.crisis'))).to.include('116 123');
  });

  it('names the fault of faulty content, by path, and shows what the page has instead', async () => {
    const content = { ...TEAPOT, cards: [{ ...TEAPOT.cards[0], picture: 'no-such-thing' }] };
    const { root } = await easyReadOn({ content });
    expect(text(root.querySelector('.fault'))).to.include('cards[0].picture');
    expect(root.querySelector('slot:not([name])')).to.be.ok;
    const empty = await easyReadOn({ content: undefined });
    expect(text(empty.root.querySelector('.fault'))).to.include('explainer');
    const unknown = await easyReadOn({ content: undefined, attributes: { explainer: 'nothing-like-it' } });
    expect(text(unknown.root.querySelector('.fault'))).to.include('nothing-like-it');
  });

  it('reads a JSON child, and another shipped explainer when the attribute changes', async () => {
    const child = document.createElement('care-easy-read');
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify(TEAPOT);
    child.append(script);
    (await fixture<HTMLElement>(html`<div></div>`)).append(child);
    await new EasyReadDriver(child).ready();
    expect(text(child.shadowRoot!.querySelector('.title'))).to.equal('Teapot thumb');
    const shipped = await easyReadOn({ content: undefined, attributes: { explainer: 'link-worker' } });
    const title = () => text(shipped.root.querySelector('.title'));
    const first = title();
    shipped.widget.setAttribute('explainer', 'choice');
    await waitUntil(() => title() !== first);
  });

  it('speaks in Easy Read itself, unless the page wants standard words', async () => {
    const { root } = await easyReadOn();
    expect(root.querySelector('.base')!.getAttribute('lang')).to.equal('en-x-easy');
    const standard = await easyReadOn({ attributes: { 'reading-level': 'standard' } });
    expect(standard.root.querySelector('.base')!.getAttribute('lang')).to.equal('en');
    expect(standard.root.querySelector('.cards')!.getAttribute('lang')).to.equal('en-x-easy');
  });
});

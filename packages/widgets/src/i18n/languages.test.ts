import type { LitElement } from 'lit';
import '../service-finder/define.js';
import { expect, fixture, html, waitUntil } from '../../../../test/support/index.js';
import { loadWords } from '../service-finder/words.js';
import { day, drawIn } from './day.js';
import { OFFERED } from './offered.js';
import { otherWords } from './other-words.js';
import { speakIn } from './language-note.js';
import { addWords, translator } from './translator.js';

const offered = ['ar', 'bn', 'cy', 'es', 'ne', 'pl', 'pt', 'ro', 'tr', 'ur'].filter((lang) =>
  OFFERED.test(lang),
);
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

/** The words for so many services, in a language. */
async function found(lang: string): Promise<string[]> {
  addWords(lang, 'finder-test', await loadWords(lang, 'first'));
  const t = translator(lang, ['finder-test']);
  return COUNTS.map((count) => t('found', { count }).replaceAll(/[\u2066-\u2069]/g, ''));
}

describe('numbers of things', () => {
  const WANTED: Record<string, string[]> = {
    en: ['No services', '1 service', ...[2, 3, 5, 11, 21, 100, 1000000].map((n) => `${n} services`)],
    pl: [
      'Brak usług',
      '1 usługa',
      '2 usługi',
      '3 usługi',
      ...[5, 11, 21, 100, 1000000].map((n) => `${n} usług`),
    ],
    ro: [
      'Niciun serviciu',
      '1 serviciu',
      ...[2, 3, 5, 11].map((n) => `${n} servicii`),
      ...[21, 100, 1000000].map((n) => `${n} de servicii`),
    ],
    tr: ['Hizmet yok', ...COUNTS.slice(1).map((n) => `${n} hizmet`)],
    es: ['Ningún servicio', '1 servicio', ...COUNTS.slice(2).map((n) => `${n} servicios`)],
    pt: ['Nenhum serviço', '1 serviço', ...COUNTS.slice(2).map((n) => `${n} serviços`)],
    cy: [
      'Dim gwasanaethau',
      '1 gwasanaeth',
      '2 wasanaeth',
      ...[3, 5, 11, 21, 100, 1000000].map((n) => `${n} gwasanaeth`),
    ],
    ar: [
      'لا توجد خدمات',
      'خدمة واحدة',
      'خدمتان',
      ...[3, 5].map((n) => `${n} خدمات`),
      ...[11, 21, 100, 1000000].map((n) => `${n} خدمة`),
    ],
  };
  for (const [lang, wanted] of Object.entries(WANTED))
    it(`are said as the language says them: ${lang}`, async () => {
      expect(await found(lang)).to.deep.equal(wanted);
    });

  for (const lang of offered)
    it(`have words for every count: ${lang}`, async () => {
      for (const [i, text] of (await found(lang)).entries()) {
        expect(text, String(COUNTS[i])).to.not.match(/^found|\{\{/);
        if (COUNTS[i]! > 2) expect(text).to.contain(String(COUNTS[i]));
      }
    });
});

describe('days', () => {
  afterEach(() => drawIn('en'));

  it('are written as the language does, in digits from 0 to 9', () => {
    const written = (lang: string) => (drawIn(lang), day('2026-11-20'));
    expect(['en-x-easy', 'pl', 'ro', 'tr'].map(written)).to.deep.equal([
      '20 November 2026',
      '20 listopada 2026',
      '20 noiembrie 2026',
      '20 Kasım 2026',
    ]);
    for (const lang of ['ar', 'bn', 'cy', 'ne', 'ur'])
      expect(written(lang), lang).to.match(/20[^٠-٩০-৯०-९]*2026|2026.*20/);
  });
});

describe('a language that lacks some words', () => {
  const english = { hello: 'Hello', found_one: '{{count}} place', found_other: '{{count}} places' };
  const part = (words: Record<string, string>) => () => Promise.resolve({ default: words });
  const locales = {
    en: { first: part(english), more: part({ more: 'More' }) },
    'en-x-easy': {},
    others: () =>
      Promise.resolve({
        others: { pl: { first: part({ hello: 'Cześć' }) } },
        partly: ['pl.first', 'pl.more'],
      }),
  };

  it('is filled with English, text by text and in every number', async () => {
    const words = await otherWords(locales, 'pl', 'first');
    expect(words).to.include({ hello: 'Cześć', found_few: '{{count}} places', found_one: '{{count}} place' });
    expect(await otherWords(locales, 'pl', 'more')).to.deep.equal({ more: 'More' });
  });
});

describe('a widget in another language', () => {
  const base = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.base');
  const drawn = (element: Element) => waitUntil(() => base(element), 'the widget', { timeout: 5000 });

  it('says that no speaker has read the words, and that there is no Easy Read in it', async () => {
    const element = await fixture<LitElement>(html`<care-service-finder lang="pl"></care-service-finder>`);
    await drawn(element);
    expect(base(element)!.lang).to.equal('pl');
    expect(base(element)!.dir).to.equal('ltr');
    const note = () => base(element)!.querySelector('.language-note')?.textContent ?? '';
    expect(note()).to.contain('przetłumaczyli').and.not.contain('Easy Read');
    element.setAttribute('reading-level', 'easy');
    await waitUntil(() => note().includes('Easy Read'), 'the note');
    element.lang = 'en';
    await waitUntil(() => base(element)!.lang === 'en-x-easy' && !note(), 'English without a note');
    expect(base(element)!.hasAttribute('dir')).to.equal(false);
  });

  it('writes from right to left where the language does, though the page forgot it', async () => {
    const element = await fixture<LitElement>(html`<care-service-finder></care-service-finder>`);
    await drawn(element);
    await speakIn('ar', element as LitElement & { readingLevel: 'standard' });
    base(element)!.lang = 'ar';
    element.requestUpdate();
    await element.updateComplete;
    expect(base(element)!.dir).to.equal('rtl');
  });

  it('speaks English, marked as such, in a language without words', async () => {
    const element = await fixture<LitElement>(html`<care-service-finder lang="fr"></care-service-finder>`);
    await drawn(element);
    expect(base(element)!.lang).to.equal('en');
    expect(base(element)!.querySelector('.language-note')).to.equal(null);
  });
});

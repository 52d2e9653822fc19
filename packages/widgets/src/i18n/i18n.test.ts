import { expect, fixture, html } from '../../../../test/support/index.js';
import { languageFor } from './language.js';
import { pseudoWords } from './pseudo.js';
import { addWords, hasKey, translator } from './translator.js';

describe('languageFor', () => {
  const inside = async (lang: string) =>
    (await fixture(html`<div lang=${lang}><p></p></div>`)).querySelector('p')!;

  for (const [lang, level, spoken] of [
    ['en', 'standard', 'en'],
    ['en-GB', 'standard', 'en'],
    ['en-GB', 'easy', 'en-x-easy'],
    ['en-x-easy', 'standard', 'en-x-easy'],
    ['EN-X-PSEUDO', 'standard', 'en-x-pseudo'],
    ['fr', 'standard', 'en'],
    ['fr-x-easy', 'standard', 'en-x-easy'],
    ['pl', 'standard', 'pl'],
    ['PL-pl', 'standard', 'pl'],
    ['pl', 'easy', 'pl'],
    ['plx', 'standard', 'en'],
    ['', 'standard', 'en'],
  ] as const)
    it(`"${lang}" read ${level} is ${spoken}`, async () => {
      expect(languageFor(await inside(lang), level)).to.equal(spoken);
    });

  it('looks out of shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en-x-pseudo"></div>`);
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(languageFor(inner, 'standard')).to.equal('en-x-pseudo');
  });
});

describe('translator', () => {
  addWords('en', 'test', {
    hello: 'Hello {{name}}',
    hello_someone: 'Hello both',
    'a.b': 'dotted',
    only: 'Only English',
  });
  addWords('en-x-easy', 'test', { hello: 'Hi {{name}}' });
  addWords('en', 'test-site', { hello: 'Welcome {{name}}' });
  const t = translator('en', ['test']);

  it('fills gaps without escaping, since Lit escapes', () => {
    expect(t('hello', { name: 'Mum & <Dad>' })).to.equal('Hello Mum & <Dad>');
  });
  it('does not read names of keys or gaps inside values', () => {
    expect(t('hello', { name: '$t(only) {{name}}' })).to.equal('Hello $t(only) {{name}}');
  });
  it('leaves a gap empty that nothing fills', () => {
    expect(t('hello')).to.equal('Hello ');
  });
  it('leaves gaps with formats, and names of keys, to i18next', () => {
    addWords('en', 'test', { one: 'Hello {{ name }}', other: '$t(only) for {{name}}' });
    expect([t('one', { name: 'Jo' }), t('other', { name: 'Jo' })]).to.deep.equal([
      'Hello Jo',
      'Only English for Jo',
    ]);
  });
  it('chooses a variant, and the plain words where there is none', () => {
    expect(t('hello', { context: 'someone' })).to.equal('Hello both');
    expect(t('only', { context: 'someone' })).to.equal('Only English');
  });
  it('takes keys as they are', () => expect(t('a.b')).to.equal('dotted'));
  it('falls back from Easy Read to English', () => {
    const easy = translator('en-x-easy', ['test']);
    expect([easy('hello', { name: 'Jo' }), easy('only')]).to.deep.equal(['Hi Jo', 'Only English']);
  });
  it('asks the site’s words first', () => {
    expect(translator('en', ['test-site', 'test'])('hello', { name: 'Jo' })).to.equal('Welcome Jo');
    expect(translator('en', ['test-site', 'test'])('only')).to.equal('Only English');
  });
  it('answers an unknown key with itself, and knows that it is unknown', () => {
    expect(t('nowhere')).to.equal('nowhere');
    expect([hasKey('en', ['test'], 'nowhere'), hasKey('en-x-easy', ['test'], 'only')]).to.deep.equal([
      false,
      true,
    ]);
  });
});

describe('pseudoWords', () => {
  it('marks and lengthens words, and leaves gaps alone', () => {
    expect(pseudoWords({ a: 'Send to {{service}}' })).to.deep.equal({ a: '[Šéñd tö {{service}}~~~~~~~]' });
  });
});

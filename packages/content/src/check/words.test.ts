import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FormText } from '@sixways/core/model/form.js';
import { aidTexts } from '@sixways/core/rules/decision-aid/texts.js';
import { checkContent, SHIPPED } from './check-content.js';
import { checkWords } from './check-data.js';
import { stamp } from './stamp.js';
import { stampOf, twinFindings } from './twin.js';
import { checkTwin, twinPlacesIn } from './twin-places.js';

/** Every widget's own words lie here, in a folder `locales` of its own. */
const WIDGETS = fileURLToPath(new URL('../../../widgets/src', import.meta.url));

describe('the words of every widget', () => {
  it('have a fresh Easy Read twin, and keep to its rules and to reading age 11', () => {
    const told = checkContent(WIDGETS).map(({ file, findings }) => [
      file,
      findings.map(({ path, text }) => `${path}: ${text}`),
    ]);
    assert.deepEqual(told, []);
  });

  it('are found by being there: the self-referral’s among them', () => {
    const found = twinPlacesIn(WIDGETS).map(({ english }) => english);
    assert.ok(found.includes(join(WIDGETS, 'self-referral/locales/en')));
  });
});

describe('twins', () => {
  const english = { 'a.label': 'Ask {{service}}', 'b.label': 'Two' };
  const twin = { 'a.label': 'You can ask {{service}}', 'b.label': '2' };
  const stamps = { 'a.label': stampOf(english, 'a.label'), 'b.label': stampOf(english, 'b.label') };
  const found = (en: FormText, other: FormText) =>
    twinFindings(en, other, stamps).map(({ rule, path }) => `${rule} ${path}`);

  it('say the same as the English that they were written against', () =>
    assert.deepEqual(found(english, twin), []));

  it('go stale when the English changes', () =>
    assert.deepEqual(found({ ...english, 'b.label': 'Three' }, twin), ['twin/stale b.label']));

  it('lack no key and have none of their own', () => {
    assert.deepEqual(found(english, { 'a.label': twin['a.label'] }), ['twin/missing b.label']);
    assert.deepEqual(found(english, { ...twin, 'c.label': 'Three' }), ['twin/astray c.label']);
    assert.deepEqual(found({ ...english, 'b.label_someone': 'Theirs' }, twin), [
      'twin/missing b.label_someone',
    ]);
    assert.deepEqual(found(english, { ...twin, constructor: 'x' }), ['twin/astray constructor']);
  });

  it('fill the same gaps', () =>
    assert.deepEqual(found(english, { ...twin, 'a.label': 'Ask them' }), ['twin/gaps a.label']));

  it('may say more for somebody else than the English does, and go stale with it all the same', () => {
    const plain = { 'a.label': 'Feeling lonely' };
    const both = { 'a.label': 'I feel lonely', 'a.label_someone': 'They feel lonely' };
    const fresh = {
      'a.label': stampOf(plain, 'a.label'),
      'a.label_someone': stampOf(plain, 'a.label_someone'),
    };
    assert.deepEqual(twinFindings(plain, both, fresh), []);
    assert.equal(twinFindings({ 'a.label': 'Feeling alone' }, both, fresh).length, 2);
  });
});

describe('a folder of widgets', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sixways-widgets-'));
    cpSync(join(WIDGETS, 'self-referral/locales'), join(folder, 'self-referral/locales'), {
      recursive: true,
    });
  });
  after(() => rmSync(folder, { recursive: true }));
  const faulty = () =>
    checkContent(folder).map(
      ({ file, findings }) => `${file.slice(folder.length + 1)}: ${findings[0]!.rule}`,
    );

  it('needs nothing told of a new widget: a twin that is missing, unstamped or stale is a fault', () => {
    assert.deepEqual(faulty(), []);
    const locales = join(folder, 'new-widget/locales');
    mkdirSync(locales, { recursive: true });
    writeFileSync(join(locales, 'en.json'), '{ "title": "What you can do" }');
    assert.deepEqual(faulty(), ['new-widget/locales/en-x-easy.json: twin/none']);
    writeFileSync(join(locales, 'en-x-easy.json'), '{ "title": "What to do" }');
    assert.deepEqual(faulty(), ['new-widget/locales/en-x-easy.json: twin/stale']);
    assert.match(stamp(locales), /1 of 1 texts stamped/);
    assert.deepEqual(faulty(), []);
    writeFileSync(join(locales, 'en.json'), '{ "title": "What you could do" }');
    assert.deepEqual(faulty(), ['new-widget/locales/en-x-easy.json: twin/stale']);
    writeFileSync(join(locales, 'en-x-easy.json'), '{ "title": "What you don’t do" }');
    stamp(locales, ['title']);
    assert.deepEqual(faulty(), ['new-widget/locales/en-x-easy.json: easy/contraction']);
    rmSync(join(folder, 'new-widget'), { recursive: true });
  });

  it('tells a key that stands in two files, and words that are not text', () => {
    const easy = join(folder, 'self-referral/locales/en-x-easy');
    const ends = readFileSync(join(easy, 'ends.json'), 'utf8');
    writeFileSync(join(easy, 'more.json'), ends);
    assert.deepEqual(faulty(), ['self-referral/locales/en-x-easy: schema/shape']);
    unlinkSync(join(easy, 'more.json'));
    writeFileSync(join(easy, 'ends.json'), '{ "a": 1, "b": "words" }');
    assert.deepEqual(faulty().slice(0, 1), ['self-referral/locales/en-x-easy/ends.json: schema/kind']);
    writeFileSync(join(easy, 'ends.json'), ends);
  });
});

describe('an Easy Read twin of a decision aid', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sixways-aids-'));
    cpSync(join(SHIPPED, 'decision-aids/carpal-tunnel.json'), join(folder, 'aid.json'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is words by key, beside the aid', () => {
    const rules = () => checkContent(folder).map(({ findings }) => findings[0]!.rule);
    assert.deepEqual(rules(), ['twin/none']);
    const [place] = twinPlacesIn(folder);
    writeFileSync(place!.twin, '{ "title": "Your hand" }');
    assert.match(stamp(join(folder, 'aid.json')), /1 of 1/);
    const findings = checkContent(folder).flatMap((report) => report.findings);
    assert.ok(findings.length > 20);
    assert.deepEqual(new Set(findings.map(({ rule }) => rule)), new Set(['twin/missing']));
    assert.ok(findings.some(({ path }) => path === 'condition.about'));
  });

  it('is as fair as the aid: what halves a risk is refused there too', () => {
    const file = join(folder, 'aid.json');
    const [place] = twinPlacesIn(folder);
    const words = aidTexts(JSON.parse(readFileSync(file, 'utf8')));
    const answer = Object.keys(words).find((each) => /^rows\..*\.answers\.splint$/.test(each))!;
    writeFileSync(place!.twin, JSON.stringify({ ...words, [answer]: 'It halves your risk.' }));
    stamp(file);
    const rules = checkTwin(place!).map(({ rule }) => rule);
    assert.deepEqual(rules, ['framing/relative-only']);
  });
});

describe('words by themselves', () => {
  const official =
    'Individuals experiencing considerable psychological difficulties necessitate multidisciplinary intervention. '.repeat(
      4,
    );
  const rules = (lang: string) =>
    checkWords({ a: official, b: 'You don’t.' }, lang).map(({ rule, path }) => `${rule} ${path}`);

  it('have a reading age in English, and the rules of Easy Read in Easy Read', () => {
    assert.deepEqual(rules('en'), ['reading/age a']);
    assert.deepEqual(rules('en-x-easy'), ['easy/contraction b', 'reading/age a']);
    assert.deepEqual(rules('pl'), []);
  });
});

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FormText } from '@sixways/core/model/form.js';
import { areaSummaries, areas } from '../index.js';
import { checkTwin, SHIPPED } from './check-content.js';
import { easyReadFaults, words } from './easy-read.js';
import { readingAge } from './reading-age.js';
import { stampOf, twinFaults } from './twin.js';
import { wordsIn } from './words-in.js';

/** Texts shorter than this say nothing about reading age. */
const ENOUGH_WORDS = 25;
const OLDEST = 11;

/** Every folder with English and its Easy Read twin: the form's words, and the widget's own. */
const FOLDERS = [
  join(SHIPPED, 'forms', 'self-referral'),
  fileURLToPath(new URL('../../../widgets/src/self-referral/locales', import.meta.url)),
].filter((folder) => existsSync(join(folder, 'en-x-easy')));

const easyReadFaultsOf = (texts: FormText) =>
  Object.entries(texts).flatMap(([key, text]) => easyReadFaults(text).map((fault) => `${key}: ${fault}`));

describe('Easy Read twins', () => {
  it('say the same as the English that they were written against', () => {
    for (const folder of FOLDERS) assert.deepEqual(checkTwin(folder), [], folder);
  });

  it('keep to short sentences, without letters that stand for something', () => {
    for (const folder of FOLDERS)
      assert.deepEqual(easyReadFaultsOf(wordsIn(folder, 'en-x-easy')), [], folder);
  });

  it('fail when the English changes, a key is missing or a gap differs', () => {
    const english = { 'a.label': 'Ask {{service}}', 'b.label': 'Two' };
    const stamps = { 'a.label': stampOf(english, 'a.label'), 'b.label': stampOf(english, 'b.label') };
    const faulty = (en: FormText, twin: FormText) => twinFaults(en, twin, stamps).map(({ path }) => path);
    const twin = { 'a.label': 'You can ask {{service}}', 'b.label': '2' };
    assert.deepEqual(faulty(english, twin), []);
    assert.deepEqual(faulty({ ...english, 'b.label': 'Three' }, twin), ['b.label']);
    assert.deepEqual(faulty(english, { 'a.label': twin['a.label'] }), ['b.label']);
    assert.deepEqual(faulty(english, { ...twin, 'a.label': 'Ask them' }), ['a.label']);
    assert.deepEqual(faulty(english, { ...twin, 'c.label': 'Three' }), ['c.label']);
    assert.deepEqual(faulty({ ...english, 'b.label_someone': 'Theirs' }, twin), ['b.label_someone']);
  });

  it('may say more for somebody else than the English does, and go stale with it all the same', () => {
    const english = { 'a.label': 'Feeling lonely' };
    const twin = { 'a.label': 'I feel lonely', 'a.label_someone': 'They feel lonely' };
    const stamps = {
      'a.label': stampOf(english, 'a.label'),
      'a.label_someone': stampOf(english, 'a.label_someone'),
    };
    assert.deepEqual(twinFaults(english, twin, stamps), []);
    assert.deepEqual(twinFaults({ 'a.label': 'Feeling alone' }, twin, stamps).length, 2);
  });
});

describe('the Easy Read rules', () => {
  it('count words by sentence, what is filled in as one', () => {
    assert.deepEqual(words('It’s {{service}}: call 116 123.'), ['It’s', 'name', 'call', '116', '123']);
    const fifteen =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    assert.deepEqual(easyReadFaults(`${fifteen}. ${fifteen}!`), []);
    assert.equal(easyReadFaults(`${fifteen} sixteen.`).length, 1);
  });

  it('refuse letters that stand for something, and two words made one', () => {
    assert.equal(easyReadFaults('Ask the ICB.').length, 1);
    assert.equal(easyReadFaults('You don’t have to.').length, 1);
    assert.deepEqual(easyReadFaults('Your doctor’s surgery is part of the NHS.'), []);
  });
});

describe('reading age (Flesch–Kincaid)', () => {
  it('tells a plain text from an official one', () => {
    assert.ok(readingAge('We can help you. Tell us what you need. You can stop when you like.') < 8);
    const official =
      'Individuals experiencing considerable psychological difficulties necessitate multidisciplinary intervention.';
    assert.ok(readingAge(official) > 18);
  });

  it('is 11 or under for every longer text of the form, and of the areas', async () => {
    const form = FOLDERS.flatMap((folder) => [wordsIn(folder, 'en'), wordsIn(folder, 'en-x-easy')]).flatMap(
      (texts) => Object.entries(texts),
    );
    const all = await Promise.all((await areaSummaries()).map(({ gss }) => areas.get(gss)));
    const local = all.map(({ gss, routes, doors }): [string, string] => [
      gss,
      [...routes.map(({ reason }) => reason), ...doors.map(({ how }) => how)].join(' '),
    ]);
    const longer = [...form, ...local].filter(([, text]) => words(text).length >= ENOUGH_WORDS);
    assert.ok(longer.length > 30);
    assert.deepEqual(
      longer
        .filter(([, text]) => readingAge(text) > OLDEST)
        .map(([key, text]) => `${key}: ${readingAge(text).toFixed(1)}`),
      [],
    );
  });
});

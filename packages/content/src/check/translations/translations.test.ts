import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gapsOf } from './gaps.js';
import { languages } from './languages.js';
import { localeFiles } from './locale-files.js';
import { languagesOf, partWords, wordPlaces } from './places.js';
import { fromXliff, toXliff } from './xliff.js';

const places = wordPlaces();
const known = Object.entries(languages());

describe('translations', () => {
  it('are listed by modules that are up to date: npm run locales', async () => {
    const stale = (await localeFiles()).filter(({ path, text }) => readFileSync(path, 'utf8') !== text);
    assert.deepEqual(
      stale.map(({ path }) => path),
      [],
    );
  });

  for (const [code, { english }] of known)
    it(`fill the same gaps as English, and keep its phone numbers and numbers of things: ${english}`, () => {
      const faults = places.flatMap((place) =>
        place.parts.flatMap(
          (part) => gapsOf(code, partWords(place, 'en', part), partWords(place, code, part)).faults,
        ),
      );
      assert.deepEqual(faults, []);
    });

  it('are offered once no widget is left out', () => {
    const without = known
      .filter(([, { offered }]) => offered)
      .flatMap(([code]) =>
        places.filter((place) => !languagesOf(place).includes(code)).map(({ name }) => `${code}: ${name}`),
      );
    assert.deepEqual(without, []);
  });

  it('are of languages that data/languages.json knows', () => {
    const codes = new Set(['en', 'en-x-easy', ...known.map(([code]) => code)]);
    assert.deepEqual(
      places.flatMap(languagesOf).filter((lang) => !codes.has(lang)),
      [],
    );
  });
});

describe('gaps of a language', () => {
  const english = {
    call: 'Call {{service}} on 116 123',
    found_one: '{{count}} place',
    found_other: '{{count}} places',
  };
  const faults = (words: Record<string, string>) =>
    gapsOf('pl', english, words).faults.map((fault) => fault.split(':')[0]);

  it('are the keys that it lacks, in all its forms of a number', () =>
    assert.deepEqual(gapsOf('pl', english, { found_one: 'Jedno miejsce' }).missing, [
      'call',
      'found_few',
      'found_many',
      'found_other',
    ]));

  it('are no reason to fail, but what is there must hold', () => {
    assert.deepEqual(faults({}), []);
    assert.deepEqual(faults({ call: 'Zadzwoń: {{service}}, 116 123' }), []);
    assert.deepEqual(faults({ call: 'Zadzwoń: {{service}}' }), ['call']);
    assert.deepEqual(faults({ call: 'Zadzwoń: {{usługa}}, 116 123' }), ['call']);
    assert.deepEqual(faults({ call: ' ' }), ['call']);
    assert.deepEqual(faults({ other: 'Inne' }), ['other']);
    assert.deepEqual(faults({ found_two: 'Dwa miejsca' }), ['found_two']);
    assert.deepEqual(faults({ found_few: 'Kilka miejsc' }), ['found_few']);
  });
});

describe('a file for translators', () => {
  const english = {
    call: 'Call <now> & "ask"\n\n{{name}}',
    found_one: 'One',
    found_other: '{{count}} places',
  };
  const words = { call: 'Zadzwoń <teraz> & „zapytaj”\n\n{{name}}' };
  const xliff = toXliff('pl', [{ name: 'made-up/first', english, words }]);

  it('holds every text that the language needs, and gives back what was written', () => {
    for (const id of ['call', 'found_one', 'found_few', 'found_many', 'found_other'])
      assert.ok(xliff.includes(`id="${id}"`), id);
    assert.deepEqual(fromXliff('pl', xliff), new Map([['made-up/first', words]]));
    const filled = xliff.replace(
      /(id="found_few"[^]*?)<target state="needs-translation"><\/target>/,
      '$1<target state="final"><g id="1">Kilka</g> &#x2013; {{count}}</target>',
    );
    assert.equal(fromXliff('pl', filled).get('made-up/first')!['found_few'], 'Kilka – {{count}}');
  });

  it('is refused in another language', () => assert.throws(() => fromXliff('ro', xliff), /in "pl"/));
});

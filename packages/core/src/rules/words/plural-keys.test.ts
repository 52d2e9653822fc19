import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neededKeys, withEnglish } from './plural-keys.js';

const english = {
  title: 'Find',
  found_zero: 'None',
  found_one: '{{count}} service',
  found_other: '{{count}} services',
};
const forms = (lang: string) => neededKeys(lang, english).map((key) => key.replace(/^found_/, ''));

describe('the keys a language needs', () => {
  for (const [lang, wanted] of [
    ['en', 'title zero one other'],
    ['tr', 'title zero one other'],
    ['pl', 'title zero one few many other'],
    ['ro', 'title zero one few other'],
    ['ar', 'title zero one two few many other'],
    ['cy', 'title zero one two few many other'],
    ['es', 'title zero one many other'],
  ] as const)
    it(`have its own forms of a number: ${lang}`, () =>
      assert.deepEqual(forms(lang).sort(), wanted.split(' ').sort()));
});

describe('words that are not all there yet', () => {
  it('are English where they lack, whatever the number', () => {
    const words = withEnglish('pl', { title: 'Szukaj' }, english);
    assert.equal(words['title'], 'Szukaj');
    assert.equal(words['found_zero'], 'None');
    assert.equal(words['found_one'], '{{count}} service');
    assert.equal(words['found_few'], '{{count}} services');
    assert.equal(words['found_many'], '{{count}} services');
  });
});

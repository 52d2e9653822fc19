import { expect } from '../../../../../test/support/index.js';
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
      void expect(forms(lang).sort()).to.deep.equal(wanted.split(' ').sort()));
});

describe('words that are not all there yet', () => {
  it('are English where they lack, whatever the number', () => {
    const words = withEnglish('pl', { title: 'Szukaj' }, english);
    expect(words['title']).to.equal('Szukaj');
    expect(words['found_zero']).to.equal('None');
    expect(words['found_one']).to.equal('{{count}} service');
    expect(words['found_few']).to.equal('{{count}} services');
    expect(words['found_many']).to.equal('{{count}} services');
  });
});

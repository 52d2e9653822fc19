import { expect } from '../../../../test/support/index.js';
import type { ContentError } from '../errors.js';
import { Area } from './area.js';
import { DecisionAid } from './decision-aid.js';
import { EasyRead, Picture } from './easy-read.js';
import { parse } from './parse.js';

function faults(schema: Parameters<typeof parse>[0], data: unknown): [string, string][] {
  try {
    parse(schema, data);
    return [];
  } catch (error) {
    return (error as ContentError).faults.map(({ path, text }) => [path, text]);
  }
}

describe('faults in words', () => {
  it('name every missing field', () => {
    const missing = faults(EasyRead, {});
    expect(missing).to.deep.include(['reviewDue', 'This is missing: reviewDue']);
    expect(missing.length).to.equal(8);
  });

  it('say what to write instead', () => {
    const texts = Object.fromEntries(
      faults(DecisionAid, {
        id: 7,
        kind: 'advice',
        title: null,
        options: {},
        condition: 'sore',
        tested: [{ by: 'Us', at: 'now' }],
        rows: [{ answers: 'yes' }],
        outcomes: [
          { measure: 'people', figures: { a: { n: '5' }, b: {}, 'C d': { n: 1 }, e: 5 } },
          { measure: 'guess' },
        ],
      }),
    );
    expect(texts).to.include({
      id: 'Write text, in quotes',
      kind: 'Write one of these: "treatment", "screening"',
      title: 'Write text, in quotes',
      options: 'Write a list: [ … ]',
      condition: 'Write fields in braces: { … }',
      'tested[0].at': 'Write the date as YYYY-MM-DD',
      'rows[0].answers': 'Write names and values in braces: { … }',
      'outcomes[0].figures.a.n': 'Write a number, without quotes',
      'outcomes[0].figures.b': 'This is missing: "n" or "unknown"',
      'outcomes[0].figures.C d': 'Start with a small letter, then letters, digits or hyphens',
      'outcomes[0].figures.e': 'Write fields in braces: { … }',
      'outcomes[1].measure': 'Write one of these: "people", "events", "score"',
    });
  });

  it('are never the schema library’s own', () => {
    const area = {
      gss: 'E09000028',
      name: 'A',
      icb: { ods: 'X', name: 'Y' },
      ageMin: -1.5,
      routes: [],
      reviewDue: 1,
    };
    const broken: unknown[] = [
      undefined,
      null,
      [],
      'x',
      7,
      {},
      area,
      { routes: [{ service: { replyWithin: 0 } }] },
    ];
    for (const schema of [Area, DecisionAid, EasyRead])
      for (const data of broken)
        for (const [, text] of faults(schema, data)) expect(text).not.to.match(/Invalid|Expected|received/);
  });
});

describe('a picture', () => {
  const picture = (viewBox: string, ...paths: string[]) =>
    faults(Picture, { viewBox, paths }).map(([path]) => path);

  it('is path data and a box of four numbers', () => {
    expect(picture('0 0 48 48', 'M1 2l-3.5,4e-1 5z', 'm0 0a1 1 0 01.5+1')).to.deep.equal([]);
    expect(picture('-1.5 0 48 48', 'M0 0')).to.deep.equal([]);
  });

  for (const path of ['', '10 10', '<script>', 'M0 0<', 'M0 0"', 'M0 0;', 'M0 0 url(x)', 'M0 0&'])
    it(`is not "${path}"`, () => expect(picture('0 0 48 48', path)).to.deep.equal(['paths[0]']));

  for (const box of ['0 0 48', '0 0 48 -48', '0 0 .. 48', '0 0 48 48 onload=x', ''])
    it(`is not in the box "${box}"`, () => expect(picture(box, 'M0 0')).to.deep.equal(['viewBox']));
});

describe('links', () => {
  const href = (link: string) => faults(EasyRead.entries.doors, [{ name: 'A', href: link }]).length === 0;

  it('go to the web, to mail, to a phone or within the site', () => {
    for (const link of [
      'https://a.example/',
      'http://a.example',
      'mailto:a@b.example',
      'tel:111',
      '/help',
      '/',
    ])
      expect(href(link), link).to.equal(true);
  });

  it('go nowhere else, whatever a browser makes of it', () => {
    for (const link of [
      'javascript:alert(1)',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      ' https://a',
      'data:x',
      'help',
    ])
      expect(href(link), link).to.equal(false);
  });
});

import { expect } from '../../../../../test/support/index.js';
import { ContentError } from '../../errors.js';
import { checkAid } from './check-aid.js';
import { CRITERIA } from './criteria.js';
import { readAid } from './read-aid.js';
import { tally } from './score.js';
import { RULES, SCHEMA, type Broken } from './testing/broken-aids.js';
import { FRAMING } from './testing/broken-framing.js';
import { validAid } from './testing/valid-aid.js';

const TODAY = '2026-11-25';

function found(data: unknown) {
  return checkAid(data, { today: TODAY }).findings.map(({ rule, path }) => [rule, path]);
}

function states(data: unknown) {
  const { criteria } = checkAid(data);
  return Object.fromEntries(criteria.map(({ criterion, state }) => [criterion.id, state]));
}

function broken([, breakIt]: Broken) {
  const aid = validAid();
  breakIt(aid);
  return aid;
}

describe('a decision aid without a fault', () => {
  it('has no findings, and all that a machine can tell is met', () => {
    expect(found(validAid())).to.deep.equal([]);
    const { criteria, readingAge } = checkAid(validAid());
    expect(tally(criteria, 'qualifying')).to.deep.equal({ met: 6, of: 6 });
    expect(tally(criteria, 'certifying')).to.deep.equal({ met: 6, of: 6 });
    expect(tally(criteria, 'test')).to.deep.equal({ met: 0, of: 0 });
    expect(criteria.filter(({ state }) => state === 'not-met')).to.deep.equal([]);
    expect(readingAge).to.be.lessThan(8);
  });

  it('comes out as it went in', () => expect(readAid(validAid())).to.deep.equal(validAid()));

  it('about a test has four criteria more', () => {
    const test = {
      measures: 'Salt.',
      ifPositive: 'More tests.',
      ifNegative: 'None.',
      overDetection: 'Some.',
    };
    const aid = { ...validAid(), kind: 'screening', test };
    expect(found(aid)).to.deep.equal([]);
    expect(tally(checkAid(aid).criteria, 'test')).to.deep.equal({ met: 4, of: 4 });
  });

  it('may name its schema for editors', () => {
    expect(found({ $schema: './decision-aid.schema.json', ...validAid() })).to.deep.equal([]);
  });

  it('may say how large a relative change is, where it says how many', () => {
    const aid = validAid();
    aid.rows[2]!.answers['strap'] = 'It halves the risk, from 4 out of 100 people to 2 out of 100.';
    expect(found(aid)).to.deep.equal([]);
  });

  it('may say that there is no best option', () => {
    const aid = validAid();
    aid.rows[2]!.answers['strap'] = 'There is no best option. Take a strap twice a day.';
    expect(found(aid)).to.deep.equal([]);
  });

  for (const text of [
    'Take a strap twice a day.',
    'You see the nurse three times.',
    'You can go back to work in 2 weeks.',
    'It was 2 in 2019.',
    'Do the moves 10 times, 3 times a day.',
    'About 5 out of 100 people come back, half of them soon.',
    'In 3 out of 14 studies nobody asked. Pain came back in 5 out of 100 people.',
    'You rest for a quarter of an hour.',
    'Ring 111 or 999.',
  ])
    it(`may say: ${text}`, () => {
      const aid = validAid();
      aid.rows[2]!.answers['strap'] = text;
      expect(found(aid)).to.deep.equal([]);
    });

  it('is read by English rules in English alone', () => {
    const aid = validAid();
    aid.lang = 'pl';
    aid.rows[2]!.answers['strap'] = 'It halves the risk by 50% in 2 out of 7.';
    expect(found(aid)).to.deep.equal([]);
    expect(checkAid(aid).readingAge).to.equal(undefined);
  });
});

describe('a broken decision aid', () => {
  for (const each of [...SCHEMA, ...RULES, ...FRAMING])
    it(`is told by rule and path: ${each[0]}`, () => {
      const [, , ...expected] = each;
      expect(found(broken(each))).to.deep.equal(expected);
    });

  it('says what is wrong and how to mend it, in words', () => {
    for (const each of [...SCHEMA, ...RULES, ...FRAMING])
      for (const { text, mend } of checkAid(broken(each), { today: TODAY }).findings) {
        expect(`${text}${mend}`).not.to.match(/Invalid|undefined|Object/);
        expect(`${text} ${mend}`.length, each[0]).to.be.greaterThan(10);
      }
  });

  it('tells what else is wrong beside a missing line', () => {
    const { funding: _, published: __, ...aid } = validAid();
    aid.rows[0]!.answers['strap'] = 'None';
    expect(found(aid)).to.deep.equal([
      ['schema/missing', 'published'],
      ['schema/missing', 'funding'],
      ['balance/no-answer', 'rows[0].answers.strap'],
    ]);
    expect(states(aid)).to.include({ C1: 'not-met', C2: 'met', C3: 'not-met', C6: 'not-met' });
  });

  it('is not read: every error is told at once', () => {
    const aid = validAid();
    aid.rows[0]!.answers['strap'] = 'None';
    aid.reviewed = undefined;
    people(aid).n = 1001;
    try {
      readAid(aid);
      expect.fail('It was read');
    } catch (error) {
      const { faults } = error as ContentError;
      expect(faults.map(({ path }) => path)).to.deep.equal([
        'outcomes[1].figures.operation.n',
        'rows[0].answers.strap',
      ]);
    }
  });
});

function people(aid: ReturnType<typeof validAid>) {
  return aid.outcomes[1]!.figures['operation'] as { n: number };
}

describe('IPDAS, criterion by criterion', () => {
  it('has 6 qualifying, 6 certifying, 4 for tests and 28 of quality', () => {
    const count = (group: string) => CRITERIA.filter((each) => each.group === group).length;
    expect(['qualifying', 'certifying', 'test', 'quality'].map(count)).to.deep.equal([6, 6, 4, 28]);
    expect(new Set(CRITERIA.map(({ id }) => id)).size).to.equal(44);
  });

  for (const [criterion, breakIt] of [
    ['Q1', (a) => delete (a as { condition?: unknown }).condition],
    ['Q2', (a) => delete (a as { decision?: unknown }).decision],
    ['Q3', (a) => (a.options[0]!.isNothing = false)],
    ['Q4', (a) => (a.rows[0]!.bran = 'alternatives')],
    ['Q5', (a) => (a.rows[1]!.bran = 'alternatives')],
    ['Q6', (a) => (a.options[0]!.experience.life = '')],
    ['C1', (a) => (a.options[2]!.what = 'It is a long story. '.repeat(30))],
    ['C2', (a) => (a.outcomes[0]!.citations = ['lost'])],
    ['C3', (a) => delete (a as { published?: unknown }).published],
    ['C4', (a) => (a.updatePolicy = ' ')],
    ['C5', (a) => (a.outcomes[0]!.certainty.why = '')],
    ['C6', (a) => delete (a as { funding?: unknown }).funding],
  ] as [string, (aid: ReturnType<typeof validAid>) => unknown][])
    it(`${criterion} is not met where it is missing, and blocks`, () => {
      const aid = validAid();
      breakIt(aid);
      expect(states(aid)[criterion]).to.equal('not-met');
      expect(() => readAid(aid)).to.throw(ContentError);
    });

  it('scores criteria of quality without blocking', () => {
    const aid = { ...validAid(), tested: [] };
    expect(states(aid)['B16']).to.equal('not-met');
    expect(() => readAid(aid)).not.to.throw();
  });

  it('does not claim what it has not tried, or cannot tell', () => {
    expect(states({ kind: 'treatment' })['C1']).to.equal('not-checked');
    expect(states(validAid())['B22']).to.equal('ask-people');
    expect(states(validAid())['T1']).to.equal('not-applicable');
  });
});

describe('anything but an aid', () => {
  for (const data of [undefined, null, 7, 'aid', [], {}, { options: 'none', rows: null, outcomes: [1] }])
    it(`${JSON.stringify(data)} is refused by path, never with a crash`, () => {
      expect(checkAid(data).findings.length).to.be.greaterThan(0);
      expect(() => readAid(data)).to.throw(ContentError);
    });
});

function set(data: object, place: readonly string[], value: unknown) {
  let at = data as Record<string, unknown>;
  for (const key of place.slice(0, -1)) at = at[key] as typeof at;
  at[place.at(-1)!] = value;
}

describe('a file with one wrong thing anywhere', () => {
  const WRONG = [undefined, null, 7, -1, '', 'N/A', true, [], {}, [null], { a: null }];
  const places = (value: unknown, path: string[] = []): string[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => [[...path, key], ...places(each, [...path, key])])
      : [];

  it('is checked to the end, in words for its author', () => {
    for (const place of places(validAid()))
      for (const wrong of WRONG) {
        const aid = validAid();
        set(aid, place, wrong);
        for (const { text, mend } of checkAid(aid, { today: TODAY }).findings)
          expect(`${text} ${mend}`, place.join('.')).not.to.match(/Invalid|Expected|undefined|\[object/);
      }
  });

  it('costs no more than its length: 100,000 digits and words', () => {
    const aid = validAid();
    aid.rows[2]!.answers['strap'] =
      `${'11,1'.repeat(10_000)} ${'a '.repeat(10_000)} ${'risk '.repeat(10_000)}`;
    const before = performance.now();
    checkAid(aid);
    expect(performance.now() - before).to.be.lessThan(2000);
  });
});

import type { DecisionAid, Outcome, PeopleOutcome } from '../../../model/decision-aid.js';

/** One way to spoil the valid aid, and what the check finds: rule and path, nothing else. */
export type Broken = readonly [
  what: string,
  breakIt: (aid: DecisionAid) => unknown,
  ...found: (readonly [rule: string, path: string])[],
];

/** An outcome that counts people. */
export const people = (aid: DecisionAid, i = 0) => aid.outcomes[i] as PeopleOutcome;
const figure = (outcome: Outcome, option: string) => outcome.figures[option] as Record<string, number>;
const without = (key: keyof DecisionAid) => (aid: DecisionAid) => delete (aid as Partial<DecisionAid>)[key];

/** What a schema sees. */
export const SCHEMA: readonly Broken[] = [
  ['no title', without('title'), ['schema/missing', 'title']],
  ['no condition', without('condition'), ['schema/missing', 'condition']],
  ['an empty course', (a) => (a.condition.course = ' '), ['schema/shape', 'condition.course']],
  ['no decision', without('decision'), ['schema/missing', 'decision']],
  ['no audience', without('audience'), ['schema/missing', 'audience']],
  ['no options', without('options'), ['schema/missing', 'options']],
  ['one option', (a) => a.options.splice(1), ['schema/shape', 'options']],
  [
    'no experience for the mind',
    (a) => delete (a.options[1]!.experience as Partial<(typeof a.options)[0]['experience']>).mind,
    ['schema/missing', 'options[1].experience.mind'],
  ],
  ['no sources', (a) => (a.citations = []), ['schema/shape', 'citations']],
  [
    'a figure without a source',
    (a) => (a.outcomes[0]!.citations = []),
    ['schema/shape', 'outcomes[0].citations'],
  ],
  ['no day of publication', without('published'), ['schema/missing', 'published']],
  ['a day that is none', (a) => (a.published = '2026-02-30'), ['schema/shape', 'published']],
  ['no update policy', without('updatePolicy'), ['schema/missing', 'updatePolicy']],
  ['no review date', without('reviewDue'), ['schema/missing', 'reviewDue']],
  ['no funding', without('funding'), ['schema/missing', 'funding']],
  ['no interests', without('interests'), ['schema/missing', 'interests']],
  ['nobody to ask', (a) => (a.doors = []), ['schema/shape', 'doors']],
  [
    'no certainty',
    (a) => delete (a.outcomes[0] as Partial<Outcome>).certainty,
    ['schema/missing', 'outcomes[0].certainty'],
  ],
  [
    'no period',
    (a) => delete (a.outcomes[0] as Partial<Outcome>).period,
    ['schema/missing', 'outcomes[0].period'],
  ],
  [
    'no population',
    (a) => delete (a.outcomes[1] as Partial<Outcome>).population,
    ['schema/missing', 'outcomes[1].population'],
  ],
  [
    'no other side',
    (a) => delete (a.outcomes[0] as Partial<PeopleOutcome>).otherwise,
    ['schema/missing', 'outcomes[0].otherwise'],
  ],
  ['another denominator', (a) => (people(a).of = 37 as 100), ['schema/shape', 'outcomes[0].of']],
  [
    'parts of a person',
    (a) => (figure(people(a), 'strap')['n'] = 54.5),
    ['schema/shape', 'outcomes[0].figures.strap.n'],
  ],
  [
    'a figure in quotes',
    (a) => (people(a).figures['strap'] = { n: '54' as unknown as number }),
    ['schema/shape', 'outcomes[0].figures.strap.n'],
  ],
  [
    'a figure of no kind',
    (a) => (people(a).figures['strap'] = {} as { n: number }),
    ['schema/missing', 'outcomes[0].figures.strap'],
  ],
  [
    'a script for a link',
    (a) => (a.citations[0]!.href = 'javascript:alert(1)'),
    ['schema/shape', 'citations[0].href'],
  ],
  ['a test without its facts', (a) => (a.kind = 'screening'), ['schema/shape', 'test']],
  [
    'a test without over-detection',
    (a) => {
      a.kind = 'screening';
      a.test = { measures: 'A.', ifPositive: 'B.', ifNegative: 'C.' } as DecisionAid['test'];
    },
    ['schema/missing', 'test.overDetection'],
  ],
  [
    'facts of a test in another aid',
    (a) => (a.test = { measures: 'A.', ifPositive: 'B.', ifNegative: 'C.', overDetection: 'D.' }),
    ['schema/shape', 'test'],
  ],
  [
    'a misspelt field',
    (a) => Object.assign(a.options[2]!, { unavailabel: { kind: 'not-available', why: 'Not here.' } }),
    ['schema/unknown-field', 'options[2].unavailabel'],
  ],
];

/** What only a rule sees. */
export const RULES: readonly Broken[] = [
  ...(
    [
      ['funding', (a) => (a.funding = 'N/A')],
      ['updatePolicy', (a) => (a.updatePolicy = 'TBC')],
      ['condition.course', (a) => (a.condition.course = '…')],
      ['options[1].experience.mind', (a) => (a.options[1]!.experience.mind = 'To be written.')],
      [
        'outcomes[2].figures.operation.unknown',
        (a) => (a.outcomes[2]!.figures['operation'] = { unknown: '-' }),
      ],
      ['rows[1].answers.wait', (a) => (a.rows[1]!.answers['wait'] = 'n/a')],
      ['citations[0].text', (a) => (a.citations[0]!.text = 'xxx')],
    ] as [string, (aid: DecisionAid) => unknown][]
  ).map(([path, breakIt]): Broken => [`nothing written: ${path}`, breakIt, ['text/placeholder', path]]),
  ['nobody may wait', (a) => (a.options[0]!.isNothing = false), ['aid/nothing', 'options']],
  ['two ways of waiting', (a) => (a.options[1]!.isNothing = true), ['aid/nothing', 'options']],
  ['no benefits', (a) => (a.rows[0]!.bran = 'alternatives'), ['aid/benefits', 'rows']],
  ['no risks', (a) => (a.rows[1]!.bran = 'alternatives'), ['aid/risks', 'rows']],
  ['no word on doing nothing', (a) => (a.rows[3]!.bran = 'alternatives'), ['aid/nothing', 'rows']],
  ['a decision that is no question', (a) => (a.decision = 'Teapot thumb'), ['aid/decision', 'decision']],
  ['a door that leads nowhere', (a) => delete a.doors[0]!.how, ['doors/closed', 'doors[0]']],
  [
    'a door of an option that leads nowhere',
    (a) =>
      (a.options[2]!.unavailable = { kind: 'not-available', why: 'Not here.', door: { name: 'A ward' } }),
    ['doors/closed', 'options[2].unavailable.door'],
  ],
  ['a review before publication', (a) => (a.published = '2029-01-01'), ['review/order', 'reviewDue']],
  [
    'a source read later',
    (a) => (a.citations[0]!.seen = '2026-11-21'),
    ['review/seen-later', 'citations[0].seen'],
  ],

  [
    'an option twice',
    (a) => (a.options[2]!.id = 'strap'),
    ['reference/repeated-id', 'options[2].id'],
    ...[0, 1, 2, 3].map((i) => ['reference/option', `rows[${i}].answers.operation`] as const),
    ...[0, 1, 2, 3].map((i) => ['reference/option', `outcomes[${i}].figures.operation`] as const),
  ],
  ['a row twice', (a) => (a.rows[3]!.id = 'else'), ['reference/repeated-id', 'rows[3].id']],
  ['a row that a person might add', (a) => (a.rows[3]!.id = 'own-1'), ['reference/taken-id', 'rows[3].id']],
  [
    'an answer missing',
    (a) => delete a.rows[1]!.answers['strap'],
    ['reference/no-answer', 'rows[1].answers.strap'],
  ],
  [
    'an answer of nobody',
    (a) => (a.rows[1]!.answers['pills'] = 'They work.'),
    ['reference/option', 'rows[1].answers.pills'],
  ],
  [
    'a figure missing',
    (a) => delete a.outcomes[1]!.figures['strap'],
    ['reference/no-figure', 'outcomes[1].figures.strap'],
  ],
  [
    'a figure of no option',
    (a) => (people(a).figures['pills'] = { n: 4 }),
    ['reference/option', 'outcomes[0].figures.pills'],
  ],
  ['a row that is not there', (a) => (a.outcomes[3]!.row = 'nowhere'), ['reference/row', 'outcomes[3].row']],
  [
    'a source that is not there',
    (a) => (a.outcomes[2]!.citations = ['lost']),
    ['reference/source', 'outcomes[2].citations[0]'],
  ],
  [
    'a source of an answer that is not there',
    (a) => (a.rows[0]!.citations = ['lost']),
    ['reference/source', 'rows[0].citations[0]'],
  ],
  [
    'a source for nothing',
    (a) => a.citations.push({ ...a.citations[0]!, id: 'unused' }),
    ['reference/unused-source', 'citations[1]'],
  ],

  [
    'more than everybody',
    (a) => (people(a).figures['strap'] = { n: 101 }),
    ['figure/above-all', 'outcomes[0].figures.strap.n'],
  ],
  [
    'a range beside its figure',
    (a) => (figure(people(a), 'strap')['low'] = 60),
    ['figure/range', 'outcomes[0].figures.strap'],
  ],
  [
    'a range upside down',
    (a) => (people(a).figures['strap'] = { n: 54, low: 62, high: 46 }),
    ['figure/range', 'outcomes[0].figures.strap'],
  ],
  [
    'a range beyond everybody',
    (a) => (figure(people(a), 'operation')['high'] = 104),
    ['figure/range', 'outcomes[0].figures.operation'],
  ],
  [
    'half a range',
    (a) => delete figure(people(a), 'strap')['low'],
    ['figure/half-range', 'outcomes[0].figures.strap'],
  ],
  [
    '0 out of 100',
    (a) => (people(a).figures['wait'] = { n: 0 }),
    ['figure/below-1-in-100', 'outcomes[0].figures.wait.n'],
  ],
  ['1,000 for no reason', (a) => (people(a).of = 1000), ['figure/needless-1000', 'outcomes[0].of']],
  [
    'no figure known',
    (a) => {
      const unknown = { unknown: 'Nobody counted this.' };
      a.outcomes[2]!.figures = { wait: unknown, strap: unknown, operation: unknown };
    },
    ['figure/none', 'outcomes[2].figures'],
  ],
  [
    'off the scale',
    (a) => (figure(a.outcomes[3]!, 'strap')['value'] = 120),
    ['figure/off-scale', 'outcomes[3].figures.strap.value'],
  ],
  [
    'a scale that ends where it begins',
    (a) => Object.assign(a.outcomes[3]!, { scale: { min: 1, max: 1, minMeans: 'a', maxMeans: 'b' } }),
    ['figure/scale', 'outcomes[3].scale'],
  ],
  [
    'percentages for events',
    (a) => (figure(a.outcomes[2]!, 'strap')['n'] = 5000),
    ['figure/many-events', 'outcomes[2].figures.strap.n'],
  ],

  [
    'an option told at length',
    (a) => (a.options[2]!.what = `${a.options[2]!.what} `.repeat(12)),
    ['balance/detail', 'options[0]'],
    ['balance/detail', 'options[1]'],
  ],
  [
    'an answer told at length',
    (a) => (a.rows[2]!.answers['operation'] = 'You cannot have it undone. '.repeat(6)),
    ['balance/row', 'rows[2].answers.wait'],
    ['balance/row', 'rows[2].answers.strap'],
  ],
  [
    'an answer that is none',
    (a) => (a.rows[1]!.answers['wait'] = 'Not applicable.'),
    ['balance/no-answer', 'rows[1].answers.wait'],
  ],
  [
    'an option that nobody counted',
    (a) => {
      for (const outcome of a.outcomes) outcome.figures['wait'] = { unknown: 'Nobody counted this.' };
    },
    ['balance/figures', 'options[0]'],
  ],

  [
    'an official text',
    (a) =>
      (a.condition.about =
        'Individuals experiencing considerable thumb-related discomfort necessitate multidisciplinary assessment, appropriate analgesia and individualised rehabilitation, notwithstanding the intermittent availability of specialist practitioners within neighbouring organisations and their affiliated community services.'),
    ['reading/age', 'condition.about'],
  ],

  [
    'a review that is late',
    (a) => {
      a.published = '2024-01-01';
      a.citations[0]!.seen = '2023-12-01';
      a.reviewDue = '2026-10-01';
    },
    ['review/overdue', 'reviewDue'],
  ],
  [
    'no range at all',
    (a) => {
      for (const outcome of a.outcomes)
        for (const each of Object.values(outcome.figures) as Record<string, unknown>[]) {
          delete each['low'];
          delete each['high'];
        }
    },
    ['quality/ranges', 'outcomes'],
  ],
  [
    'a row that rests on nothing',
    (a) => a.rows.push({ ...a.rows[1]!, id: 'more-harm' }),
    ['quality/uncited', 'rows[4].citations'],
  ],
  ['no reviewer', without('reviewed'), ['quality/reviewed', 'reviewed']],
  ['nobody tried it', (a) => (a.tested = []), ['quality/tested', 'tested']],
  [
    'a source at second hand',
    (a) => (a.citations[0]!.read = 'quoted elsewhere'),
    ['quality/second-hand', 'citations[0].read'],
  ],
  ['held against nothing', (a) => (a.assessedAgainst = []), ['quality/assessed', 'assessedAgainst']],
];

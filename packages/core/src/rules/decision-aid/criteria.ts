/**
 * IPDAS minimum standards, version 4 (Joseph-Williams and others, Med Decis Making 2014;34:699–710): 6 qualifying
 * criteria, 6 certifying ones, 4 more for tests, and 28 that make an aid better. Wordings are ours.
 */
export interface Criterion {
  id: string;
  group: 'qualifying' | 'certifying' | 'test' | 'quality';
  text: string;
  /**
   * What shows that it is met.
   *
   * - `content`: the file itself. No finding may lie in `fields`, and none may be of `rules`.
   * - `widget`: the options grid does it for every aid.
   * - `people`: no machine can tell, and no field claims it.
   */
  by: 'content' | 'widget' | 'people';
  /** Fields of the aid that the criterion needs, such as `options.experience`. List places are left out. */
  fields?: readonly string[];
  /** Rules that belong to it, or the groups they are in. */
  rules?: readonly string[];
  /** Only about tests. */
  testsOnly?: boolean;
}

const QUALIFYING: readonly Criterion[] = [
  content('Q1', 'qualifying', 'Describes the condition', ['condition']),
  content('Q2', 'qualifying', 'States the decision', ['decision']),
  content(
    'Q3',
    'qualifying',
    'Describes the options, doing nothing among them',
    ['options'],
    ['aid/nothing'],
  ),
  content(
    'Q4',
    'qualifying',
    'Says what is good about each option',
    ['rows'],
    ['aid/benefits', 'framing/one-sided', 'reference/no-answer', 'balance/no-answer'],
  ),
  content(
    'Q5',
    'qualifying',
    'Says what is bad about each option',
    ['rows'],
    ['aid/risks', 'framing/one-sided', 'reference/no-answer', 'balance/no-answer'],
  ),
  content('Q6', 'qualifying', 'Says what each option is like for body, mind and everyday life', [
    'options.experience',
  ]),
];

const CERTIFYING: readonly Criterion[] = [
  content(
    'C1',
    'certifying',
    'Tells good and bad sides of all options in equal detail',
    [],
    [
      'balance/detail',
      'balance/no-answer',
      'reference/no-answer',
      'reference/no-figure',
      'framing/one-frame',
    ],
  ),
  content(
    'C2',
    'certifying',
    'Names its sources',
    ['citations', 'outcomes.citations', 'rows.citations'],
    ['reference/source', 'quality/uncited'],
  ),
  content('C3', 'certifying', 'Says when it was published', ['published']),
  content(
    'C4',
    'certifying',
    'Says how it is kept up to date',
    ['updatePolicy', 'reviewDue'],
    ['review/order'],
  ),
  content(
    'C5',
    'certifying',
    'Says how sure its figures are',
    ['outcomes.certainty', 'outcomes.figures'],
    ['figure/range', 'figure/half-range'],
  ),
  content('C6', 'certifying', 'Says who paid for it', ['funding']),
];

const TESTS: readonly Criterion[] = [
  test('T1', 'Says what the test measures', 'test.measures'),
  test('T2', 'Says what follows when the test finds something', 'test.ifPositive'),
  test('T3', 'Says what follows when the test finds nothing', 'test.ifNegative'),
  test('T4', 'Says that a test may find what would never have done harm', 'test.overDetection'),
];

const QUALITY: readonly Criterion[] = [
  content('B1', 'quality', 'Describes what happens without treatment', ['condition.course'], ['aid/nothing']),
  content('B2', 'quality', 'Lets people compare good and bad sides of the options', ['rows'], ['reference']),
  content('B3', 'quality', 'Gives the chances of what may happen', ['outcomes'], ['figure/none']),
  content(
    'B4',
    'quality',
    'Says which people the chances are about',
    ['outcomes.population'],
    ['framing/population'],
  ),
  content(
    'B5',
    'quality',
    'Gives chances as numbers of people',
    ['outcomes.figures'],
    ['figure', 'framing/relative-only', 'framing/percent', 'framing/no-number'],
  ),
  content('B6', 'quality', 'Compares over the same time', ['outcomes.period'], ['framing/period']),
  content(
    'B7',
    'quality',
    'Compares out of the same number of people',
    ['outcomes.of'],
    ['framing/denominators', 'figure/below-1-in-100'],
  ),
  widget('B8', 'Shows chances in more than one way: words, numbers, pictures'),
  widget('B9', 'Asks what matters most to the person'),
  widget('B10', 'Leads through the decision step by step'),
  widget('B11', 'Gives questions and a sheet for the appointment'),
  people('B12', 'People who face the decision said what they need, before it was made'),
  people('B13', 'Professionals said what is needed, before it was made'),
  people('B14', 'People who had no part in making it looked at it'),
  content(
    'B15',
    'quality',
    'Professionals who had no part in making it looked at it',
    ['reviewed'],
    ['quality/reviewed'],
  ),
  content('B16', 'quality', 'People who face the decision tried it out', ['tested'], ['quality/tested']),
  people('B17', 'Professionals tried it out with people who face the decision'),
  people('B18', 'Says how the evidence was chosen'),
  content(
    'B19',
    'quality',
    'Says how good the evidence is',
    ['outcomes.certainty', 'citations.read'],
    ['quality/ranges', 'quality/second-hand'],
  ),
  content('B20', 'quality', 'Says who wrote it and what they are', ['authors', 'interests']),
  content('B21', 'quality', 'Has its reading age told', [], ['reading']),
  people('B22', 'A study showed that it helps people choose what fits them'),
  people('B23', 'A study showed that people know more after it'),
  people('B24', 'Gives the chance that the test is rightly positive', true),
  people('B25', 'Gives the chance that the test is rightly negative', true),
  people('B26', 'Gives the chance that the test is wrongly positive', true),
  people('B27', 'Gives the chance that the test is wrongly negative', true),
  people('B28', 'Gives the chance of finding the condition with and without the test', true),
];

/** All 44, in IPDAS's order. */
export const CRITERIA: readonly Criterion[] = [...QUALIFYING, ...CERTIFYING, ...TESTS, ...QUALITY];

function content(
  id: string,
  group: Criterion['group'],
  text: string,
  fields: readonly string[],
  rules: readonly string[] = [],
): Criterion {
  return { id, group, text, by: 'content', fields, rules };
}

function test(id: string, text: string, field: string): Criterion {
  return { id, group: 'test', text, by: 'content', fields: [field], testsOnly: true };
}

function widget(id: string, text: string): Criterion {
  return { id, group: 'quality', text, by: 'widget' };
}

function people(id: string, text: string, testsOnly = false): Criterion {
  return { id, group: 'quality', text, by: 'people', testsOnly };
}

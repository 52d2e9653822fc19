import type { AidOption, DecisionAid } from '../../model/decision-aid.js';
import { words } from '../easy-read/sentences.js';
import { error, warning, type Finding } from '../finding.js';

/**
 * How many times as many words the option described longest may have as the one described shortest. IPDAS asks for equal
 * detail and names no number. Twice is our own bound: side by side, a column twice as long already reads as the one
 * that matters, and doing nothing honestly needs fewer words than an operation.
 */
export const MOST_TIMES_AS_LONG = 2;

/** The same within one row, where a single short sentence may be all there is to say. */
const MOST_IN_A_ROW = 4;
/** Rows shorter than this in every column are read at a glance, whatever the ratio. */
const LONG_ANSWER = 25;

/** An answer that says nothing. */
const NON_ANSWER = /^(?:none|not applicable|does not apply|no answer|unknown)\.?$/i;

/** Options told in unequal detail. Every option having an answer in every row is checked with the references. */
export function balanceFindings(aid: DecisionAid): Finding[] {
  return [
    ...wholeFindings(aid),
    ...aid.rows.flatMap(({ answers }, i) => rowFindings(answers, `rows[${i}].answers`)),
    ...figureFindings(aid),
  ];
}

function wholeFindings(aid: DecisionAid): Finding[] {
  const lengths = aid.options.map((option, i) => ({ option, i, length: detail(option, aid) }));
  const longest = lengths.reduce((one, other) => (other.length > one.length ? other : one));
  return lengths
    .filter(({ length }) => length * MOST_TIMES_AS_LONG < longest.length)
    .map(({ option, i, length }) =>
      error(
        'balance/detail',
        `options[${i}]`,
        `"${option.name}" is told in ${length} words, "${longest.option.name}" in ${longest.length}`,
        'Tell every option in as much detail: write more here, or less there',
      ),
    );
}

/** The words that an option is described in: what it is, what it is like, and its answers. */
function detail({ id, what, experience }: AidOption, { rows }: DecisionAid): number {
  const answers = rows.map((row) => row.answers[id] ?? '');
  return words([what, experience.body, experience.mind, experience.life, ...answers].join(' ')).length;
}

function rowFindings(answers: Readonly<Record<string, string>>, path: string): Finding[] {
  const longest = Math.max(...Object.values(answers).map((text) => words(text).length));
  return Object.entries(answers).flatMap(([option, text]) => {
    const at = `${path}.${option}`;
    if (NON_ANSWER.test(text.trim()))
      return [error('balance/no-answer', at, `"${text}" is no answer`, 'Say what this option means here')];
    return longest >= LONG_ANSWER && words(text).length * MOST_IN_A_ROW < longest
      ? [
          warning(
            'balance/row',
            at,
            `${words(text).length} words, and another option has ${longest}`,
            'Tell every option in as much detail',
          ),
        ]
      : [];
  });
}

/** An option that nobody counted, where others are counted: true perhaps, and worth another look. */
function figureFindings({ options, outcomes }: DecisionAid): Finding[] {
  const known = options.map(({ id }) => outcomes.filter(({ figures }) => isKnown(figures[id])).length);
  return options.flatMap(({ name }, i) =>
    known[i] === 0 && Math.max(...known) > 0
      ? [
          warning(
            'balance/figures',
            `options[${i}]`,
            `"${name}" has no figure at all`,
            'Look for one; where there is none, "unknown" says so to people',
          ),
        ]
      : [],
  );
}

function isKnown(figure: object | undefined): boolean {
  return figure !== undefined && !('unknown' in figure);
}

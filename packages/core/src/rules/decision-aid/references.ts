import type { DecisionAid } from '../../model/decision-aid.js';
import { error, warning, type Finding } from '../finding.js';

/** Ids that mean something else where a person's answers are kept. */
const TAKEN = /^(unsure|own-\d+)$/;

/** Ids that stand twice or lead nowhere, options without an answer or a figure, and answers of options that are not there. */
export function referenceFindings(aid: DecisionAid): Finding[] {
  const { options, rows, outcomes, citations } = aid;
  const cited = ids(citations);
  return [
    ...repeated(options, 'options'),
    ...repeated(rows, 'rows'),
    ...repeated(outcomes, 'outcomes'),
    ...repeated(citations, 'citations'),
    ...rows.flatMap((row, i) => [
      ...everyOption(row.answers, aid, `rows[${i}].answers`, 'answer'),
      ...known(row.citations, cited, `rows[${i}].citations`, 'source'),
    ]),
    ...outcomes.flatMap((outcome, i) => [
      ...everyOption(outcome.figures, aid, `outcomes[${i}].figures`, 'figure'),
      ...known(outcome.citations, cited, `outcomes[${i}].citations`, 'source'),
      ...lost(outcome.row, ids(rows), `outcomes[${i}].row`, 'row'),
    ]),
    ...unusedSources(aid),
  ];
}

function ids(things: readonly { id: string }[]): Set<string> {
  return new Set(things.map(({ id }) => id));
}

function repeated(things: readonly { id: string }[], path: string): Finding[] {
  return things.flatMap(({ id }, i) => {
    const at = `${path}[${i}].id`;
    if (TAKEN.test(id))
      return [error('reference/taken-id', at, `"${id}" has a meaning of its own`, 'Choose another id')];
    return things.findIndex((other) => other.id === id) < i
      ? [error('reference/repeated-id', at, `"${id}" stands twice`, 'Give each an id of its own')]
      : [];
  });
}

function known(
  named: readonly string[],
  there: ReadonlySet<string>,
  path: string,
  what: 'source' | 'row',
): Finding[] {
  return named.flatMap((id, i) => lost(id, there, `${path}[${i}]`, what));
}

function lost(id: string, there: ReadonlySet<string>, path: string, what: 'source' | 'row'): Finding[] {
  if (there.has(id)) return [];
  const list = what === 'source' ? 'citations' : 'rows';
  return [
    error(`reference/${what}`, path, `There is no ${what} "${id}"`, `Add it to ${list}, or mend the id`),
  ];
}

/** Every option, and no other, has its answer or figure. */
function everyOption(
  byOption: Readonly<Record<string, unknown>>,
  { options }: DecisionAid,
  path: string,
  what: 'answer' | 'figure',
): Finding[] {
  const missing = options.filter(({ id }) => !Object.hasOwn(byOption, id));
  const astray = Object.keys(byOption).filter((key) => !options.some(({ id }) => id === key));
  const mend =
    what === 'answer'
      ? 'Answer it for every option, in as much detail'
      : 'Write the figure, or "unknown" with the reason';
  return [
    ...missing.map(({ id, name }) =>
      error(`reference/no-${what}`, `${path}.${id}`, `"${name}" has no ${what} here`, mend),
    ),
    ...astray.map((key) =>
      error(
        'reference/option',
        `${path}.${key}`,
        `There is no option "${key}"`,
        'Mend the id, or take it out',
      ),
    ),
  ];
}

function unusedSources({ citations, rows, outcomes }: DecisionAid): Finding[] {
  const used = new Set([...rows, ...outcomes].flatMap((each) => each.citations));
  return citations.flatMap(({ id }, i) =>
    used.has(id)
      ? []
      : [
          warning(
            'reference/unused-source',
            `citations[${i}]`,
            `Nothing rests on the source "${id}"`,
            'Name it at the row or figure it is for, or take it out',
          ),
        ],
  );
}

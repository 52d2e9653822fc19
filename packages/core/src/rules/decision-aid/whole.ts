import type { Bran, DecisionAid } from '../../model/decision-aid.js';
import { closedDoor, doorFindings } from '../doors.js';
import { error, warning, type Finding } from '../finding.js';

/** What an aid must have as a whole: waiting as an option, both sides, somebody to ask, dates in order. */
export function wholeFindings(aid: DecisionAid): Finding[] {
  return [
    ...nothingFindings(aid),
    ...sideRows(aid),
    ...doorFindings(aid.doors),
    ...aid.options.flatMap(({ unavailable }, i) =>
      unavailable?.door ? closedDoor(unavailable.door, `options[${i}].unavailable.door`) : [],
    ),
    ...dateFindings(aid),
    ...(aid.decision.trim().endsWith('?')
      ? []
      : [warning('aid/decision', 'decision', 'This is no question', 'Ask it as people would: "Which …?"')]),
  ];
}

/** Doing nothing is a choice that everybody has. Two of them could not be told apart. */
function nothingFindings({ options }: DecisionAid): Finding[] {
  const waiting = options.filter(({ isNothing }) => isNothing);
  if (waiting.length === 1) return [];
  return [
    error(
      'aid/nothing',
      'options',
      waiting.length
        ? `${waiting.length} options are doing nothing`
        : 'No option is doing nothing, or waiting',
      'Mark exactly one option with "isNothing": true',
    ),
  ];
}

const SIDES: readonly [Bran, string][] = [
  ['benefits', 'what is good about each option'],
  ['risks', 'what can go wrong with each option'],
];
const OTHERS: readonly [Bran, string][] = [
  ['alternatives', 'what else could be done'],
  ['nothing', 'what happens without any of this'],
];

function sideRows({ rows }: DecisionAid): Finding[] {
  const missing = ([bran]: readonly [Bran, string]) => !rows.some((row) => row.bran === bran);
  const told = ([bran, what]: readonly [Bran, string]) =>
    [`aid/${bran}`, 'rows', `No row says ${what}`, `Add a row with "bran": "${bran}"`] as const;
  return [
    ...SIDES.filter(missing).map((side) => error(...told(side))),
    ...OTHERS.filter(missing).map((side) => warning(...told(side))),
  ];
}

function dateFindings({ published, reviewDue, citations }: DecisionAid): Finding[] {
  const order =
    reviewDue > published
      ? []
      : [
          error(
            'review/order',
            'reviewDue',
            'The review is due before the aid was published',
            'Set a day after "published", as the update policy says',
          ),
        ];
  return [
    ...order,
    ...citations.flatMap(({ seen }, i) =>
      seen > published
        ? [
            warning(
              'review/seen-later',
              `citations[${i}].seen`,
              'The source was read after this version was published',
              'Set "published" to the day of this version',
            ),
          ]
        : [],
    ),
  ];
}

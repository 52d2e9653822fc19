import type { DecisionAid } from '../../model/decision-aid.js';
import { warning, type Finding } from '../finding.js';

/** What makes a good aid better (IPDAS's quality criteria, as far as a file can tell). */
export function qualityFindings(aid: DecisionAid): Finding[] {
  return [...rangeless(aid), ...unseen(aid), ...sources(aid), ...uncited(aid), ...unassessed(aid)];
}

function rangeless({ outcomes }: DecisionAid): Finding[] {
  const figures: object[] = outcomes.flatMap((outcome) => Object.values(outcome.figures));
  if (figures.some((figure) => 'low' in figure)) return [];
  return [
    warning(
      'quality/ranges',
      'outcomes',
      'No figure has a range',
      'Add low and high where the source gives them: people see how sure the figure is',
    ),
  ];
}

function unseen({ reviewed, tested }: DecisionAid): Finding[] {
  return [
    ...(reviewed
      ? []
      : [
          warning(
            'quality/reviewed',
            'reviewed',
            'Nobody but its authors has looked at it',
            'Ask a professional who treats the condition, then say who and when',
          ),
        ]),
    ...(tested.length
      ? []
      : [
          warning(
            'quality/tested',
            'tested',
            'Nobody has tried it out',
            'Try it with people who face the decision, then say who and when',
          ),
        ]),
  ];
}

function sources({ citations }: DecisionAid): Finding[] {
  return citations.flatMap(({ read }, i) =>
    read === 'quoted elsewhere'
      ? [
          warning(
            'quality/second-hand',
            `citations[${i}].read`,
            'The source itself was not read',
            'Read it, and hold its figures against these',
          ),
        ]
      : [],
  );
}

/** Good and bad sides that rest on nothing: neither a source nor a figure with one. */
function uncited({ rows, outcomes }: DecisionAid): Finding[] {
  return rows.flatMap(({ id, bran, citations }, i) =>
    (bran === 'benefits' || bran === 'risks') &&
    citations.length === 0 &&
    !outcomes.some(({ row }) => row === id)
      ? [
          warning(
            'quality/uncited',
            `rows[${i}].citations`,
            'These answers name no source',
            'Name what they rest on, or give a figure with its source',
          ),
        ]
      : [],
  );
}

function unassessed({ assessedAgainst }: DecisionAid): Finding[] {
  if (assessedAgainst.length) return [];
  return [
    warning(
      'quality/assessed',
      'assessedAgainst',
      'It does not say what it was held against',
      'Write it here: "IPDAS v4, by the project’s own checker"',
    ),
  ];
}

import type { AidOption, AidRow, Bran, DecisionAid, Outcome } from '@sixways/core/model/decision-aid.js';

/** A question with all that is known about it; or the person's own, which nobody has answered yet. */
export interface GridRow {
  id: string;
  /** The part of BRAN it belongs to. */
  group: Bran | 'own';
  question: string;
  /** By option id. Empty for the person's own. */
  answers: Readonly<Record<string, string>>;
  outcomes: readonly Outcome[];
  citations: readonly string[];
  /** Whether its figures may be drawn as people beside being said. */
  drawn: boolean;
}

export const GROUPS: readonly GridRow['group'][] = ['benefits', 'risks', 'alternatives', 'nothing', 'own'];

/** The aid's rows, in the author's order. */
export function rowsOf({ rows, outcomes }: DecisionAid): GridRow[] {
  return rows.map((row) =>
    rowOf(
      row,
      outcomes.filter((outcome) => outcome.row === row.id),
    ),
  );
}

/** A row of the person's own. */
export function ownRow(id: string, question: string): GridRow {
  return { id, group: 'own', question, answers: {}, outcomes: [], citations: [], drawn: false };
}

/** An option that nobody can have here stays out of the comparison until the person asks for it. */
export function offered(options: readonly AidOption[]): AidOption[] {
  const here = options.filter(({ unavailable }) => !unavailable);
  return here.length >= LEAST ? here : [...options];
}

/** Comparing takes so many options. */
export const LEAST = 2;

function rowOf({ id, bran, question, answers, citations }: AidRow, outcomes: Outcome[]): GridRow {
  const cited = new Set([...citations, ...outcomes.flatMap((outcome) => outcome.citations)]);
  return { id, group: bran, question, answers, outcomes, citations: [...cited], drawn: canBeDrawn(outcomes) };
}

/**
 * Pictures of people work badly below 1 in 100, and a set is drawn whole or not at all (Zipkin 2014; IMI PROTECT):
 * so every figure of the row is 1 to 100 out of 100, or unknown.
 */
function canBeDrawn(outcomes: readonly Outcome[]): boolean {
  const people = outcomes.filter((outcome) => outcome.measure === 'people');
  return people.every(
    ({ of, figures }) =>
      of === 100 && Object.values(figures).every((figure) => 'unknown' in figure || figure.n >= 1),
  );
}

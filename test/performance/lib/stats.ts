/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The middle of the ratios of each round: what slowed one round slowed both sides of its ratio. */
export function medianRatio(values: readonly number[], floors: readonly number[]): number {
  return median(values.map((value, round) => value / floors[round]!));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Measures each subject once a round, in an order that turns from round to round.
 * @returns the figures by subject, in the order of rounds
 */
export async function interleave<Subject extends string, Figures>(
  subjects: readonly Subject[],
  rounds: number,
  measure: (subject: Subject) => Promise<Figures>,
): Promise<Record<Subject, Figures[]>> {
  const figures = Object.fromEntries(subjects.map((subject) => [subject, [] as Figures[]])) as Record<
    Subject,
    Figures[]
  >;
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < subjects.length; i++) {
      const subject = subjects[(i + round) % subjects.length]!;
      figures[subject].push(await measure(subject));
    }
  return figures;
}

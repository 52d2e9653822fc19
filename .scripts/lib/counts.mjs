// Reads how many tests passed and failed from what a test runner prints.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The last count that a runner printed: one line `N passed, N failed[, N skipped]`, or Node's own summary.
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function readCounts(output) {
  const line = last(output, /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g);
  if (line) return { passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3] ?? 0) };
  /** @param {string} name */
  const number = (name) => Number(last(output, new RegExp(`^(?:ℹ|#) ${name} (\\d+)$`, 'gm'))?.[1] ?? NaN);
  const counts = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
  return Number.isNaN(counts.passed + counts.failed + counts.skipped) ? undefined : counts;
}

/**
 * A step's counts. A runner that fails without a failed test, prints no count or ran nothing counts as one failure.
 * @param {number} code its exit code
 * @param {string} output
 * @returns {Counts}
 */
export function countsOf(code, output) {
  const counts = readCounts(output) ?? { passed: 0, failed: 0, skipped: 0 };
  const hasRun = counts.passed + counts.failed > 0;
  return counts.failed === 0 && (code !== 0 || !hasRun) ? { ...counts, failed: 1 } : counts;
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Counts} counts */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function last(text, pattern) {
  return [...text.matchAll(pattern)].at(-1);
}

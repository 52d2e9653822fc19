/**
 * A Web Test Runner reporter that ends with one line, `N passed, N failed, N skipped`, and fails a run without tests.
 * A file that broke before or beside its tests counts as one failure.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  /** @param {import('@web/test-runner').TestSuiteResult | undefined} suite */
  const add = (suite) => {
    for (const test of suite?.tests ?? [])
      count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    for (const inner of suite?.suites ?? []) add(inner);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        const before = count.failed;
        add(session.testResults);
        if (!session.passed && count.failed === before) count.failed++;
      }
      if (count.passed + count.failed === 0) process.exitCode = 1;
    },
    stop() {
      process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
    },
  };
}

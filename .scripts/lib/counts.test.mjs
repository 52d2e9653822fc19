import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsOf, formatCounts, readCounts, sum } from './counts.mjs';

describe('counts of test runners', () => {
  it('reads the last line of a runner that prints one', () => {
    const output = 'Chromium: 1 passed, 0 failed\n\n22 passed, 1 failed, 2 skipped\n\u001b[2K';
    assert.deepEqual(readCounts(output), { passed: 22, failed: 1, skipped: 2 });
  });

  it("reads Node's summary, where a cancelled test has failed", () => {
    const output = 'ℹ tests 9\nℹ pass 5\nℹ fail 1\nℹ cancelled 1\nℹ skipped 2\nℹ todo 0\n';
    assert.deepEqual(readCounts(output), { passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a crash, silence and an empty run as one failure', () => {
    assert.equal(countsOf(1, '3 passed, 0 failed').failed, 1);
    assert.equal(countsOf(0, 'nothing').failed, 1);
    assert.equal(countsOf(0, '0 passed, 0 failed').failed, 1);
    assert.equal(countsOf(1, '3 passed, 2 failed').failed, 2);
    assert.equal(countsOf(0, '3 passed, 0 failed').failed, 0);
  });

  it('adds up, and leaves out what is not there', () => {
    const one = { passed: 1, failed: 2, skipped: 0 };
    assert.equal(formatCounts(sum([one, one])), '2 passed, 4 failed');
    assert.equal(formatCounts({ ...one, skipped: 3 }), '1 passed, 2 failed, 3 skipped');
  });
});

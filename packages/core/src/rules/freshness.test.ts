import { expect } from '../../../../test/support/index.js';
import { freshness, withdrawnOn } from './freshness.js';
import { freshnessFindings } from './review-findings.js';

describe('freshness', () => {
  for (const [today, state] of [
    ['2026-10-31', 'current'],
    ['2026-11-01', 'overdue'],
    ['2027-10-31', 'overdue'],
    ['2027-11-01', 'withdrawn'],
    ['2035-01-01', 'withdrawn'],
  ] as const)
    it(`on ${today} a review due on 2026-11-01 is ${state}`, () => {
      expect(freshness('2026-11-01', today)).to.equal(state);
    });

  it('knows what comes a year after 29 February', () => {
    expect(withdrawnOn('2028-02-29')).to.equal('2029-03-01');
    expect(freshness('2028-02-29', '2029-02-28')).to.equal('overdue');
    expect(freshness('2028-02-29', '2029-03-01')).to.equal('withdrawn');
  });

  it('says how late a review is, and until when the content is shown', () => {
    expect(freshnessFindings('2026-11-01', '2026-10-31')).to.deep.equal([]);
    const [due] = freshnessFindings('2026-11-01', '2026-11-02');
    expect(due).to.include({ severity: 'warning', path: 'reviewDue' });
    expect(due!.text).to.contain('1 day ago').and.to.contain('2027-11-01');
    expect(freshnessFindings('2026-11-01', '2026-11-25')[0]!.text).to.contain('24 days ago');
    expect(freshnessFindings('2024-11-01', '2026-11-25')[0]!.text).to.contain('Only its doors');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAid } from '@sixways/core/rules/decision-aid/check-aid.js';
import { blocks } from '@sixways/core/rules/finding.js';
import type { DecisionAid } from '@sixways/core/model/decision-aid.js';
import { DECISION_AIDS, decisionAid } from './index.js';

/** All numbers of an aid, where they stand. */
const figures = ({ outcomes }: DecisionAid) =>
  outcomes.map(({ id, measure, figures }) => [
    id,
    measure,
    Object.entries(figures).map(([option, figure]) => ('unknown' in figure ? [option] : [option, figure])),
  ]);

describe('decisionAid', () => {
  for (const id of DECISION_AIDS)
    describe(id, () => {
      it('meets every criterion that an aid cannot do without', async () => {
        const { criteria } = checkAid(await decisionAid(id));
        const needed = criteria.filter(({ criterion }) =>
          /^(?:qualifying|certifying)$/.test(criterion.group),
        );
        assert.equal(needed.length, 12);
        assert.deepEqual([...new Set(needed.map(({ state }) => state))], ['met']);
      });

      it('tells the same figures in Easy Read, in other words', async () => {
        const [english, easy] = await Promise.all([decisionAid(id), decisionAid(id, 'en-x-easy')]);
        assert.equal(easy.lang, 'en-x-easy');
        assert.deepEqual(figures(easy), figures(english));
        assert.deepEqual(easy.citations, english.citations);
        assert.notEqual(easy.options[0]!.what, english.options[0]!.what);
        assert.equal(blocks(checkAid(easy).findings), false);
      });
    });

  it('is English where there are no words in a language', async () => {
    assert.equal((await decisionAid('carpal-tunnel', 'pl')).lang, 'en');
  });

  it('says which aid does not ship', async () => {
    await assert.rejects(decisionAid('teapot'), { kind: 'not-found' });
  });
});

describe('ranges that the project worked out itself', () => {
  /** Where, and how many of how many people it was. */
  const counts: readonly [aid: string, outcome: string, option: string, n: number, of: number][] = [
    ['carpal-tunnel', 'better-3m', 'splint', 46, 86],
    ['carpal-tunnel', 'better-3m', 'operation', 62, 78],
    ['carpal-tunnel', 'better-18m', 'splint', 59, 79],
    ['carpal-tunnel', 'better-18m', 'operation', 61, 68],
    ['carpal-tunnel', 'operation-18m', 'splint', 32, 79],
    ['knee-arthritis', 'replaced-12m', 'programme', 13, 50],
    ['knee-arthritis', 'replaced-24m', 'programme', 16, 50],
  ];
  for (const [aid, id, option, n, of] of counts)
    it(`${aid} ${id} ${option}: Wilson’s interval of ${n} of ${of}, ends rounded outwards`, async () => {
      const outcome = (await decisionAid(aid)).outcomes.find((one) => one.id === id)!;
      const [low, high] = wilson(n, of);
      const figure = outcome.figures[option] as { n: number; low: number; high: number };
      assert.deepEqual([figure.low, figure.high], [Math.floor(100 * low), Math.ceil(100 * high)]);
      // The study rounds 53.5 and 79.5 up.
      assert.ok(Math.abs(figure.n - (100 * n) / of) < 1);
    });
});

/** The 95% interval of a share (Wilson, 1927). */
function wilson(n: number, of: number): [low: number, high: number] {
  const z = 1.959964;
  const share = n / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [(middle - half) / whole, (middle + half) / whole];
}

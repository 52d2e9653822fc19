import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEasyRead } from '@sixways/core/rules/easy-read/check-easy-read.js';
import { EASY_READS, easyRead, pictures } from './index.js';

/** One for each of the six ways and the three roles of personalised care. */
const WAYS = [
  'shared-decisions',
  'choice',
  'self-management',
  'social-prescribing',
  'care-plan',
  'personal-health-budget',
];
const ROLES = ['link-worker', 'health-coach', 'care-coordinator'];

describe('easyRead', () => {
  it('has an explainer of every way and every role', () => {
    for (const id of [...WAYS, ...ROLES]) assert.ok(EASY_READS.includes(id), id);
  });

  for (const id of EASY_READS)
    describe(id, () => {
      it('keeps the rules of Easy Read, and shows pictures that ship', async () => {
        const context = { pictures: new Set(Object.keys(await pictures())) };
        const { findings, readingAge } = checkEasyRead(await easyRead(id), context);
        const faults = findings.filter(({ rule }) => !/^quality\/(?:tested|reviewed)$/.test(rule));
        assert.deepEqual(faults, []);
        assert.ok(readingAge! <= 9, `reading age ${readingAge}`);
      });

      it('is short, and asks after about a third of its cards if it was clear', async () => {
        const { cards } = await easyRead(id);
        const asked = cards.filter(({ question }) => question).length;
        assert.ok(cards.length >= 8 && cards.length <= 16, `${cards.length} cards`);
        assert.ok(asked >= cards.length / 4 && asked <= cards.length / 2, `${asked} questions`);
      });

      it('names somebody to ask near by, and a number that always answers', async () => {
        const { doors } = await easyRead(id);
        assert.ok(doors.some(({ name }) => name === 'Your doctor’s surgery'));
        assert.ok(doors.some(({ phone }) => phone === '111'));
      });

      it('does not claim that anybody tested or reviewed it', async () => {
        const { tested, reviewed } = await easyRead(id);
        assert.deepEqual([tested, reviewed], [[], undefined]);
      });
    });

  it('does not always give the right answer first', async () => {
    const all = await Promise.all(EASY_READS.map(easyRead));
    const questions = all.flatMap(({ cards }) => cards.flatMap(({ question }) => question ?? []));
    const first = questions.filter(({ options }) => options[0]!.right).length;
    assert.ok(first > questions.length / 4 && first < (questions.length * 3) / 4, `${first}`);
  });

  it('says which explainer does not ship', async () => {
    await assert.rejects(easyRead('teapots'), { kind: 'not-found' });
  });
});

import fc from 'fast-check';
import { expect } from '../../../../../test/support/index.js';
import type { Goal } from '../../model/goal.js';
import { PLAN_SECTIONS, type Plan } from '../../model/plan.js';
import { agreementsTo, planMark } from './agreement.js';
import { lineChanges } from './plan-changes.js';
import { planFacts } from './plan-facts.js';
import { planLines, type PlanLine, type WholePlan } from './plan-lines.js';
import { readWholePlan } from './read-whole-plan.js';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const stamp = { lang: 'en', updatedAt: '2026-11-20T10:00:00.000Z', author: 'self' };
const whole = (plan: Partial<Plan> = {}, goals: Partial<Goal>[] = []): WholePlan =>
  readWholePlan({
    plan: { id: id(1), ...stamp, title: 'Made up', ...plan },
    goals: goals.map((goal, i) => ({ id: id(i + 2), ...stamp, text: 'A goal', ...goal })),
  });

describe('a yes to a plan', () => {
  const plan: Partial<Plan> = { needs: ['Sleep'], goals: [id(2)] };
  const agreed = (mark: string) => ({
    by: 'Alex',
    role: 'person' as const,
    at: stamp.updatedAt,
    version: mark,
  });

  it('stands as long as nothing that was agreed changes', () => {
    const mark = planMark(whole(plan, [{}]));
    const now = whole(
      {
        ...plan,
        agreements: [agreed(mark)],
        comments: [{ id: 'c', at: stamp.updatedAt, by: 'Alex', section: 'aboutMe', text: 'Hello' }],
        review: { requested: [{ at: stamp.updatedAt }] },
      },
      [{ lifecycle: 'active', achievement: 'improving' }],
    );
    expect(agreementsTo(now).map(({ current }) => current)).to.deep.equal([true]);
  });

  it('is needed anew once words of the plan or of its goals change', () => {
    const agreements = [agreed(planMark(whole(plan, [{}])))];
    for (const changed of [
      whole({ ...plan, needs: ['Sleep', 'Rest'], agreements }, [{}]),
      whole({ ...plan, agreements }, [{ text: 'Another goal' }]),
      whole({ ...plan, agreements }, []),
    ])
      expect(agreementsTo(changed)[0]!.current).to.equal(false);
  });

  it('is not moved by goals that are not in the plan', () => {
    expect(planMark(whole(plan, [{}, { text: 'Elsewhere' }]))).to.equal(planMark(whole(plan, [{}])));
  });
});

describe('what changed in a plan', () => {
  const line = fc.record({
    section: fc.constantFrom(...PLAN_SECTIONS),
    label: fc.constantFrom('need', 'strength', 'trigger'),
    text: fc.constantFrom('a', 'b', 'c', 'd'),
  });
  const count = (lines: readonly PlanLine[]) => {
    const all = new Map<string, number>();
    for (const { section, label, text } of lines) {
      const key = `${section} ${label} ${text}`;
      all.set(key, (all.get(key) ?? 0) + 1);
    }
    return [...all].filter(([, n]) => n).sort();
  };

  it('is all of it, and no more: the old lines with the changes made are the new ones', () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, after) => {
        const left: PlanLine[] = [...before];
        for (const { section, added, removed, reworded } of lineChanges(before, after)) {
          const out = [...removed, ...reworded.map(({ label, from }) => ({ section, label, text: from }))];
          for (const each of out) {
            const key = JSON.stringify([each.section, each.label, each.text]);
            const at = left.findIndex((one) => JSON.stringify([one.section, one.label, one.text]) === key);
            expect(at).to.be.at.least(0);
            left.splice(at, 1);
          }
          left.push(...added, ...reworded.map(({ label, to }) => ({ section, label, text: to })));
        }
        expect(count(left)).to.deep.equal(count(after));
      }),
    );
  });

  it('is nothing between equals', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(lineChanges(lines, [...lines].reverse())).to.deep.equal([]);
      }),
    );
  });
});

describe('five facts of a plan', () => {
  const now = '2026-11-25T09:00:00.000Z';
  const there = (plan: WholePlan) => planFacts(plan, now).filter((each) => each.there);

  it('are not there in an empty plan', () => {
    expect(there(whole())).to.deep.equal([]);
  });

  it('count people, goals and shares that have not ended', () => {
    const share = { with: { name: 'Bo' }, sections: ['aboutMe' as const], since: stamp.updatedAt };
    const plan = whole({
      personalContacts: [{ name: 'Bo' }],
      shares: [
        { ...share, id: id(7) },
        { ...share, id: id(8), until: '2026-11-24T00:00:00.000Z' },
      ],
      review: { due: '2026-12-01', requested: [] },
    });
    expect(there(plan).map(({ fact, count }) => [fact, count])).to.deep.equal([
      ['people', 1],
      ['shared', 1],
      ['review', 0],
    ]);
  });
});

describe('the lines of a plan', () => {
  it('are all that it says, in order', () => {
    const plan = whole({
      needs: ['Sleep'],
      formulation: ['Too much tea'],
      personalContacts: [{ name: 'Bo' }],
    });
    expect(planLines(plan).map(({ label, text }) => `${label}: ${text}`)).to.deep.equal([
      'contact: Bo',
      'formulation: Too much tea',
      'need: Sleep',
    ]);
  });
});

import { AdapterError } from '@sixways/core/errors.js';
import type { RecordKind, RecordKinds, RecordsPort } from '@sixways/core/ports.js';
import type { RecordsSubject } from './adapter-conformance.js';
import { aborts, fails, ok, within, type Check, type ExpectedError } from './check.js';
import { faultyFetch, type Fault } from './faulty-fetch.js';
import { changedRecord, sampleRecord } from './sample-records.js';

const KINDS: readonly RecordKind[] = ['about-me', 'goal', 'plan', 'budget', 'check-in', 'decision'];

/** More than any server puts on one page. */
const MANY = 60;

interface Subject {
  records: RecordsPort;
  net: ReturnType<typeof faultyFetch>;
}

/**
 * What every store of records must do: saves, loads, conflicts and faults. Part of `adapterConformance`; for a store that
 * takes no referrals on its own, and then `create` may return `{ records }` alone. Without that port all checks pass.
 */
export function recordsConformance(subject: RecordsSubject): Check[] {
  async function subjectWith(timeout = 10_000): Promise<Subject | undefined> {
    const net = faultyFetch(subject.fetch ?? fetch, subject.answerFor);
    const { records } = await subject.create({ fetch: net.fetch, timeout });
    return records && { records, net };
  }
  const check = (name: string, run: (subject: Subject) => Promise<void>, timeout?: number): Check => ({
    name: `records (if any): ${name}`,
    async run() {
      const under = await subjectWith(timeout);
      if (under) await run(under);
    },
  });
  return [
    ...keepingChecks(check),
    ...conflictChecks(check),
    ...(subject.isLocal ? [] : recordsFaultChecks(check, subject)),
  ];
}

type Make = (name: string, run: (subject: Subject) => Promise<void>, timeout?: number) => Check;

function keepingChecks(check: Make): Check[] {
  return [
    ...KINDS.map((kind) =>
      check(`a ${kind} comes back as it was saved, changes, and goes`, async ({ records }) => {
        const record = sampleRecord(kind);
        const first = await records.save(kind, record);
        isThe(kind, first.record, record);
        isThe(kind, (await records.load(kind, record.id)).record, record);
        const changed = changedRecord(kind, record, 'Changed (made up)');
        const second = await records.save(kind, changed, { after: first.version });
        ok(second.version !== first.version, 'another version after another content');
        const listed = (await records.list(kind)).filter((each) => each.record.id === record.id);
        ok(listed.length === 1, `one ${kind} of this id in the list, not ${listed.length}`);
        isThe(kind, listed[0]!.record, changed);
        ok(listed[0]!.version === second.version, 'the same version in the list as after saving');
        await isGoneAfterRemoval(records, kind, record.id);
      }),
    ),
    check(`lists ${MANY} goals, each once`, async ({ records }) => {
      const made = Array.from({ length: MANY }, () => sampleRecord('goal'));
      for (const goal of made) await records.save('goal', goal);
      const ids = (await records.list('goal')).map(({ record }) => record.id);
      ok(new Set(ids).size === ids.length, 'no goal twice in the list');
      ok(
        made.every(({ id }) => ids.includes(id)),
        `all ${MANY} goals in the list`,
      );
      for (const { id } of made) await records.remove('goal', id);
    }),
    check('tells earlier states, newest first, or the present one alone', async ({ records }) => {
      const goal = sampleRecord('goal');
      let version: string | undefined;
      for (const word of ['First', 'Second', 'Third'])
        ({ version } = await records.save('goal', changedRecord('goal', goal, word), { after: version }));
      const texts = (await records.history('goal', goal.id)).map(({ record }) => record.text);
      const expected = ['Third', 'Second', 'First'].slice(0, texts.length);
      ok(texts.length > 0 && texts.join() === expected.join(), `${expected.join()}, not ${texts.join()}`);
      await records.remove('goal', goal.id);
    }),
    check('what is changed after saving, or after loading, changes nothing kept', async ({ records }) => {
      const goal = sampleRecord('goal');
      const expected = structuredClone(goal);
      const saved = await records.save('goal', goal);
      goal.text = 'Changed behind its back';
      saved.record.text = 'Changed behind its back';
      (await records.load('goal', goal.id)).record.actions.length = 0;
      isThe('goal', (await records.load('goal', goal.id)).record, expected);
      await records.remove('goal', goal.id);
    }),
    check('says not-found of what is not there, and removes it all the same', async ({ records }) => {
      const id = crypto.randomUUID();
      for (const kind of KINDS) {
        await fails(records.load(kind, id), { kind: 'not-found' });
        await records.remove(kind, id);
      }
      await fails(records.history('goal', id), { kind: 'not-found' });
    }),
    check('does nothing once aborted', async ({ records, net }) => {
      const goal = sampleRecord('goal');
      const signal = AbortSignal.abort();
      const before = net.requests;
      await aborts(records.save('goal', goal, { signal }), undefined);
      await aborts(records.list('goal', { signal }), undefined);
      await aborts(records.load('goal', goal.id, { signal }), undefined);
      await aborts(records.remove('goal', goal.id, { signal }), undefined);
      ok(net.requests === before, 'no request');
      await fails(records.load('goal', goal.id), { kind: 'not-found' });
    }),
  ];
}

function conflictChecks(check: Make): Check[] {
  return [
    check(
      'two changes of one version: the second is a conflict, and nothing of it is written',
      async ({ records }) => {
        const plan = sampleRecord('plan');
        const { version: after } = await records.save('plan', plan);
        const mine = changedRecord('plan', plan, 'Mine');
        await records.save('plan', mine, { after });
        await fails(records.save('plan', changedRecord('plan', plan, 'Theirs'), { after }), {
          kind: 'conflict',
        });
        const there = await records.load('plan', plan.id);
        isThe('plan', there.record, mine);
        // Both were shown, and the person chose.
        await records.save('plan', changedRecord('plan', plan, 'Chosen'), { after: there.version });
        await records.remove('plan', plan.id);
      },
    ),
    check('a new record under an id that is taken is a conflict', async ({ records }) => {
      const goal = sampleRecord('goal');
      await records.save('goal', goal);
      await fails(records.save('goal', changedRecord('goal', goal, 'Another')), { kind: 'conflict' });
      isThe('goal', (await records.load('goal', goal.id)).record, goal);
      await records.remove('goal', goal.id);
    }),
    check('eight changes of one version at once: one is kept, seven are conflicts', async ({ records }) => {
      const goal = sampleRecord('goal');
      const { version: after } = await records.save('goal', goal);
      const results = await Promise.allSettled(
        Array.from({ length: 8 }, (_, n) =>
          records.save('goal', changedRecord('goal', goal, `Change ${n}`), { after }),
        ),
      );
      const kept = results.filter(({ status }) => status === 'fulfilled').length;
      ok(kept === 1, `one change, not ${kept}`);
      for (const result of results)
        if (result.status === 'rejected')
          ok(
            result.reason instanceof AdapterError && result.reason.kind === 'conflict',
            `a conflict, not ${result.reason}`,
          );
      await records.remove('goal', goal.id);
    }),
    check(
      'a change of what was removed meanwhile is a conflict, and brings nothing back',
      async ({ records }) => {
        const goal = sampleRecord('goal');
        const { version: after } = await records.save('goal', goal);
        await records.remove('goal', goal.id);
        await fails(records.save('goal', changedRecord('goal', goal, 'Late'), { after }), {
          kind: 'conflict',
        });
        await fails(records.load('goal', goal.id), { kind: 'not-found' });
      },
    ),
    check('the same save again is neither a conflict nor a second version', async ({ records }) => {
      const goal = sampleRecord('goal');
      const first = await records.save('goal', goal);
      ok((await records.save('goal', goal)).version === first.version, 'the same version of a new record');
      const changed = changedRecord('goal', goal, 'Changed');
      const second = await records.save('goal', changed, { after: first.version });
      const again = await records.save('goal', changed, { after: first.version });
      ok(again.version === second.version, 'the same version of a change');
      const states = await records.history('goal', goal.id);
      ok(states.length <= 2, `at most two states, not ${states.length}`);
      await records.remove('goal', goal.id);
    }),
  ];
}

/** A fault of the first request of a call, and what the call must say of it. */
const FAULTS: [fault: Fault, expected: ExpectedError][] = [
  ['offline', { kind: 'offline' }],
  ['html', { kind: 'unavailable' }],
  ['empty', { kind: 'unavailable' }],
  ['other-json', { kind: 'unavailable' }],
  [401, { kind: 'forbidden' }],
  [403, { kind: 'forbidden' }],
  [429, { kind: 'unavailable', retryAfter: 7 }],
  [500, { kind: 'unavailable' }],
  [503, { kind: 'unavailable' }],
];

function recordsFaultChecks(check: Make, subject: RecordsSubject): Check[] {
  return [
    check(
      'each fault is told for what it is, and the same call succeeds after it',
      async ({ records, net }) => {
        for (const [fault, expected] of FAULTS) {
          const goal = sampleRecord('goal');
          net.next(fault);
          await fails(records.save('goal', goal), expected);
          const { version: after } = await records.save('goal', goal);
          const changed = changedRecord('goal', goal, `After ${fault}`);
          net.next(fault);
          await fails(records.save('goal', changed, { after }), expected);
          await records.save('goal', changed, { after });
          net.next(fault);
          await fails(records.list('goal'), expected);
          net.next(fault);
          await fails(records.load('goal', goal.id), expected);
          isThe('goal', (await records.load('goal', goal.id)).record, changed);
          await records.remove('goal', goal.id);
        }
      },
    ),
    check('a refusal is passed on with the words it came with', async ({ records, net }) => {
      net.next(422);
      await fails(records.save('goal', sampleRecord('goal')), { kind: 'rejected', issue: subject.issue });
    }),
    ...(['reply-lost', 'cut'] as const).map((fault) =>
      check(
        `any answer of a save is lost (${fault}): the same save again is one version`,
        async ({ records, net }) => {
          // Whichever request of the save it is that loses its answer: the first, the second, the third.
          for (let place = 0; place < 3; place++) {
            const goal = sampleRecord('goal');
            const { version: after } = await records.save('goal', goal);
            const changed = changedRecord('goal', goal, 'Changed');
            net.next(...Array.from({ length: place }, () => 'none' as const), fault);
            await records.save('goal', changed, { after }).catch((error: unknown) => {
              const isLost = error instanceof AdapterError && ['offline', 'unavailable'].includes(error.kind);
              ok(isLost, `offline or unavailable, not ${error}`);
            });
            net.next();
            isThe('goal', (await records.save('goal', changed, { after })).record, changed);
            const states = await records.history('goal', goal.id);
            ok(states.length <= 2, `at most two states, not ${states.length}`);
            await records.remove('goal', goal.id);
          }
        },
      ),
    ),
    check(
      'no answer in time to a save: unavailable, maybe delivered or surely not',
      async ({ records, net }) => {
        net.next('slow');
        await within(3000, fails(records.save('goal', sampleRecord('goal')), { kind: 'unavailable' }));
      },
      200,
    ),
    check('a new record whose answer is lost is there once', async ({ records, net }) => {
      const goal = sampleRecord('goal');
      net.next('reply-lost');
      await records.save('goal', goal).catch((error: unknown) => {
        ok(error instanceof AdapterError && error.kind === 'offline', `offline, not ${error}`);
      });
      await records.save('goal', goal);
      const found = (await records.list('goal')).filter(({ record }) => record.id === goal.id);
      ok(found.length === 1, `one goal, not ${found.length}`);
      await records.remove('goal', goal.id);
    }),
    check('stops waiting when aborted under way', async ({ records, net }) => {
      net.next('slow');
      const stop = new AbortController();
      const call = records.save('goal', sampleRecord('goal'), { signal: stop.signal });
      setTimeout(() => stop.abort(), 30);
      await within(1000, aborts(call, stop.signal.reason));
    }),
  ];
}

async function isGoneAfterRemoval(records: RecordsPort, kind: RecordKind, id: string): Promise<void> {
  await records.remove(kind, id);
  await fails(records.load(kind, id), { kind: 'not-found' });
  const left = (await records.list(kind)).filter(({ record }) => record.id === id);
  ok(left.length === 0, `no ${kind} after it was removed`);
}

function isThe<Kind extends RecordKind>(
  kind: Kind,
  found: RecordKinds[Kind],
  expected: RecordKinds[Kind],
): void {
  const [one, other] = [sorted(found), sorted(expected)];
  ok(one === other, `the ${kind} as it was saved:\n${other}\nnot\n${one}`);
}

/** As JSON, whatever the order of fields. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

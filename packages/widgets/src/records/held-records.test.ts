import { expect, waitUntil } from '../../../../test/support/index.js';
import { AdapterError } from '@sixways/core/errors.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { Adapter, RecordsPort } from '@sixways/core/ports.js';
import { CHOIR, WALK } from '../goal-setter/example-goals.js';
import { sharedRecords } from '../journey/shared-records.js';
import { changedElsewhere, keeping } from './example-adapters.js';
import { HeldRecords } from './held-records.js';

async function held(adapter: Adapter): Promise<HeldRecords> {
  const records = new HeldRecords(sharedRecords(adapter), () => {});
  records.listen();
  await records.open('goal');
  return records;
}

const settled = (records: HeldRecords, kind: string) =>
  waitUntil(() => records.status.kind === kind, `status ${kind}, not ${records.status.kind}`);
const renamed = (text: string): Goal => ({ ...WALK, text });

describe('records held by a widget', () => {
  it('hold a change at once and save changes in their order', async () => {
    const saved: string[] = [];
    const adapter = await keeping({ goal: [WALK] }, (port) => ({
      save: async (kind, record, options) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        saved.push((record as Goal).text);
        return port.save(kind, record, options);
      },
    }));
    const records = await held(adapter);
    for (const text of ['One', 'Two', 'Three']) records.save('goal', renamed(text));
    expect(records.unkept, 'on its way').to.equal(true);
    expect(records.get('goal', WALK.id)!.text).to.equal('Three');
    await settled(records, 'saved');
    // What was never asked to stand between two answers need not be sent.
    expect(saved).to.deep.equal(['One', 'Three']);
    expect((await adapter.records!.load('goal', WALK.id)).record.text).to.equal('Three');
  });

  it('keep what was written when saving fails, and save it by and by', async () => {
    let isDown = true;
    const adapter = await keeping({ goal: [WALK] }, (port) => ({
      save: (...given) => (isDown ? Promise.reject(new AdapterError('offline', '')) : port.save(...given)),
    }));
    const records = await held(adapter);
    records.save('goal', renamed('One'));
    await settled(records, 'failed');
    records.save('goal', renamed('Two'));
    await settled(records, 'failed');
    expect(records.unkept).to.equal(true);
    isDown = false;
    records.retry();
    await settled(records, 'saved');
    expect((await adapter.records!.load('goal', WALK.id)).record.text).to.equal('Two');
    expect(records.unkept).to.equal(false);
  });

  it('take an answer that was lost for what it is, and no conflict', async () => {
    let isFirst = true;
    const adapter = await keeping({ goal: [WALK] }, (port) => ({
      save: async (...given) => {
        const stored = await port.save(...given);
        if (!isFirst) return stored;
        isFirst = false;
        throw new AdapterError('offline', '', { maybeDelivered: true });
      },
    }));
    const records = await held(adapter);
    records.save('goal', renamed('One'));
    await settled(records, 'failed');
    records.save('goal', renamed('Two'));
    await settled(records, 'saved');
    expect((await adapter.records!.load('goal', WALK.id)).record.text).to.equal('Two');
  });

  for (const which of ['mine', 'theirs'] as const)
    it(`show both versions, and keep ${which} because the person chose it`, async () => {
      const adapter = await changedElsewhere({ goal: [WALK] }, (record) => ({ ...record, text: 'Theirs' }));
      const records = await held(adapter);
      records.save('goal', renamed('Mine'));
      await settled(records, 'conflict');
      const { status } = records;
      if (status.kind !== 'conflict') throw new Error();
      expect([status.conflict.mine, status.conflict.theirs].map((each) => (each as Goal).text)).to.deep.equal(
        ['Mine', 'Theirs'],
      );
      expect((await adapter.records!.load('goal', WALK.id)).record.text).to.equal('Theirs');
      records.choose('goal', WALK.id, which);
      await settled(records, 'saved');
      const text = which === 'mine' ? 'Mine' : 'Theirs';
      expect((await adapter.records!.load('goal', WALK.id)).record.text).to.equal(text);
      expect(records.get('goal', WALK.id)!.text).to.equal(text);
      if (which === 'mine') return;
      records.undo();
      await waitUntil(async () => (await adapter.records!.load('goal', WALK.id)).record.text === 'Mine');
    });

  it('undo what was removed, changed or added', async () => {
    const adapter = await keeping({ goal: [WALK] });
    const records = await held(adapter);
    const texts = async () => (await adapter.records!.list('goal')).map(({ record }) => record.text);
    records.remove('goal', WALK.id);
    await settled(records, 'saved');
    expect(await texts()).to.deep.equal([]);
    records.undo();
    await waitUntil(async () => (await texts()).length === 1);
    records.save('goal', renamed('Two'));
    records.undo();
    await waitUntil(() => records.status.kind === 'saved');
    expect(await texts()).to.deep.equal([WALK.text]);
    records.save('goal', CHOIR);
    records.undo();
    await waitUntil(async () => (await texts()).length === 1 && records.status.kind === 'saved');
    expect(records.all('goal')).to.have.length(1);
  });

  it('hear what other widgets of the page change', async () => {
    const shared = sharedRecords(await keeping({ goal: [WALK] }));
    const [one, other] = [1, 2].map(() => new HeldRecords(shared, () => {}));
    for (const each of [one!, other!]) {
      each.listen();
      await each.open('goal');
    }
    one!.save('goal', CHOIR);
    await waitUntil(() => other!.all('goal').length === 2);
    one!.remove('goal', WALK.id);
    await waitUntil(() => other!.all('goal').length === 1);
    other!.stop();
  });

  it('do not ask a store for ever that contradicts itself', async () => {
    let asked = 0;
    const adapter = await keeping({ goal: [WALK] }, () => ({
      save: (() => {
        asked++;
        return Promise.reject(new AdapterError('conflict', ''));
      }) as RecordsPort['save'],
    }));
    const records = await held(adapter);
    records.save('goal', { ...WALK, updatedAt: WALK.updatedAt });
    await waitUntil(() => records.status.kind !== 'saving');
    expect(asked).to.be.below(4);
  });
});

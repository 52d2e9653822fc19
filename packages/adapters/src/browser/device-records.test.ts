import { expect } from '@open-wc/testing';
import { entries } from 'idb-keyval';
import type { AdapterError } from '@sixways/core/errors.js';
import { newId } from '@sixways/core/model/ids.js';
import type { Goal } from '@sixways/core/model/goal.js';
import { recordsConformance } from '../conformance/records-checks.js';
import { database } from './database.js';
import { deviceRecords } from './device-records.js';
import { newDraftCode } from './draft.js';

const goal = (text: string, id = newId()): Goal => ({
  id,
  lang: 'en',
  updatedAt: '2026-11-25T09:00:00.000Z',
  author: 'self',
  text,
  actions: [],
  stageGoals: [],
  outcomes: [],
  lifecycle: 'proposed',
});

let count = 0;
/** Few rounds, so that the tests are quick; the default is for real use. */
const place = () =>
  deviceRecords({ iterations: 1000, name: `sixways-records-test-${Date.now()}-${count++}` });
const kindOf = (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    (error: AdapterError) => error.kind,
  );

describe('deviceRecords keeps the contract of every store of records', () => {
  const subject = {
    isLocal: true,
    create: async () => ({ records: await place().create(newDraftCode()) }),
  };
  for (const { name, run } of recordsConformance(subject)) it(name, run);
});

describe('deviceRecords', () => {
  it('writes nothing until it is asked to keep something', async () => {
    expect(await place().exists()).to.equal(false);
  });

  it('opens with its code alone, and gives back what was kept', async () => {
    const device = place();
    const code = newDraftCode();
    const kept = await (await device.create(code)).save('goal', goal('To knit'));
    expect(await device.open(newDraftCode())).to.equal(undefined);
    expect(await device.open('')).to.equal(undefined);
    const records = (await device.open(code.toLowerCase()))!;
    expect(await records.list('goal')).to.deep.equal([kept]);
    expect(await records.list('plan')).to.deep.equal([]);
    expect(await kindOf(records.load('plan', kept.record.id))).to.equal('not-found');
  });

  it('leaves no word of it readable on the disk', async () => {
    const name = `sixways-records-test-${newId()}`;
    const device = deviceRecords({ iterations: 1000, name });
    await (await device.create(newDraftCode())).save('goal', goal('canary-1f3a'));
    const all = await entries<string, Record<string, unknown>>(database(name).use);
    expect(all).to.have.length(2);
    for (const [, row] of all)
      expect(new TextDecoder('latin1').decode(row['data'] as ArrayBuffer)).not.to.include('canary');
    expect(JSON.stringify(all)).not.to.match(/canary|"kind"/);
  });

  it('tells a conflict from the same save again, and writes over nobody’s words', async () => {
    const records = await place().create(newDraftCode());
    const first = await records.save('goal', goal('One'));
    const { id } = first.record;
    const second = await records.save('goal', goal('Two', id), { after: first.version });
    expect(await records.save('goal', goal('Two', id), { after: first.version })).to.deep.equal(second);
    expect(await kindOf(records.save('goal', goal('Three', id), { after: first.version }))).to.equal(
      'conflict',
    );
    expect(await kindOf(records.save('goal', goal('Four', id)))).to.equal('conflict');
    expect((await records.load('goal', id)).record.text).to.equal('Two');
    await records.remove('goal', id);
    expect(await kindOf(records.save('goal', goal('Five', id), { after: second.version }))).to.equal(
      'conflict',
    );
    expect(await records.list('goal')).to.deep.equal([]);
  });

  it('of two tabs that save at once, one hears of the conflict', async () => {
    const records = await place().create(newDraftCode());
    const { record, version } = await records.save('goal', goal('One'));
    const both = ['Left', 'Right'].map((text) =>
      kindOf(records.save('goal', { ...record, text }, { after: version })),
    );
    expect((await Promise.all(both)).sort()).to.deep.equal(['conflict', 'none']);
  });

  it('forgets everything', async () => {
    const device = place();
    const code = newDraftCode();
    await (await device.create(code)).save('goal', goal('To knit'));
    await device.forget();
    expect(await device.exists()).to.equal(false);
    expect(await device.open(code)).to.equal(undefined);
  });

  it('keeps earlier states, the newest first, and none of them after removal', async () => {
    const device = place();
    const records = await device.create(newDraftCode());
    const first = await records.save('goal', goal('One'));
    const { id } = first.record;
    const second = await records.save('goal', goal('Two', id), { after: first.version });
    expect(await records.history('goal', id)).to.deep.equal([second, first]);
    await records.remove('goal', id);
    await records.save('goal', goal('Anew', id));
    expect(await records.history('goal', id)).to.have.length(1);
  });

  it('writes nothing more once another tab forgot it all, or began again with another code', async () => {
    const device = place();
    const before = await device.create(newDraftCode());
    await device.forget();
    expect(await kindOf(before.save('goal', goal('Late')))).to.equal('forbidden');
    expect(await device.exists()).to.equal(false);
    const anew = await device.create(newDraftCode());
    expect(await kindOf(before.save('goal', goal('Later')))).to.equal('forbidden');
    expect(await anew.list('goal')).to.deep.equal([]);
  });
});

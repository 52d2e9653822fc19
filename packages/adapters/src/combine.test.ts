import { expect } from '@open-wc/testing';
import { AdapterError } from '@sixways/core/errors.js';
import type { Area } from '@sixways/core/model/area.js';
import type { Adapter } from '@sixways/core/ports.js';
import { areasPort } from './areas.js';
import { combine } from './combine.js';
import { adapterConformance } from './conformance/adapter-conformance.js';
import { webhookAdapter } from './webhook/webhook-adapter.js';

const AREA = {
  gss: 'E09000023',
  name: 'Lewisham',
  routes: [{ for: 'either', route: 'unknown' }],
} as unknown as Area;

function areasOnly(): Adapter {
  const areas = areasPort({
    list: () => [{ gss: AREA.gss, name: AREA.name, icb: 'South East London' }],
    get: async (gss) => (gss === AREA.gss ? AREA : undefined),
  });
  return { name: 'areas', guarantee: 'exactly-once', reach: 'this-device', areas };
}

describe('combine and areasPort', () => {
  it('takes each port from the first that has it, and the promises of who takes referrals', () => {
    const webhook = webhookAdapter({ url: 'https://hook.example/' });
    const both = combine(areasOnly(), webhook);
    expect(both).to.include({ name: 'areas+webhook', guarantee: 'at-least-once', reach: 'service' });
    expect(both.referrals).to.equal(webhook.referrals);
    expect(both.areas).not.to.equal(undefined);
    expect(combine(areasOnly()).referrals).to.equal(undefined);
  });

  for (const { name, run } of adapterConformance({ create: areasOnly }).filter((check) =>
    check.name.startsWith('areas'),
  ))
    it(name, run);

  it('reports a source that breaks as unavailable', async () => {
    const port = areasPort({ list: () => Promise.reject(new TypeError('gone')), get: () => undefined });
    const error = await port.list().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(AdapterError);
    expect((error as AdapterError).kind).to.equal('unavailable');
  });
});

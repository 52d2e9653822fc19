import { AdapterError, type AdapterErrorDetail, type AdapterErrorKind } from '@sixways/core/errors.js';
import type { Area, RouteRule } from '@sixways/core/model/area.js';
import type { Adapter, ReferralsPort } from '@sixways/core/ports.js';

/** Adapters without a backend, each with one manner, for examples and tests. */

/** Takes every referral at once. */
export function accepting(parts: Partial<Adapter> = {}): Adapter {
  return taking(
    async ({ id, reference }) => ({ referralId: id, reference, receivedAt: new Date().toISOString() }),
    parts,
  );
}

/** Never answers. */
export function silent(): Adapter {
  return taking(() => new Promise(() => {}));
}

/** Refuses at once, and asks for an hour's patience, so that nothing is tried again meanwhile. */
export function failing(kind: AdapterErrorKind, detail: AdapterErrorDetail = {}): Adapter {
  return taking(() => Promise.reject(new AdapterError(kind, 'An example', { retryAfter: 3600, ...detail })));
}

/** An adapter that hands referrals to a function. */
export function taking(send: ReferralsPort['send'], parts: Partial<Adapter> = {}): Adapter {
  return { name: 'example', guarantee: 'exactly-once', reach: 'service', referrals: { send }, ...parts };
}

/** Knows one made-up borough with this route. */
export function borough(rule: Omit<RouteRule, 'for'>, more: Partial<Area> = {}): Partial<Adapter> {
  const area: Area = {
    gss: 'E09999999',
    name: 'Elmbridge Vale',
    icb: { ods: 'DEMO', name: 'Demonstration ICB' },
    ageMin: 18,
    routes: [{ for: 'either', ...rule }],
    doors: [],
    reviewDue: '2099-12-31',
    practices: [{ ods: 'DEMO1', name: 'Elmfield Surgery (demonstration)', phone: '020 7946 0101' }],
    ...more,
  };
  const { gss, name, icb } = area;
  return { areas: { list: async () => [{ gss, name, icb: icb.name }], get: async () => area } };
}

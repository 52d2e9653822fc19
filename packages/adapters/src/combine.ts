import type { Adapter } from '@sixways/core/ports.js';

/**
 * One adapter from several: each port comes from the first that has it.
 * Guarantee and reach are those of whoever takes the referrals.
 */
export function combine(...adapters: [Adapter, ...Adapter[]]): Adapter {
  const referrer = adapters.find(({ referrals }) => referrals) ?? adapters[0];
  const areas = adapters.find((adapter) => adapter.areas)?.areas;
  return {
    name: adapters.map(({ name }) => name).join('+'),
    get guarantee() {
      return referrer.guarantee;
    },
    reach: referrer.reach,
    ...(referrer.destination !== undefined && { destination: referrer.destination }),
    ...(referrer.referrals && { referrals: referrer.referrals }),
    ...(areas && { areas }),
  };
}

import type { Adapter } from '@sixways/core/ports.js';

const PORTS = ['referrals', 'areas', 'records', 'requests', 'directory', 'postcodes'] as const;

/**
 * One adapter from several: each port comes from the first that has it.
 * Guarantee and reach are those of whoever takes the referrals.
 */
export function combine(...adapters: [Adapter, ...Adapter[]]): Adapter {
  const referrer = adapters.find(({ referrals }) => referrals) ?? adapters[0];
  return {
    name: adapters.map(({ name }) => name).join('+'),
    get guarantee() {
      return referrer.guarantee;
    },
    reach: referrer.reach,
    ...(referrer.destination !== undefined && { destination: referrer.destination }),
    ...firstOfEach(adapters),
  };
}

function firstOfEach(adapters: readonly Adapter[]): Partial<Adapter> {
  const found = PORTS.map((port) => [port, adapters.find((adapter) => adapter[port])?.[port]] as const);
  return Object.fromEntries(found.filter(([, port]) => port));
}

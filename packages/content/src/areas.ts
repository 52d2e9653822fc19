import type { Area, AreaSummary } from '@sixways/core/model/area.js';
import type { AreasPort, CallOptions } from '@sixways/core/ports.js';
import { find, load, type Loaders } from './load.js';

/** One line an area, in the order of the list people choose from: a bundler makes one small chunk of each. */
const loaders: Loaders = {
  E09000002: () => import('../data/areas/E09000002.json', { with: { type: 'json' } }),
  E09000004: () => import('../data/areas/E09000004.json', { with: { type: 'json' } }),
  E09000006: () => import('../data/areas/E09000006.json', { with: { type: 'json' } }),
  E09000001: () => import('../data/areas/E09000001.json', { with: { type: 'json' } }),
  E09000011: () => import('../data/areas/E09000011.json', { with: { type: 'json' } }),
  E09000012: () => import('../data/areas/E09000012.json', { with: { type: 'json' } }),
  E09000016: () => import('../data/areas/E09000016.json', { with: { type: 'json' } }),
  E09000022: () => import('../data/areas/E09000022.json', { with: { type: 'json' } }),
  E09000023: () => import('../data/areas/E09000023.json', { with: { type: 'json' } }),
  E09000025: () => import('../data/areas/E09000025.json', { with: { type: 'json' } }),
  E09000026: () => import('../data/areas/E09000026.json', { with: { type: 'json' } }),
  E09000028: () => import('../data/areas/E09000028.json', { with: { type: 'json' } }),
  E09000030: () => import('../data/areas/E09000030.json', { with: { type: 'json' } }),
  E09000031: () => import('../data/areas/E09000031.json', { with: { type: 'json' } }),
};

/** The areas that ship, by name. */
export async function areaSummaries({ signal }: CallOptions = {}): Promise<AreaSummary[]> {
  return load<AreaSummary[]>(() => import('../data/areas.json', { with: { type: 'json' } }), signal);
}

/** The shipped areas, as an adapter's port: 14 boroughs of South East and North East London. */
export const areas: AreasPort = {
  list: areaSummaries,
  async get(gss, { signal } = {}) {
    return load<Area>(find(loaders, gss, 'area'), signal);
  },
};

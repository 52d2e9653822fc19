import type { Place } from '@sixways/core/model/directory-service.js';
import { seededPicker } from '@sixways/core/rules/seeded-picker.js';
import { VENUES } from './kind.js';
import type { Neighbourhood } from './places.js';

const STREETS = ['Sample Row', 'Sample Lane', 'Sample Street', 'Sample Road', 'Sample Walk', 'Sample Place'];
const INSIDE = [
  'Toilet for disabled people',
  'Hearing loop',
  'Lift',
  'Parking for blue badges',
  'Quiet room',
  'Changing Places toilet',
];
/** Degrees: places lie within some 150 metres of their neighbourhood's point. */
const SPREAD = 0.0015;

/** A made-up place. The same name in the same neighbourhood is always the same place. */
export function venue(kind: keyof typeof VENUES, choice: number, where: Neighbourhood): Place {
  const names: readonly string[] = VENUES[kind];
  const name = names[choice % names.length]!;
  const pick = seededPicker(hashOf(`${name} ${where.name}`));
  const near = () => (pick(2001) / 1000 - 1) * SPREAD;
  const latitude = round(where.latitude + near());
  const longitude = round(where.longitude + near());
  return {
    name,
    address: `${1 + pick(90)} ${STREETS[pick(STREETS.length)]}, ${where.name}`,
    postcode: where.outcode,
    latitude,
    longitude,
    ...(kind === 'park' ? { access: ['Flat paths', 'Benches on the way'], stepFree: true } : entrance(pick)),
  };
}

/** Most say that they are step-free, some that they are not, and some do not say. */
function entrance(pick: (below: number) => number): Pick<Place, 'access' | 'stepFree'> {
  const chance = pick(100);
  if (chance < 15) return { access: [] };
  if (chance < 27) return { access: ['Two steps at the door'], stepFree: false };
  const first = pick(INSIDE.length);
  const inside = INSIDE.filter((_, i) => i === first || pick(4) === 0);
  return { access: ['Step-free entrance', ...inside], stepFree: true };
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash;
}

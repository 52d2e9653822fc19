import type { Picture } from '@sixways/core/model/easy-read.js';
import { load } from './load.js';

/**
 * The pictures that ship, by name: drawings in one colour, to be filled by the even-odd rule.
 * @throws {AdapterError} `offline` when they could not be fetched
 */
export async function pictures(): Promise<Readonly<Record<string, Picture>>> {
  return load<Readonly<Record<string, Picture>>>(
    () => import('../data/pictures.json', { with: { type: 'json' } }),
  );
}

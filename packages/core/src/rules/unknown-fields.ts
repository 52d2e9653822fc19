import { pathOf } from '../model/plain-faults.js';
import { error, type Finding } from './finding.js';

/**
 * Fields that a file has and its schema has not: a misspelt optional field would be lost without a word.
 * @param data as read @param parsed as the schema returned it, without what it does not know
 */
export function unknownFields(data: unknown, parsed: unknown): Finding[] {
  return unknownIn(data, parsed, []);
}

function unknownIn(data: unknown, parsed: unknown, keys: readonly (string | number)[]): Finding[] {
  if (Array.isArray(data) && Array.isArray(parsed))
    return data.flatMap((each, i) => unknownIn(each, parsed[i], [...keys, i]));
  if (!isObject(data) || !isObject(parsed)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (Object.hasOwn(parsed, key)) return unknownIn(value, parsed[key], [...keys, key]);
    // Editors read there which schema the file follows.
    if (key === '$schema' && keys.length === 0) return [];
    return [
      error(
        'schema/unknown-field',
        pathOf([...keys, key]),
        `There is no field "${key}" here`,
        'Correct its spelling, or take it out',
      ),
    ];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { safeParse, type GenericSchema } from 'valibot';

/** A schema that reads anything and gives an `Output`, or faults. */
export type SchemaOf<Output> = GenericSchema<unknown, Output>;

/** More faults than any honest record has. */
const MOST_FAULTS = 200;

/**
 * A value as its schema wants it, less what does not fit: a wrong field goes, a group that lacks what it needs goes with it.
 * @returns undefined where the whole cannot be
 */
export function settle<Output>(schema: SchemaOf<Output>, value: unknown): Output | undefined {
  const draft: unknown = structuredClone(value);
  for (let fault = 0; fault < MOST_FAULTS; fault++) {
    const result = safeParse(schema, draft);
    if (result.success) return result.output;
    const path = (result.issues[0].path ?? []).map(({ key }) => key as string | number);
    if (!removeAt(draft, path)) return undefined;
  }
  return undefined;
}

/** Takes away what stands at a path; where nothing stands there, the group that lacks it. The root stays. */
function removeAt(root: unknown, path: readonly (string | number)[]): boolean {
  if (!path.length) return false;
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)?.[key], root);
  const last = path.at(-1)!;
  if (typeof holder !== 'object' || holder === null || !(last in holder))
    return removeAt(root, path.slice(0, -1));
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Record<string, unknown>)[last];
  return true;
}

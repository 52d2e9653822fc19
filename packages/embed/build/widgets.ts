import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');
const WIDGETS = join(ROOT, 'packages/widgets/src');
const HOSTED = join(ROOT, 'packages/embed/src/hosted');

/** Names of all elements without `care-`: folders with a class and a `define.ts`. */
export function widgetNames(): string[] {
  return readdirSync(WIDGETS).filter(
    (name) => existsSync(join(WIDGETS, name, 'define.ts')) && existsSync(join(WIDGETS, name, `${name}.ts`)),
  );
}

/** Entry files by chunk name: each widget's registration, and the scripts of the hosted pages. */
export function entries(): Record<string, string> {
  const widgets = widgetNames().map((name) => [name, definition(name)]);
  const hosted = readdirSync(HOSTED)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => [`hosted-${file.slice(0, -3)}`, join(HOSTED, file)]);
  return Object.fromEntries([...widgets, ...hosted]);
}

/** The module that registers a widget. */
export function definition(name: string): string {
  return join(WIDGETS, name, 'define.ts');
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');
const WIDGETS = join(ROOT, 'packages/widgets/src');
const EMBED = join(ROOT, 'packages/embed/src');

/** Names of all elements without `care-`: folders with a class and a `define.ts`. */
export function widgetNames(): string[] {
  return readdirSync(WIDGETS).filter(
    (name) => existsSync(join(WIDGETS, name, 'define.ts')) && existsSync(join(WIDGETS, name, `${name}.ts`)),
  );
}

/** Names of the widgets whose first page is shown before their script is there. */
export function sleepingWidgets(): string[] {
  return scriptsIn('wake');
}

/** Entry files by chunk name: each widget's registration, the scripts of the hosted pages, and those that wake widgets. */
export function entries(): Record<string, string> {
  const widgets = widgetNames().map((name) => [name, definition(name)]);
  const scripts = ['hosted', 'wake'].flatMap((folder) =>
    scriptsIn(folder).map((name) => [`${folder}-${name}`, join(EMBED, folder, `${name}.ts`)]),
  );
  return Object.fromEntries([...widgets, ...scripts]);
}

function scriptsIn(folder: string): string[] {
  return readdirSync(join(EMBED, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
}

/** The module that registers a widget. */
export function definition(name: string): string {
  return join(WIDGETS, name, 'define.ts');
}

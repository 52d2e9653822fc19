import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { widgetNames } from '../build/widgets.js';

it('the data layer knows every event of every widget, but the one that may still stop something', () => {
  const said = widgetNames().flatMap((name) => {
    const file = join(import.meta.dirname, `../../widgets/src/${name}/define.ts`);
    return [...readFileSync(file, 'utf8').matchAll(/'(care-[a-z-]+)': CustomEvent/g)].map(
      ([, event]) => event!,
    );
  });
  const source = readFileSync(join(import.meta.dirname, 'data-layer.ts'), 'utf8');
  const known = [...source.matchAll(/^ {2}'(care-[a-z-]+)',$/gm)].map(([, event]) => event!);
  assert.deepEqual(known, [...new Set(said)].filter((event) => event !== 'care-before-submit').sort());
});

/** Storybook's own parts that need no browser: controls, contrast, and that no widget is forgotten. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { FORCED_COLOURS } from '../../.storybook/host-pages.js';
import { THEMES, USUAL } from '../../.storybook/themes.js';
import { contrast } from '@sixways/widgets/tokens/contrast.js';
import { controlsFor, nameOf } from '../../stories/controls.js';
import { offersOf, TAGS } from '../../stories/offers.js';
import { PAIRS } from '../../stories/pairs.js';
import { widgets } from '../support/widgets.js';

const STORIES = join(import.meta.dirname, '../../stories');

describe('controls', () => {
  for (const tag of TAGS)
    it(`${tag} has one for every attribute, slot, part, event and custom property`, () => {
      const offers = offersOf(tag);
      const controls = controlsFor(offers) as Record<string, { control?: unknown; description: string }>;
      const kinds = ['attributes', 'slots', 'cssParts', 'events', 'cssProperties'] as const;
      const names = kinds.flatMap((kind) => offers[kind].map((offer) => nameOf(kind, offer)));
      assert.deepEqual(Object.keys(controls), names, 'none is missing, and no two share a name');
      for (const name of names) {
        assert.ok(controls[name]!.control, name);
        assert.ok(controls[name]!.description, `${name} says what it is for`);
      }
    });

  it('are refused for a type that nobody knows how to set', () => {
    const odd = { name: 'odd', type: { text: 'Odd | undefined' } };
    const nothing = { description: '', slots: [], cssParts: [], events: [], cssProperties: [] };
    assert.throws(() => controlsFor({ ...nothing, attributes: [odd] }), /odd: VALUES .* has no Odd/);
  });
});

describe('stories', () => {
  for (const { tag, name } of widgets)
    it(`${tag} has a story that shows every state`, () => {
      const text = readFileSync(join(STORIES, `${name}.stories.ts`), 'utf8');
      assert.ok(text.includes(`...fromExamples('${tag}', examples)`));
      assert.ok(text.includes('export const EveryState = {}'));
    });
});

describe('tokens', () => {
  for (const [name, theme] of Object.entries({ ...THEMES, 'forced colours': FORCED_COLOURS }))
    it(`the theme "${name}" lets everything stand out enough`, () => {
      const all: Record<string, string> = { ...USUAL, ...theme };
      for (const { name: what, what: one, on, least } of PAIRS) {
        const ratio = contrast(all[one] ?? one, all[on] ?? on);
        assert.ok(ratio >= least, `${what}: ${ratio.toFixed(2)} of ${least}`);
      }
    });
});

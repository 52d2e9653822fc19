import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { contrast, mix } from '@sixways/widgets/tokens/contrast.js';
import { faultsOf, pairsOf } from '@sixways/widgets/tokens/theme-check.js';
import { themeFiles } from '@sixways/widgets/tokens/theme-css.js';
import { COLOR_NAMES, readTokens, themes, type ThemeName } from '@sixways/widgets/tokens/themes.js';

const WIDGETS = join(import.meta.dirname, '../../../widgets/src');
const NHSUK = dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json'));
const settings = (name: string) =>
  readFileSync(join(NHSUK, `dist/nhsuk/core/settings/_colours-${name}.scss`), 'utf8');

/** What nhsuk-frontend calls what we call otherwise. */
const APPLIED = {
  text: 'text',
  muted: 'secondary-text',
  line: 'input-border',
  link: 'link',
  button: 'button',
  reverse: 'button-text',
  error: 'error',
  focus: 'focus',
  background: 'input-background',
};

describe('themes', () => {
  it('the light one has the values that nhsuk-frontend publishes', () => {
    const palette = Object.fromEntries(
      [...settings('palette').matchAll(/"([\w-]+)": (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
    );
    for (const [ours, theirs] of Object.entries(APPLIED)) {
      const [, name] =
        new RegExp(`\\$nhsuk-${theirs}-colour: nhsuk-colour\\("([\\w-]+)"\\)`).exec(settings('applied')) ??
        [];
      assert.ok(name, theirs);
      assert.equal(themes.light[ours as keyof typeof APPLIED], palette[name], ours);
    }
  });

  it('the defaults in the widgets are those of the light one', () => {
    const css = readFileSync(join(WIDGETS, 'partials/shared.styles.ts'), 'utf8');
    const defaults = Object.fromEntries(
      [...css.matchAll(/var\(--care-color-(\w+), (#[0-9a-f]+)\)/g)].map(([, name, hex]) => [
        name,
        hex!.length === 4 ? hex!.replace(/[0-9a-f]/g, '$&$&') : hex,
      ]),
    );
    assert.deepEqual(defaults, { ...themes.light });
  });

  it('no widget fixes words on a colour that a theme sets', () => {
    for (const name of readdirSync(WIDGETS, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.styles.ts'))
        for (const [rule] of readFileSync(join(WIDGETS, name), 'utf8').matchAll(/\{[^{}]*\}/g))
          assert.doesNotMatch(
            rule,
            /background: var\(--_(button|link|error)\);[^}]*[^-]color: #fff|color: #fff[^}]*background: var\(--_(button|link|error)\)/,
            name,
          );
  });

  for (const name of Object.keys(themes) as ThemeName[])
    it(`every pair can be read and made out: ${name}`, () => {
      assert.deepEqual(
        faultsOf(themes[name]).map(({ sentence }) => sentence),
        [],
      );
    });

  it('in high contrast, words have 7 to 1', () => {
    for (const { name, front, behind, least } of pairsOf(themes['high-contrast']))
      if (least === 4.5 && !/chosen/.test(name)) assert.ok(contrast(front, behind) >= 7, name);
  });

  it('says in a sentence which pair cannot be read', () => {
    const [first, ...others] = faultsOf({ ...themes.light, muted: '#777777' });
    assert.equal(
      first?.sentence,
      'Quieter words on the background: 4.4 to 1, and it needs 4.5 to 1, or some people could not read it. Make one of the two lighter or darker.',
    );
    assert.deepEqual(
      others.map(({ name }) => name),
      ['Quieter words on tinted boxes'],
    );
  });

  it('knows the contrast of known pairs, and mixes as browsers do', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(mix('#ffffff', '#000000', 0.15), '#d9d9d9');
  });

  it('tokens say the same colour twice, as the format has it', () => {
    for (const name of Object.keys(themes)) {
      const file = readFileSync(join(WIDGETS, `tokens/${name}.tokens.json`), 'utf8');
      JSON.parse(file, (_key, value: { components?: number[]; hex?: string }) => {
        if (value?.components)
          assert.equal(
            `#${value.components
              .map((part) =>
                Math.round(part * 255)
                  .toString(16)
                  .padStart(2, '0'),
              )
              .join('')}`,
            value.hex,
          );
        return value;
      });
    }
    assert.throws(() => readTokens({ color: { text: { $value: '{palette.none}' } } }), /palette\.none/);
  });

  it('the documentation has the same values', () => {
    const text = readFileSync(join(WIDGETS, '../../../docs/theming.md'), 'utf8');
    for (const name of COLOR_NAMES) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`--care-color-${name}\``));
      const values = row?.match(/#[0-9a-f]{6}(?= \|)/g)?.slice(-3);
      assert.deepEqual(
        values,
        Object.values(themes).map((theme) => theme[name]),
        name,
      );
    }
  });

  it('files hold custom properties alone, for screens alone', () => {
    const files = themeFiles();
    assert.deepEqual(Object.keys(files).sort(), [
      'auto.css',
      'dark.css',
      'high-contrast.css',
      'light.css',
      'parts.css',
    ]);
    for (const css of Object.values(files))
      for (const line of css.split('\n'))
        assert.match(
          line,
          /^$|^@media screen|^ {2}(:root|care-journey\[[^{]*) \{$|^ {4}--care-color-\w+: #\w{6};$|^ *\}$/,
        );
    assert.equal(files['dark.css']!.match(/--care-color/g)?.length, COLOR_NAMES.length);
  });
});

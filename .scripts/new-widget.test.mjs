import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from './lib/project.mjs';
import { bin, run } from './lib/run.mjs';
import { newWidget } from './new-widget.mjs';

describe('npm run new-widget', () => {
  /** @type {string} A copy of the widgets, as deep in the project as they are. */
  let copy;
  /** @type {string[]} */
  let files;
  before(() => {
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    copy = mkdtempSync(join(ROOT, '.cache/new-widget-'));
    cpSync(join(ROOT, 'packages/widgets/src'), join(copy, 'src'), { recursive: true });
    files = newWidget('made-up-widget', join(copy, 'src')).map((file) => relative(join(copy, 'src'), file));
  });
  after(() => rmSync(copy, { recursive: true }));

  it('writes the folder in the shape that all have', () => {
    assert.deepEqual(files.sort(), [
      'made-up-widget/define.ts',
      'made-up-widget/locales/en-x-easy.source.json',
      'made-up-widget/locales/en-x-easy/first.json',
      'made-up-widget/locales/en/first.json',
      'made-up-widget/locales/index.ts',
      'made-up-widget/locales/others.ts',
      'made-up-widget/made-up-widget.content.ts',
      'made-up-widget/made-up-widget.examples.ts',
      'made-up-widget/made-up-widget.styles.ts',
      'made-up-widget/made-up-widget.test.ts',
      'made-up-widget/made-up-widget.ts',
      'made-up-widget/words.ts',
    ]);
  });

  it('compiles', async () => {
    const tsconfig = {
      extends: '../../tsconfig.json',
      compilerOptions: {
        composite: false,
        noEmit: true,
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: ['mocha'],
      },
      include: ['src/made-up-widget', 'src/**/*.json'],
    };
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(tsconfig));
    assert.equal(await output(bin('tsc'), ['-p', copy]), '');
  });

  it('passes its own tests in a browser', async () => {
    const FILES = relative(ROOT, join(copy, 'src/made-up-widget/made-up-widget.test.ts'));
    const text = await output(bin('wtr'), [], { FILES, BROWSERS: 'chromium' });
    assert.match(text, /5 passed, 0 failed/);
  });

  it('refuses names that are not good, and folders that are there', () => {
    for (const name of ['', 'GoalSetter', 'goal_setter', 'care-goal', '-goal', '../goal'])
      assert.throws(() => newWidget(name, copy), /no name/);
    assert.throws(() => newWidget('made-up-widget', join(copy, 'src')), /there already/);
    assert.ok(!existsSync(join(copy, 'goal')));
  });
});

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function output(command, args, env) {
  let text = '';
  await run(command, args, { env, onOutput: (part) => (text += part) });
  return text;
}

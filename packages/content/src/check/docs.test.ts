import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CRITERIA } from '@sixways/core/rules/decision-aid/criteria.js';
import { tally } from '@sixways/core/rules/decision-aid/score.js';
import { DECISION_AIDS } from '../index.js';
import { checkFile, SHIPPED } from './check-content.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const doc = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8');

describe('docs/decision-aids-and-ipdas.md', () => {
  const text = doc('decision-aids-and-ipdas.md');

  for (const { id, text: wording, by, rules = [] } of CRITERIA)
    it(`says where ${id} is met, by the rules that check it`, () => {
      const row = text.split('\n').find((line) => line.startsWith(`| ${id} | ${wording} | `));
      assert.ok(row, `| ${id} | ${wording} |`);
      for (const rule of rules) assert.ok(row.includes(`\`${rule}`), rule);
      if (by !== 'content') assert.ok(row.endsWith(`| ${by} |`));
    });

  it('names no rule that there is not', () => {
    const rules = execFileSync(
      'grep',
      ['-rhoE', `'[a-z]+/[a-z0-9-]+'`, join(ROOT, 'packages/core/src/rules')],
      { encoding: 'utf8' },
    );
    const built = [
      'reference/no-answer',
      'reference/no-figure',
      'reference/source',
      'aid/benefits',
      'aid/risks',
      'aid/alternatives',
    ];
    for (const [, rule] of text.matchAll(
      /`((?:aid|balance|figure|framing|quality|reading|reference|review)\/[\w-]+)`/g,
    ))
      assert.ok(rules.includes(`'${rule}'`) || built.includes(rule!), rule);
  });

  for (const id of DECISION_AIDS)
    it(`tells how ${id} stands`, () => {
      const { criteria = [], readingAge = 0 } = checkFile(join(SHIPPED, 'decision-aids', `${id}.json`));
      const scores = (['qualifying', 'certifying', 'quality'] as const)
        .map((group) => tally(criteria, group))
        .map(({ met, of }) => `${met} of ${of}`);
      const row = `| \`${id}\` | ${scores.join(' | ')} | ${readingAge.toFixed(1)} |`;
      assert.ok(text.includes(row), row);
    });
});

describe('docs/write-content.md', () => {
  const text = doc('write-content.md');
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sixways-author-'));
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    symlinkSync(join(ROOT, 'node_modules/@sixways'), join(folder, 'node_modules/@sixways'));
    symlinkSync(join(ROOT, 'packages/content/bin/content.mjs'), join(folder, 'node_modules/.bin/content'));
    for (const [, name, json] of text.matchAll(/```json (\S+)\n([^]*?)```/g))
      writeFileSync(join(folder, name!), json!);
  });
  after(() => rmSync(folder, { recursive: true }));
  const run = (command: string) => spawnSync('sh', ['-ec', command], { cwd: folder, encoding: 'utf8' });

  it('has commands that work as they stand, one after another', () => {
    const commands = [...text.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) =>
      block!.trim().split('\n'),
    );
    assert.ok(commands.length >= 10);
    for (const command of commands) {
      const { status, stdout, stderr } = run(command);
      // The folder's twin has one key of many: that check is meant to fail.
      assert.equal(status, /check my-aids/.test(command) ? 1 : 0, `${command}\n${stdout}${stderr}`);
    }
    assert.match(
      run('npx @sixways/content check my-aids').stdout,
      /This has no Easy Read\n.*→ Write it in Easy Read: /,
    );
  });

  it('has an explainer without an error', () => {
    const { findings, kind } = checkFile(join(folder, 'tea.json'));
    assert.equal(kind, 'easy-read');
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['quality/tested', 'quality/reviewed'],
    );
  });

  it('has a figure that fits the schema', () => {
    const figure = JSON.parse(/```json\n(\{[^]*?"measure"[^]*?)```/.exec(text)![1]!);
    const aid = JSON.parse(readFileSync(join(SHIPPED, 'decision-aids/carpal-tunnel.json'), 'utf8'));
    writeFileSync(join(folder, 'figure.json'), JSON.stringify({ ...aid, outcomes: [figure] }));
    const { findings } = checkFile(join(folder, 'figure.json'));
    assert.ok(findings.every(({ rule }) => !rule.startsWith('schema/')));
  });
});

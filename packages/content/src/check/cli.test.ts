import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { DecisionAid } from '@sixways/core/model/decision-aid.js';
import { SHIPPED } from './check-content.js';
import { SCHEMAS } from './schema-files.js';

/** The command as npx runs it: compiled. `npm run build` makes it. */
const COMMAND = fileURLToPath(new URL('../../bin/content.mjs', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SHIPPED_AID = join(SHIPPED, 'decision-aids/carpal-tunnel.json');
const TODAY = ['--today', '2026-11-25'];

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npx @sixways/content', () => {
  let folder: string;
  const aid = JSON.parse(readFileSync(SHIPPED_AID, 'utf8')) as DecisionAid;
  const file = (name: string, data: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
    return path;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sixways-check-'));
    assert.ok(existsSync(join(ROOT, 'packages/content/dist/check/cli.js')), 'npm run build comes first');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is found by npx', () => {
    const { status, stdout } = spawnSync('npx', ['@sixways/content', '--help'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stdout, /check FILE…/);
  });

  it('says nothing against what ships, one file or all of it', () => {
    assert.equal(run('check', SHIPPED_AID).status, 0);
    const all = run('check', SHIPPED);
    assert.equal(all.status, 0, all.stdout);
    assert.match(all.stdout, /: 0 errors, \d+ warnings\n$/);
  });

  it('scores an aid by IPDAS, and says that the score is its own', () => {
    const { stdout } = run('check', SHIPPED_AID);
    assert.match(stdout, /IPDAS v4, by this checker alone: 6 of 6 qualifying, 6 of 6 certifying/);
    assert.match(stdout, /B16 not met: People who face the decision tried it out/);
    assert.match(stdout, /Reading age \d+\.\d by Flesch–Kincaid; 11 is the most/);
  });

  it('tells an error by severity, path, rule and mend, and fails', () => {
    const broken = structuredClone(aid) as Partial<DecisionAid>;
    delete broken.funding;
    const { status, stdout } = run('check', file('aid.json', broken));
    assert.equal(status, 1);
    assert.match(
      stdout,
      /aid\.json: decision aid\n {2}error {3}funding {2}\[schema\/missing\]\n {10}This is missing: funding\n {10}→ Add it/,
    );
    assert.match(stdout, /C6 not met: Says who paid for it/);
    assert.match(stdout, /1 file: 1 error, \d+ warnings\n$/);
  });

  it('only warns of a late review, by the day it is told', () => {
    const path = file('late.json', aid);
    assert.doesNotMatch(run('check', path, '--today', '2026-11-25').stdout, /review\/overdue/);
    const late = run('check', path, '--today', '2040-01-01');
    assert.equal(late.status, 0);
    assert.match(
      late.stdout,
      /warning reviewDue {2}\[review\/overdue\]\n.*days ago\. Only its doors are shown/,
    );
  });

  it('speaks JSON to machines', () => {
    const broken = structuredClone(aid);
    broken.options.forEach((option) => (option.isNothing = false));
    const { status, stdout, stderr } = run('check', '--format', 'json', file('aid.json', broken), ...TODAY);
    const report = JSON.parse(stdout);
    assert.deepEqual([status, stderr, report.errors, report.unreadable], [1, '', 1, []]);
    const [{ kind, findings, ipdas, readingAge }] = report.files;
    assert.deepEqual(
      findings
        .filter((each: { severity: string }) => each.severity === 'error')
        .map(({ rule, path }: Record<string, string>) => [rule, path]),
      [['aid/nothing', 'options']],
    );
    assert.equal(kind, 'decision-aid');
    assert.deepEqual(ipdas.qualifying, { met: 5, of: 6 });
    assert.equal(ipdas.criteria.length, 44);
    assert.ok(readingAge < 11);
  });

  it('knows every kind of file that ships, by its looks', () => {
    const { files } = JSON.parse(run('check', SHIPPED, '--format', 'json').stdout);
    const kinds = new Set(files.map(({ kind }: { kind: string }) => kind));
    for (const kind of [
      'decision-aid',
      'easy-read',
      'pictures',
      'area',
      'area-list',
      'borough-map',
      'directory',
      'outcodes',
      'form',
      'site',
      'words',
      'stamps',
    ])
      assert.ok(kinds.has(kind), kind);
    assert.ok(!kinds.has(null));
  });

  it('knows a file by its schema, however little else it has', () => {
    for (const [kind, name] of [
      ['decision-aid', 'decision aid'],
      ['easy-read', 'Easy Read explainer'],
      ['area', 'area'],
      ['form', 'form'],
    ]) {
      const { status, stdout } = run(
        'check',
        file('short.json', { $schema: `${SCHEMAS}${kind}.schema.json` }),
      );
      assert.equal(status, 1);
      assert.match(stdout, new RegExp(`short\\.json: ${name}\n {2}error`));
    }
  });

  it('says so where nothing tells what a file is, or it is not JSON', () => {
    assert.match(run('check', file('what.json', { hello: 1 })).stdout, /Nothing here says what this file is/);
    const { status, stdout } = run('check', file('comma.json', '{ "id": "a",, }'));
    assert.equal(status, 1);
    assert.match(stdout, /This is not JSON: .*position 12/);
  });

  it('passes over the mark that some editors begin a file with, as browsers do', () => {
    assert.equal(run('check', file('marked.json', `\uFEFF${JSON.stringify(aid)}`)).status, 0);
  });

  it('checks an explainer’s pictures by what ships', () => {
    const path = join(SHIPPED, 'easy-read/social-prescribing.json');
    const explainer = JSON.parse(readFileSync(path, 'utf8'));
    explainer.cards[0].picture = 'nobody';
    assert.match(
      run('check', file('easy.json', explainer)).stdout,
      /cards\[0\]\.picture {2}\[easy\/picture\]/,
    );
  });

  it('checks the others when a file cannot be read, and exits with 2', () => {
    const { status, stdout, stderr } = run('check', join(folder, 'none.json'), SHIPPED_AID);
    assert.equal(status, 2);
    assert.match(stderr, /none\.json: there is no such file/);
    assert.match(stdout, /carpal-tunnel\.json: decision aid/);
  });

  it('stamps a twin, and knows when it goes stale', () => {
    const locales = join(folder, 'locales');
    mkdirSync(locales);
    writeFileSync(join(locales, 'en.json'), '{ "title": "Ask us" }');
    writeFileSync(join(locales, 'en-x-easy.json'), '{ "title": "You can ask us" }');
    assert.equal(run('check', locales).status, 1);
    assert.match(run('stamp', locales).stdout, /1 of 1 texts stamped/);
    assert.equal(run('check', locales).status, 0);
    writeFileSync(join(locales, 'en.json'), '{ "title": "Ask them" }');
    assert.match(run('check', locales).stdout, /twin\/stale/);
  });

  for (const [what, args] of Object.entries({
    'no command': [],
    'no file': ['check'],
    'another command': ['mend', 'a.json'],
    'another option': ['check', '--loud', 'a.json'],
    'another format': ['check', '--format', 'xml', SHIPPED_AID],
    'a day that is none': ['check', '--today', 'tomorrow', SHIPPED_AID],
    'no place to stamp': ['stamp'],
    'a place without English': ['stamp', SCHEMAS],
    'a place that is not there': ['stamp', '/nowhere/at/all'],
  }))
    it(`refuses ${what} with 2, and names the help`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /--help/);
    });
});

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { EASY_READS, easyRead } from '@sixways/content';
import { main } from './cli.js';
import { explainerElement, explainerHtml, readExplainer } from './explainer-html.js';

const run = async (...args: string[]) => {
  let text = '';
  const code = await main(args, (said) => (text += said));
  return { code, text };
};

describe('explainers as HTML', () => {
  for (const id of EASY_READS)
    it(`${id}: says every sentence and whom to ask, without script or style`, async () => {
      const explainer = await readExplainer(id);
      const markup = await explainerHtml(explainer, 3);
      const text = markup
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .replaceAll('&#39;', "'");
      for (const { sentences } of explainer.cards)
        for (const each of sentences) assert.ok(text.includes(each), each);
      for (const { name } of explainer.doors) assert.ok(text.includes(name), name);
      assert.doesNotMatch(markup, /<(script|style|h1|h2)\b| style=|<care-/);
      assert.equal(markup.split('<svg').length - 1, explainer.cards.length);
    });

  it('is the element in declarative shadow DOM, with the plain HTML inside for browsers that do not know it', async () => {
    const markup = await explainerElement(await readExplainer('choice'));
    assert.match(
      markup,
      /<care-easy-read\s[^>]*heading-level="2"[^>]*explainer="choice"[^>]*><template shadowroot="open" shadowrootmode="open">/,
    );
    assert.match(markup, /<\/template>\s*<article class="explainer"[^]*<\/article><\/care-easy-read>/);
  });

  it('leads to people, and says no more, once it is too old', async () => {
    const explainer = { ...(await readExplainer('choice')), reviewDue: '2020-01-01' };
    const markup = await explainerHtml(explainer);
    assert.match(markup, /too old/);
    assert.match(markup, /tel:111/);
    assert.ok(!markup.includes(explainer.cards[1]!.sentences[0]!));
  });

  it('takes own content, escapes what it says, and names the path of every fault', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sixways-explainer-'));
    const file = join(folder, 'own.json');
    const own = { ...(await easyRead('choice')), id: 'own', title: 'Bread & <b>butter</b>' };
    await writeFile(file, JSON.stringify(own));
    const made = await run(file, '--element', '--page');
    assert.equal(made.code, 0, made.text);
    assert.match(made.text, /^<!doctype html>/);
    assert.ok(!made.text.includes('<b>'));
    assert.match(made.text, /<script type="application\/json"/);
    await writeFile(file, JSON.stringify({ ...own, doors: [] }));
    const wrong = await run(file);
    await rm(folder, { recursive: true });
    assert.equal(wrong.code, 1);
    assert.match(wrong.text, /doors: .*Name somebody to ask/);
    assert.equal((await run()).code, 2);
    assert.equal((await run('nothing')).code, 1);
  });
});

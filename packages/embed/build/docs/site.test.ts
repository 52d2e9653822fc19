import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { ROOT, widgetNames } from '../widgets.js';
import { arrange } from './contents.js';
import { elementReference } from './element-reference.js';
import { readElements } from './elements.js';
import { excerpt, find } from './find.js';
import { makeSite } from './make-site.js';
import { renderDoc } from './markdown.js';
import { addressOf, readDocs } from './read-docs.js';

const site = await makeSite();
const pages = [...site].filter(([path]) => path.endsWith('.html'));
const addresses = new Map(pages.map(([path, text]) => [`/docs/${path.replace(/index\.html$/, '')}`, text]));
const render = (markdown: string, file = 'docs/made-up.md') => renderDoc({ id: 'made-up', file, markdown });

describe('the documentation', () => {
  it('leads nowhere that is not there', () => {
    const served = /^\/(cdn|w|icb|practice|inbox|me|fhir|open-referral|storybook|builder)?(\/|$)/;
    for (const [address, text] of addresses)
      for (const [, href] of text.matchAll(/<a [^>]*href="([^"]*)"/g)) {
        if (/^(https:|tel:|mailto:)/.test(href!)) continue;
        const { pathname, hash } = new URL(href!, `http://localhost${address}`);
        if (served.test(pathname)) continue;
        const target = addresses.get(pathname) ?? site.get(pathname.replace('/docs/', ''));
        assert.ok(target !== undefined, `${address} leads to ${href}`);
        if (hash) assert.ok(target.includes(`id="${hash.slice(1)}"`), `${address} leads to ${href}`);
      }
  });

  it('has each id once, one first heading, and no level left out', () => {
    for (const [address, text] of addresses) {
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, address);
      const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
      const levels = [...main.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      assert.deepEqual([levels[0], levels.filter((level) => level === 1).length], [1, 1], address);
      levels.forEach((level, i) => assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${address}: h${level}`));
    }
  });

  it('is whole HTML without a script, a style or an event of its own', () => {
    for (const [path, text] of pages) {
      const errors: string[] = [];
      parse(text, { onParseError: ({ code }) => errors.push(code) });
      assert.deepEqual(errors, [], path);
      assert.doesNotMatch(text, /<style|<script(?! (type="module" )?src="\/)|\sstyle="|\son\w+="/, path);
    }
  });

  it('has every page in the contents of every page', () => {
    for (const [address, text] of addresses)
      for (const other of addresses.keys())
        if (other !== '/docs/') assert.ok(text.includes(`href="${other}"`), `${other} in ${address}`);
  });

  it('tells everything that an element offers', () => {
    for (const [tag, facts] of readElements()) {
      const text = addresses.get(`/docs/${tag.replace('care-', 'widgets/')}/`)!;
      for (const kind of ['attributes', 'slots', 'cssParts', 'events', 'cssProperties'] as const)
        for (const { name } of facts[kind])
          assert.ok(text.includes(name ? `<code>${name}</code>` : '(default)'), name);
    }
    assert.deepEqual(
      [...readElements().keys()].map((tag) => tag.replace('care-', '')).sort(),
      widgetNames().sort(),
    );
  });

  it('runs a sample of each element', () => {
    for (const name of widgetNames())
      assert.match(
        addresses.get(`/docs/widgets/${name}/`)!,
        new RegExp(`class="live">[^]*<care-${name}[ >]`),
      );
  });

  it('names no test in the assurance pack that there is not', () => {
    const pack = readDocs().filter(({ id }) => id.startsWith('assurance'));
    assert.ok(pack.length >= 6);
    const named = pack.flatMap(({ markdown }) => [...markdown.matchAll(/`((?:test|packages)\/[^`]+)`/g)]);
    assert.ok(named.length > 50);
    for (const [, file] of named) assert.ok(existsSync(join(ROOT, file!)), file);
    for (const { id, markdown } of pack)
      assert.match(
        markdown,
        /\*\*[^*]*([Nn]obody|[Nn]o(ne)? |not been)[^*]*\*\*/,
        `${id} says who has not signed`,
      );
  });

  it('counts the states of each element, and leads to each', () => {
    const counted = addresses.get('/docs/assurance/accessibility/')!;
    for (const name of widgetNames().filter((each) => each !== 'journey')) {
      assert.match(counted, new RegExp(`&lt;care-${name}&gt;</code></a></td>\\s*<td>\\d+`));
      assert.match(addresses.get(`/docs/widgets/${name}/`)!, /--every-state&amp;args=example:[a-z-]+"/);
    }
  });

  it('lists what runs, and nothing that only builds', () => {
    const { components } = JSON.parse(site.get('sbom.json')!) as {
      components: { name: string; version: string; hashes?: unknown }[];
    };
    const names = components.map(({ name }) => name);
    for (const name of ['lit', 'fastify', 'valibot', 'i18next']) assert.ok(names.includes(name), name);
    for (const name of ['storybook', 'eslint', 'vite', 'marked']) assert.ok(!names.includes(name), name);
    assert.ok(components.every(({ version }) => version));
    // What comes inside another package has no hash of its own.
    assert.ok(components.filter(({ hashes }) => !hashes).length < 10);
  });

  it('is told to language models page by page, as Markdown', () => {
    const text = site.get('llms.txt')!;
    for (const { id } of readDocs()) {
      assert.ok(site.has(`${addressOf(id).slice('/docs/'.length)}index.md`), id);
      if (id !== 'index') assert.ok(text.includes(`(${addressOf(id)}index.md)`), id);
    }
  });

  it('finds what is on it', () => {
    const entries = JSON.parse(site.get('search.json')!);
    assert.equal(find(entries, 'content security policy')[0]!.url.includes('security-policy'), true);
    assert.ok(
      find(entries, 'care-referral-sent').some(({ url }) => url === '/docs/widgets/self-referral/#events'),
    );
    assert.deepEqual(find(entries, 'xylophone'), []);
    assert.deepEqual(find(entries, ' '), []);
  });
});

describe('a page', () => {
  it('shows HTML in its text and takes none', () => {
    const { html } = render('# A\n\nSee <b onclick="x">this</b>.\n\n<script>alert(1)</script>\n');
    assert.doesNotMatch(html.text, /<(b|script)/);
    assert.match(html.text, /&lt;script&gt;/);
  });

  it('does not run a sample unless it says so', () => {
    const sample = '<care-easy-read explainer="choice"></care-easy-read>';
    assert.equal(render(`# A\n\n\`\`\`html\n${sample}\n\`\`\``).isLive, false);
    const live = render(`# A\n\n\`\`\`html live\n${sample}\n\`\`\``);
    assert.ok(live.isLive && live.html.text.includes(sample));
  });

  it('is not made where a link leads out of the documentation', () => {
    assert.throws(
      () => render('# A\n\n[code](../packages/core/src/ports.ts)'),
      /docs\/made-up\.md: a link to/,
    );
    assert.match(
      render('# A\n\n[b](for/designers.md#tokens)').html.text,
      /href="\/docs\/for\/designers\/#tokens"/,
    );
  });

  it('gives two headings of one name two ids', () => {
    assert.deepEqual(
      render('# A\n\n## Why?\n\n## Why?').sections.map(({ id }) => id),
      [undefined, 'why', 'why-1'],
    );
  });

  it('finds its place in the contents by its folder', () => {
    const groups = arrange(['index', 'decisions/0099-new', 'brand-new', 'for/designers']);
    assert.deepEqual(
      groups.map(({ title, pages }) => [title, ...pages]),
      [
        ['Start here', 'for/designers'],
        ['Guides', 'brand-new'],
        ['Decisions', 'decisions/0099-new'],
      ],
    );
  });

  it('says of an element only what its class says', () => {
    const nothing = {
      attributes: [],
      properties: [],
      slots: [],
      cssParts: [],
      events: [],
      cssProperties: [],
    };
    assert.equal(elementReference({ tagName: 'care-x', description: '', ...nothing }), '');
  });

  it('cuts an excerpt around what was looked for', () => {
    assert.match(
      excerpt(`${'before '.repeat(40)}needle ${'after '.repeat(40)}`, 'needle'),
      /^… .*needle.* …$/,
    );
  });
});

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { CMS, type Choices, readChoice, readChoices } from './choice.js';
import { checkPage } from './check/check-page.js';
import { readPage } from './check/read-page.js';
import { hostedPath, snippetsFor } from './snippets.js';

const HOST = 'https://care.example';

describe('the builder', () => {
  let choices: Choices;
  before(async () => {
    choices = await readChoices();
  });

  const codeOf = (query: Record<string, unknown>, id: string) =>
    snippetsFor(readChoice(query, choices), HOST).find((snippet) => snippet.id === id)?.code;

  it('writes the link, the element and the frame for what was chosen', () => {
    const query = { widget: 'self-referral', area: 'E09000004', theme: 'dark', 'reading-level': 'easy' };
    const address = `${HOST}/w/self-referral?area=E09000004&amp;reading-level=easy&amp;theme=dark`;
    assert.equal(
      codeOf(query, 'link'),
      `<p><a href="${address}">Refer yourself to social prescribing</a></p>`,
    );
    assert.equal(
      codeOf(query, 'element'),
      `<link rel="stylesheet" href="${HOST}/cdn/themes/dark.css" />
<script src="${HOST}/cdn/loader.js" async data-cfasync="false"></script>
<care-self-referral area="E09000004" reading-level="easy">
  <p><a href="${address}">Refer yourself to social prescribing</a></p>
</care-self-referral>`,
    );
    assert.match(
      codeOf(query, 'frame')!,
      /^<iframe\n {2}src="[^"]+"\n {2}title="Refer yourself[^]*frame\.js" async/,
    );
  });

  it('writes what each system takes', () => {
    const query = (cms: string) => ({ widget: 'easy-read', explainer: 'choice', cms });
    assert.equal(codeOf(query('wordpress'), 'shortcode'), '[sixways widget="easy-read" explainer="choice"]');
    assert.match(
      codeOf(query('drupal'), 'library')!,
      /^sixways:\n {2}js:\n {4}https:\/\/care\.example\/cdn\/loader\.js:/,
    );
    assert.match(
      codeOf(query('umbraco'), 'template')!,
      /^<script src="https:\/\/care\.example\/cdn\/loader\.js"/,
    );
    for (const { id } of CMS) {
      const snippets = snippetsFor(readChoice(query(id), choices), HOST);
      assert.ok(
        snippets.some((snippet) => snippet.id === 'link'),
        id,
      );
      for (const { steps } of snippets) assert.ok(steps.length >= 2);
    }
  });

  it('writes nothing that its own check would call a fault', () => {
    const kit = {
      host: new URL(HOST),
      widgets: new Set(choices.widgets.map(({ id }) => id)),
      frameAncestors: ['*'],
      origins: ['*'],
    };
    for (const { id: widget } of choices.widgets)
      for (const name of ['element', 'link', 'frame']) {
        const text = codeOf({ widget }, name)!;
        const findings = checkPage(
          readPage({ url: new URL('https://practice.example/'), headers: {}, text }),
          kit,
        );
        assert.deepEqual(
          findings.filter(({ kind }) => kind === 'fault'),
          [],
          `${widget}, ${name}`,
        );
        assert.ok(parseFragment(text).childNodes.length > 0);
      }
  });

  it('takes nothing from an address but what it knows', () => {
    const query = { widget: '"><script>', area: 'x', theme: '</style>', cms: 'y', 'reading-level': ['easy'] };
    assert.equal(hostedPath(readChoice(query, choices)), '/w/self-referral');
    // A decision has to be one that there is.
    assert.match(
      hostedPath(readChoice({ widget: 'options-grid', aid: 'none' }, choices)),
      /\?aid=carpal-tunnel$/,
    );
    assert.equal(
      hostedPath(readChoice({ widget: 'goal-setter', area: 'E09000004' }, choices)),
      '/w/goal-setter',
    );
  });
});

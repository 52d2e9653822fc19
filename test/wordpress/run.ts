/**
 * `npm run test:wordpress`: an editor, whose HTML goes through WordPress's sanitiser, adds the widget in every way the plugin
 * offers; on the published page a person refers themselves. Needs root on Debian, or WordPress, PHP and MariaDB installed.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import { Walker } from '../journeys/walker.js';
import { launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
import { EDITOR, startWordPress, type WordPress } from './start-wordpress.js';

const PLUGIN = join(import.meta.dirname, '../../packages/embed/wordpress/sixways');

let backend: Server;
let wordpress: WordPress;
let page: TestPage;

before(async () => {
  // The website's address must be allowed before the website is there: WordPress starts second, behind a fixed name.
  backend = await startServer({ from: 'built' });
  wordpress = await startWordPress(backend.url.replace(/\/$/, ''));
  const port = Number(new URL(backend.url).port);
  await backend.stop();
  backend = await startServer({
    from: 'built',
    port,
    env: { SIXWAYS_ORIGINS: wordpress.url, SIXWAYS_RATE_LIMIT: 'off' },
  });
  page = await launch('chromium');
});
after(async () => {
  await page?.close();
  await wordpress?.stop();
  await backend?.stop();
});

describe('the plugin', () => {
  it('is PHP that parses, all of it', () => {
    const files = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.php'),
    );
    for (const name of files) execFileSync('php', ['-l', join(PLUGIN, name)]);
    assert.ok(files.length > 5);
  });

  it('names the widgets that have hosted pages, all of them', async () => {
    const names = execFileSync('php', [
      '-r',
      `define('ABSPATH', 1); function __($t) { return $t; } function add_action() {} function add_filter() {} require '${PLUGIN}/includes/link.php'; echo implode(' ', array_keys(Sixways\\widgets()));`,
    ])
      .toString()
      .split(' ');
    for (const name of names) {
      const { status } = await fetch(`${backend.url}w/${name}`);
      assert.equal(status, 200, name);
    }
  });
});

describe('an editor without unfiltered HTML', () => {
  before(async () => {
    await page.goto(`${wordpress.url}/wp-login.php`);
    await page.focus('#user_login');
    await page.type(EDITOR.name);
    await page.focus('#user_pass');
    await page.type(EDITOR.password);
    await page.click('#wp-submit');
    await page.waitFor(() => location.pathname.startsWith('/wp-admin'));
    await page.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`);
    await page.waitFor(
      () => Boolean((window as unknown as Editor).wp?.blocks?.getBlockType('sixways/widget')),
      {
        timeout: 60_000,
      },
    );
  });

  it('inserts the block, publishes, and a person refers themselves on the page', async () => {
    const link = await page.evaluate(async () => {
      const { wp } = window as unknown as Editor;
      const { dispatch, select } = wp.data;
      dispatch('core/editor').editPost({ title: 'Help beyond medicine', status: 'publish' });
      dispatch('core/block-editor').insertBlocks(
        wp.blocks.createBlock('sixways/widget', { widget: 'self-referral', site: 'demo' }),
      );
      await dispatch('core/editor').savePost();
      return select('core/editor').getPermalink();
    });
    const person = new Walker(page, MYSELF);
    await person.open(link);
    await person.goToCheck();
    assert.match(await person.sendToReceipt(), /^SW-/);
  });

  for (const [what, content] of Object.entries({
    'the shortcode': '[sixways widget="self-referral" site="demo"]',
    'the bare address on a line': 'HOST/w/self-referral?site=demo&reading-level=easy',
    'the tag itself':
      '<care-self-referral area="E09000028" onclick="alert(1)"></care-self-referral><script>alert(2)</script>',
    'another widget': '[sixways widget="easy-read" explainer="social-prescribing"]',
  }))
    it(`writes ${what}, and the published page has the widget and nothing else`, async () => {
      const link = await publish(content.replace('HOST', backend.url.replace(/\/$/, '')));
      await page.goto(link);
      await page.waitFor(() =>
        Boolean(
          document
            .querySelector(
              '[class^=entry-content] :is(care-self-referral, care-easy-read), main :is(care-self-referral, care-easy-read)',
            )
            ?.shadowRoot?.querySelector('.base'),
        ),
      );
      const found = await page.evaluate(() => ({
        handlers: document.querySelectorAll('main [onclick]').length,
        scripts: [...document.querySelectorAll('main script:not([src], [type="application/json"])')].filter(
          ({ textContent }) => textContent?.includes('alert'),
        ).length,
      }));
      assert.deepEqual(found, { handlers: 0, scripts: 0 });
    });
});

/** Publishes through the API that WordPress's own editor uses, as the editor who is signed in. */
async function publish(content: string): Promise<string> {
  await page.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`);
  await page.waitFor(() => Boolean((window as unknown as Editor).wp?.apiFetch), { timeout: 60_000 });
  return page.evaluate(async (content: string) => {
    const { wp } = window as unknown as Editor;
    const made = await wp.apiFetch({
      path: '/wp/v2/pages',
      method: 'POST',
      data: { title: 'A page', content, status: 'publish' },
    });
    return made.link;
  }, content);
}

/** As much of WordPress's own script as is used here. */
interface Editor {
  wp: {
    blocks: { createBlock(name: string, attributes: object): unknown; getBlockType(name: string): unknown };
    data: {
      dispatch(store: string): {
        editPost(changes: object): void;
        insertBlocks(block: unknown): void;
        savePost(): Promise<void>;
      };
      select(store: string): { getPermalink(): string };
    };
    apiFetch(request: object): Promise<{ link: string }>;
  };
}

// `npm run test:editors`: a link to a hosted page goes through editors and sanitisers at their default settings, and still becomes
// the widget on the page they publish. What they do to a tag and a script is printed beside it. WordPress has a test of its own.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { startSite } from '../embedding/embedding-site.js';
import { launch } from '../support/browsers.js';

const VERSIONS = {
  '@tiptap/core': '3.34.0',
  '@tiptap/pm': '3.34.0',
  '@tiptap/starter-kit': '3.34.0',
  ckeditor5: '48.5.2',
  dompurify: '3.4.18',
  quill: '2.0.3',
  'sanitize-html': '2.18.1',
  tinymce: '8.9.2',
};
const WORK = join(import.meta.dirname, '../../.cache/editors');
const WORDS = 'Refer yourself to social prescribing';

await mkdir(WORK, { recursive: true });
await writeFile(
  join(WORK, 'package.json'),
  JSON.stringify({ private: true, type: 'module', dependencies: VERSIONS }),
);
await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: WORK });
await copyFile(join(import.meta.dirname, 'in-page.js'), join(WORK, 'in-page.js'));
const bundle = await build({
  entryPoints: [join(WORK, 'in-page.js')],
  bundle: true,
  write: false,
  format: 'iife',
  loader: { '.css': 'text', '.svg': 'text' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
});

const site = await startSite();
const page = await launch('chromium');
let passed = 0;
let failed = 0;
try {
  const link = `<p>${WORDS} here.</p><p><a href="${site.url}/w/self-referral?area=E09000028&amp;reading-level=easy">${WORDS}</a></p>`;
  const tag = `<p>Before</p><care-self-referral area="E09000028"><a href="${site.url}/w/self-referral">${WORDS}</a></care-self-referral><script src="${site.url}/cdn/loader.js"></script>`;
  await showText('<!doctype html><title>Editors</title><body></body>');
  await page.evaluate((code: string) => {
    const script = document.createElement('script');
    script.text = code;
    document.head.append(script);
  }, bundle.outputFiles[0]!.text);
  const names = await page.evaluate(() => Object.keys((globalThis as unknown as Editors).editors));
  const through = (name: string, html: string) =>
    page.evaluate(
      (name: string, html: string) => (globalThis as unknown as Editors).editors[name]!(html),
      name,
      html,
    );
  const published: [string, string][] = [];
  for (const name of names) {
    published.push([name, await through(name, link)]);
    const left = await through(name, tag);
    console.log(
      `  ${name} makes of the tag and the script: ${left.replaceAll(site.url, '…').replace(/\s+/g, ' ')}`,
    );
  }
  for (const [name, html] of published) {
    await showText(
      `<!doctype html><html lang="en"><title>Published</title><link rel="icon" href="data:,"><script src="/cdn/loader.js" async></script><body><main>${html}</main></body></html>`,
    );
    try {
      await page.waitFor(() =>
        Boolean(document.querySelector('care-self-referral')?.shadowRoot?.querySelector('.base')),
      );
      const found = await page.evaluate(() => {
        const widget = document.querySelector('care-self-referral')!;
        return {
          area: widget.getAttribute('area'),
          level: widget.getAttribute('reading-level'),
          link: Boolean(widget.querySelector('a')),
        };
      });
      if (found.area !== 'E09000028' || found.level !== 'easy' || !found.link)
        throw new Error(JSON.stringify(found));
      passed++;
      console.log(`✔ ${name}: the link survives and becomes the widget`);
    } catch (error) {
      failed++;
      console.log(`✖ ${name}: ${html}\n${String(error)}`);
    }
  }
} finally {
  await page.close();
  await site.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

interface Editors {
  editors: Record<string, (html: string) => string | Promise<string>>;
}

async function showText(html: string): Promise<void> {
  site.serve({}, () => html);
  await page.goto(`${site.url}/`);
}

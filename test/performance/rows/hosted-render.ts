import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '@sixways/content';
import { HostedPages } from '@sixways/embed/pages/hosted-pages.js';
import { hostedSelfReferral } from '@sixways/embed/pages/hosted-self-referral.js';
import type { Chunks } from '@sixways/embed/loader/chunks.js';
import { renderSelfReferral } from '@sixways/embed/pages/render-widget.js';
import { loadWords, NAMESPACE } from '@sixways/widgets/self-referral/words.js';
import { atLeast, info, type Row } from '../lib/row.js';

const REQUEST = { lang: 'en', site: 'demo' } as const;

/** Hosted self-referral pages a second and core. */
export async function hostedRender(cdnDir: string, seconds: number): Promise<Row[]> {
  const chunks = JSON.parse(await readFile(join(cdnDir, 'chunks.json'), 'utf8')) as Chunks;
  const demo = await site('demo');
  const sites = new Map([['demo', demo]]);
  const pages = new HostedPages(await hostedSelfReferral(sites, { names: new Map() }), {
    chunks,
    frameAncestors: [],
  });
  const data = { lang: 'en', words: { [`${NAMESPACE}.first`]: await loadWords('en', 'first') }, site: demo };
  return [
    atLeast(
      'self-referral rendered, pages a second and core',
      perSecond(() => renderSelfReferral(REQUEST, data), seconds),
      2000,
    ),
    info(
      '… made into a page and compressed',
      perSecond(() => pages.make(REQUEST), seconds),
      'a second and core',
    ),
    info(
      '… from memory',
      perSecond(() => pages.get(REQUEST), seconds),
      'a second and core',
    ),
  ];
}

/** By processor time, so that what else runs on the computer does not count. */
function perSecond(work: () => unknown, seconds: number): number {
  const spend = (limit: number): number => {
    const before = process.cpuUsage();
    let done = 0;
    for (;;) {
      for (let i = 0; i < 20; i++) work();
      done += 20;
      const { user, system } = process.cpuUsage(before);
      if (user + system >= limit * 1e6) return done / ((user + system) / 1e6);
    }
  };
  spend(seconds / 2);
  return spend(seconds);
}

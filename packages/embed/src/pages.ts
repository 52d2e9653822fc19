import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '@sixways/content';
import { sampleDirectory } from '@sixways/content/directory.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import type { FastifyPluginAsync } from 'fastify';
import type { Chunks } from './loader/chunks.js';
import { serveCdn } from './pages/cdn.js';
import { serveBuilder } from './pages/serve-builder.js';
import { serveDemonstrations } from './pages/demonstration.js';
import type { DirectorySource } from './pages/hosted-directory.js';
import { serveHosted } from './pages/hosted-pages.js';
import { indexPage } from './pages/index-page.js';
import { readyPage } from './pages/page-cache.js';
import { checkFrameAncestors, contentSecurityPolicy, stylesIn } from './pages/policy.js';
import { sendPage } from './pages/send-page.js';
import { serveStaticSites } from './pages/static-sites.js';

/** What a server may say about the pages it serves. */
export interface PagesOptions {
  /** The folder of built files; by default where `npm run build:cdn` puts them. */
  cdnDir?: string;
  /** Websites that hosted pages may name with `?site=`, by id. By default the demonstration sites. */
  sites?: ReadonlyMap<string, ReferralSite>;
  /** Where the hosted finder has its services from. By default the made-up ones that ship. */
  directory?: DirectorySource;
  /** Who may show hosted pages in a frame: `'none'`, `'self'` or origins. By default nobody else. */
  frameAncestors?: readonly string[];
  /** Websites that may send referrals here, as the builder's check knows them; `*` for all. By default every one. */
  origins?: readonly string[];
  /** The address visitors see, without a slash at its end, where it is not the one requests come to. */
  publicUrl?: string | undefined;
  /** The builder's check may look at pages in private networks: for tests. */
  checkPrivate?: boolean;
}

const DIST = join(import.meta.dirname, '../dist');
const BUILT = join(DIST, 'cdn');

/**
 * Serves what people and websites see: `/`, `/practice/`, `/icb/`, `/builder/`, `/docs/`, `/storybook/`, `/w/…` and `/cdn/…`.
 * @throws {Error} when the files are not built
 */
export const pages: FastifyPluginAsync<PagesOptions> = async (app, options) => {
  const { cdnDir = BUILT, frameAncestors = ["'self'"], directory = { port: sampleDirectory } } = options;
  const sites = options.sites ?? (await demonstrationSites());
  await serveCdn(app, cdnDir);
  const chunks = JSON.parse(await readFile(join(cdnDir, 'chunks.json'), 'utf8')) as Chunks;
  await serveHosted(app, { sites, directory, chunks, frameAncestors: checkFrameAncestors(frameAncestors) });

  const index = indexPage();
  const front = readyPage(index, contentSecurityPolicy({ styles: stylesIn(index) }));
  app.get('/', (request, reply) => sendPage(request, reply, front));

  const { publicUrl, origins = ['*'], checkPrivate = false } = options;
  await serveBuilder(app, { publicUrl, origins, frameAncestors, allowPrivate: checkPrivate });
  await serveDemonstrations(app, directory.endpoint);
  await serveStaticSites(app, DIST);
};

async function demonstrationSites(): Promise<ReadonlyMap<string, ReferralSite>> {
  return new Map(
    await Promise.all(['demo', 'community', 'riverlands'].map(async (id) => [id, await site(id)] as const)),
  );
}

import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { html } from './html.js';
import { page, style } from './layout.js';
import { PLAIN_CSS } from './plain.css.js';
import { readyPage } from './page-cache.js';
import { contentSecurityPolicy, stylesIn } from './policy.js';
import { sendPage } from './send-page.js';

/** A folder of finished files, served below one address. */
interface StaticSite {
  /** With slashes at both ends. */
  prefix: string;
  folder: string;
  /** What people are told the site is called, where it is not built yet. */
  name: string;
  /** How it is built. */
  command: string;
  /** The policy of its pages. Called once the site is there. */
  policy(): Promise<string>;
}

/** Serves the documentation and Storybook. Either may be built while the server runs, or left out. */
export async function serveStaticSites(app: FastifyInstance, dist: string): Promise<void> {
  await serveSite(app, {
    prefix: '/docs/',
    folder: join(dist, 'docs'),
    name: 'The documentation',
    command: 'npm run build:docs',
    policy: async () => contentSecurityPolicy({ styleFile: true, frameAncestors: ["'self'"] }),
  });
  const storybook = join(dist, 'storybook');
  await serveSite(app, {
    prefix: '/storybook/',
    folder: storybook,
    name: 'Storybook',
    command: 'npm run build:storybook',
    policy: () => storybookPolicy(storybook),
  });
}

/**
 * Storybook writes styles at run time, and its two pages have small scripts of their own: those alone are let in, each by
 * its hash. Nothing loads from elsewhere here either.
 */
async function storybookPolicy(folder: string): Promise<string> {
  const pages = await Promise.all(
    ['index.html', 'iframe.html'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  const scripts = pages.flatMap((text) => [
    ...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g),
  ]);
  const hashes = new Set(
    scripts.map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`),
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${[...hashes].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

async function serveSite(app: FastifyInstance, site: StaticSite): Promise<void> {
  const { prefix, folder } = site;
  const bare = prefix.slice(0, -1);
  let policy = '';
  let madeFor = 0;
  app.get(bare, (_request, reply) => reply.redirect(prefix, 308));
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const builtAt = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
      if (!builtAt) return sendPage(request, reply, notBuilt(site), 503);
      // It may have been built anew.
      if (builtAt !== madeFor) [policy, madeFor] = [await site.policy(), builtAt];
      return undefined;
    });
    await scope.register(fastifyStatic, {
      root: folder,
      prefix,
      preCompressed: true,
      redirect: true,
      dotfiles: 'deny',
      cacheControl: false,
      decorateReply: false,
      setHeaders(response) {
        response.header('content-security-policy', policy);
        response.header('x-content-type-options', 'nosniff');
        response.header('referrer-policy', 'no-referrer');
        response.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
        response.header('cross-origin-opener-policy', 'same-origin');
        response.header('cross-origin-resource-policy', 'same-origin');
        response.header('cache-control', 'public, max-age=300');
        response.header('vary', 'accept-encoding');
      },
    });
  });
}

/** A page that asks again by itself: the site may be in the making. */
function notBuilt({ name, command }: StaticSite) {
  const text = page({
    lang: 'en',
    title: `${name} is not there yet`,
    head: html`${style(PLAIN_CSS)} <meta http-equiv="refresh" content="10" />`,
    body: html`<main>
      <h1>${name} is not there yet</h1>
      <p>
        <code>${command}</code> makes it, also while this server runs. This page looks again every ten
        seconds.
      </p>
      <p><a href="/">What else is here</a></p>
    </main>`,
  });
  return readyPage(text, contentSecurityPolicy({ styles: stylesIn(text) }));
}

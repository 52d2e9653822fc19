import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import { VERSION } from '@sixways/widgets/base/version.js';
import type { FastifyInstance } from 'fastify';

const YEAR = 365 * 24 * 3600;
/** Names with a hash in them mean the same bytes for ever. */
const HASHED = /\.[\w-]{8,}\.js$/;

/**
 * Serves the built files to any website: the newest under `/cdn/`, and under the version's own path for ever.
 * @param folder where the build wrote them
 * @param paths where the newest are found
 * @throws {Error} when there is no build
 */
export async function serveCdn(
  app: FastifyInstance,
  folder: string,
  paths: readonly string[] = ['/cdn/'],
): Promise<void> {
  if (!existsSync(folder))
    throw new Error(`There are no built files in ${folder}: run "npm run build:cdn" first`);
  for (const path of paths) await serve(app, folder, path);
  // For pages that pin a version, with `integrity` or without: those bytes never change.
  await serve(app, folder, `/cdn/${VERSION}/`, true);
}

async function serve(app: FastifyInstance, folder: string, prefix: string, fixed = false): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix,
    preCompressed: true,
    index: false,
    dotfiles: 'deny',
    cacheControl: false,
    // Headers are bytes too: hashed names need no date, and nobody asks for parts of a script.
    lastModified: false,
    acceptRanges: false,
    decorateReply: false,
    setHeaders(response, path) {
      const file = path.replace(/\.(br|gz)$/, '');
      response.header(
        'cache-control',
        fixed || HASHED.test(file) ? `public, max-age=${YEAR}, immutable` : 'public, max-age=300',
      );
      response.header('access-control-allow-origin', '*');
      response.header('cross-origin-resource-policy', 'cross-origin');
      response.header('x-content-type-options', 'nosniff');
      response.header('vary', 'accept-encoding');
    },
  });
}

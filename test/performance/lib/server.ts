import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { makeServices } from '@sixways/content/sample-directory/make-services.js';
import { pages } from '@sixways/embed';
import fastify, { type FastifyReply } from 'fastify';
import { build } from 'vite';
import {
  finderHostPage,
  finderTwinPage,
  gridHostPage,
  gridTwinPage,
  hostPage,
  twinPage,
} from '../floors/pages.js';
import { floorPage } from '../floors/static-form.js';

const ROOT = join(import.meta.dirname, '../../..');
const require = createRequire(import.meta.url);

/** The kit's pages and the floors on one server, with the same headers and compression. */
export interface BenchServer {
  url: string;
  /** The files as they were built for this run. */
  cdnDir: string;
  close(): Promise<void>;
}

/** Builds the files apart from everybody else's and serves them. */
export async function startBenchServer(): Promise<BenchServer> {
  const cdnDir = await mkdtemp(join(tmpdir(), 'sixways-bench-'));
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    mode: 'cdn',
    logLevel: 'error',
    build: { outDir: cdnDir },
  });
  const app = fastify();
  // The browser measures the memory of isolated pages only; and pages isolated alike stay in one process.
  app.addHook('onSend', async (_request, reply) => {
    reply
      .header('cross-origin-opener-policy', 'same-origin')
      .header('cross-origin-embedder-policy', 'require-corp');
  });
  await app.register(pages, { cdnDir });
  const files = await floorFiles();
  for (const [path, { type, body }] of Object.entries(files))
    app.get(path, (_request, reply: FastifyReply) =>
      reply.type(type).header('content-encoding', 'br').send(body),
    );
  app.get<{ Params: { count: string } }>('/finder-data/:count.json', (request, reply) =>
    reply.type('application/json').send(JSON.stringify(makeServices(Number(request.params.count)))),
  );
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    cdnDir,
    async close() {
      await app.close();
      await rm(cdnDir, { recursive: true });
    },
  };
}

async function floorFiles(): Promise<Record<string, { type: string; body: Buffer }>> {
  const page = (text: string) => ({ type: 'text/html; charset=utf-8', body: brotliCompressSync(text) });
  const script = async (file: string) => ({
    type: 'text/javascript; charset=utf-8',
    body: brotliCompressSync(await readFile(join(import.meta.dirname, '../floors', file), 'utf8')),
  });
  return {
    '/blank': page('<!doctype html><title>Blank</title>'),
    '/floor/': page(await floorPage()),
    '/floor/nhsuk.css': { type: 'text/css; charset=utf-8', body: brotliCompressSync(await nhsStyles()) },
    '/host/': page(await hostPage()),
    '/twin/': page(twinPage()),
    '/twin/raw-form.js': await script('raw-form.js'),
    '/grid-host/': page(gridHostPage()),
    '/grid-twin/': page(gridTwinPage()),
    '/twin/raw-grid.js': await script('raw-grid.js'),
    '/finder-host/': page(finderHostPage()),
    '/finder-twin/': page(finderTwinPage()),
    '/twin/raw-finder.js': {
      type: 'text/javascript; charset=utf-8',
      body: brotliCompressSync(await bundled('raw-finder.ts')),
    },
  };
}

/** A floor that shares functions with the kit, as one file. */
async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, '../floors', file), formats: ['es'], fileName: 'floor' },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

/** The NHS design system's styles, without its fonts, which only NHS sites may load. */
async function nhsStyles(): Promise<string> {
  const { version } = require('nhsuk-frontend/package.json') as { version: string };
  const path = require.resolve(`nhsuk-frontend/dist/nhsuk/nhsuk-frontend-${version}.min.css`);
  return (await readFile(path, 'utf8')).replace(/@font-face\{[^}]*\}/g, '');
}

import type { FastifyInstance } from 'fastify';

/** Serves a script or a style sheet that one page needs. */
export function serveText(app: FastifyInstance, path: string, type: string, text: string): void {
  app.get(path, (_request, reply) =>
    reply
      .type(`${type}; charset=utf-8`)
      .header('cache-control', 'public, max-age=300')
      .header('x-content-type-options', 'nosniff')
      .send(text),
  );
}

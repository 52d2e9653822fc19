import type { FastifyReply } from 'fastify';

/** Answers with a page. */
export function page(reply: FastifyReply, status: number, markup: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(markup);
}

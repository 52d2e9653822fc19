import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadyPage } from './page-cache.js';

/** Sends a finished page in the best coding the browser takes, with the headers that keep it safe. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: ReadyPage,
  status = 200,
): FastifyReply {
  const coding = codingFor(String(request.headers['accept-encoding'] ?? ''));
  reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', page.policy)
    .header('x-content-type-options', 'nosniff')
    // The address may say which practice or area somebody came for: no other site learns it.
    .header('referrer-policy', 'no-referrer')
    .header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
    .header('cross-origin-opener-policy', 'same-origin')
    .header('vary', 'accept-encoding');
  if (status !== 200) reply.header('cache-control', 'no-store');
  else if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'public, max-age=300');
  if (coding) reply.header('content-encoding', coding);
  return reply.send(coding === 'br' ? page.br : coding === 'gzip' ? page.gzip : page.plain);
}

/** A coding that is named, and not with `q=0`, which means "never". */
const TAKES_BR = /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/;
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/;

function codingFor(accepted: string): 'br' | 'gzip' | undefined {
  return TAKES_BR.test(accepted) ? 'br' : TAKES_GZIP.test(accepted) ? 'gzip' : undefined;
}

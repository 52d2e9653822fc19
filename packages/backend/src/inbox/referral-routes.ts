import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { audit } from '../access/audit.js';
import type { Services } from '../services.js';
import { LONGEST_REASON, moveReferral, STATUS_OF_MOVE, type MoveResult } from './move.js';
import { page } from './page.js';
import { readReferral } from './referral.js';
import { referralPage } from './referral-page.js';
import { messagePage } from './sign-in-page.js';

type WithId = { Params: { id: string } };

/** `/inbox/referrals/<id>`: one referral, and what staff do with it. */
export function referralRoutes(app: FastifyInstance, { db }: Services): void {
  async function show(
    request: FastifyRequest<WithId>,
    reply: FastifyReply,
    result?: MoveResult,
    reason?: string,
  ) {
    const referral = await readReferral(db, request.params.id);
    if (!referral) return page(reply, 404, notFound(request.who));
    await audit(db, {
      who: request.who!,
      what: 'read',
      type: 'Task',
      id: referral.id,
      detail: 'whole referral',
    });
    return page(
      reply,
      result ? STATUS_OF_MOVE[result] : 200,
      referralPage({ who: request.who!, referral, result, reason }),
    );
  }

  app.get<WithId>('/referrals/:id', (request, reply) => {
    const { done } = request.query as { done?: unknown };
    return show(request, reply, done === 'yes' ? 'done' : undefined);
  });

  app.post<WithId>('/referrals/:id', async (request, reply) => {
    const { action, version, reason } = (request.body ?? {}) as Record<string, unknown>;
    const words = typeof reason === 'string' ? reason.trim().slice(0, LONGEST_REASON) : '';
    const result = await moveReferral(db, {
      id: request.params.id,
      action: String(action),
      version: Number(version),
      reason: words,
      who: request.who!,
    });
    if (result === 'done')
      return reply.redirect(`/inbox/referrals/${encodeURIComponent(request.params.id)}?done=yes`, 303);
    return show(request, reply, result, words);
  });
}

function notFound(who: string | undefined): string {
  return messagePage(
    'There is no such referral',
    'The address may be mistyped.',
    { href: '/inbox/', label: 'Go to the list of referrals' },
    who,
  );
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { audit } from '../access/audit.js';
import type { Services } from '../services.js';
import { moveReferral, STATUS_OF_MOVE, type MoveResult } from './move.js';
import { page } from './page.js';
import { requestPage } from './request-page.js';
import { readRequest } from './request.js';
import { messagePage } from './sign-in-page.js';

type WithId = { Params: { id: string } };

/** `/inbox/requests/<id>`: what somebody asks their team for, and what staff do about it. */
export function requestRoutes(app: FastifyInstance, { db }: Services): void {
  async function show(request: FastifyRequest<WithId>, reply: FastifyReply, result?: MoveResult) {
    const who = request.who!;
    const found = await readRequest(db, request.params.id);
    if (!found) {
      const list = { href: '/inbox/', label: 'Go to the list of referrals' };
      return page(
        reply,
        404,
        messagePage('There is no such request', 'The address may be mistyped.', list, who),
      );
    }
    await audit(db, { who, what: 'read', type: 'Task', id: found.id, detail: 'request' });
    return page(reply, result ? STATUS_OF_MOVE[result] : 200, requestPage({ who, request: found, result }));
  }

  app.get<WithId>('/requests/:id', (request, reply) => {
    const { done } = request.query as { done?: unknown };
    return show(request, reply, done === 'yes' ? 'done' : undefined);
  });

  app.post<WithId>('/requests/:id', async (request, reply) => {
    const { action, version } = (request.body ?? {}) as Record<string, unknown>;
    const { id } = request.params;
    const move = { id, action: String(action), version: Number(version), reason: '', who: request.who! };
    const result = await moveReferral(db, move);
    return result === 'done'
      ? reply.redirect(`/inbox/requests/${encodeURIComponent(id)}?done=yes`, 303)
      : show(request, reply, result);
  });
}

import type { FastifyInstance } from 'fastify';
import { londonDay } from '@sixways/core/rules/dates.js';
import { audit } from '../access/audit.js';
import { isKey } from '../fhir/store.js';
import type { Services } from '../services.js';
import { countNew, findByReference, listReferrals } from './list.js';
import { listPage } from './list-page.js';
import { page } from './page.js';
import { STATES } from './states.js';

/** `/inbox/` and the search. The search is a form that is posted: a reference does not belong into an address. */
export function listRoutes(app: FastifyInstance, { db }: Services): void {
  app.get('/', async (request, reply) => {
    const { status = 'requested', before } = request.query as Record<string, unknown>;
    const chosen = typeof status === 'string' && Object.hasOwn(STATES, status) ? status : undefined;
    const place = typeof before === 'string' && /^\d{1,18}$/.test(before) ? before : undefined;
    const [found, waiting] = await Promise.all([
      listReferrals(db, { status: chosen, before: place }),
      countNew(db),
    ]);
    await audit(db, { who: request.who!, what: 'list', detail: chosen ?? 'all' });
    return page(
      reply,
      200,
      listPage({
        ...found,
        who: request.who!,
        status: chosen,
        waiting,
        today: londonDay(new Date()),
        isFirst: !place,
      }),
    );
  });

  app.post('/search', async (request, reply) => {
    const typed = (request.body as { reference?: unknown } | undefined)?.reference;
    const searched = typeof typed === 'string' ? typed.slice(0, 60) : '';
    const referrals = searched.trim() && isKey(searched) ? await findByReference(db, searched) : [];
    await audit(db, { who: request.who!, what: 'search', type: 'Task', detail: 'reference' });
    return page(
      reply,
      200,
      listPage({
        referrals,
        who: request.who!,
        waiting: 0,
        today: londonDay(new Date()),
        searched,
        isFirst: true,
      }),
    );
  });
  app.get('/search', (_request, reply) => reply.redirect('/inbox/', 303));
}

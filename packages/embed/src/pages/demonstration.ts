import { site } from '@sixways/content';
import type { FastifyInstance } from 'fastify';
import { ICB_CSS } from './icb.css.js';
import { icbContent } from './icb-content.js';
import { type IcbContent, icbPage } from './icb-page.js';
import { icbPlanPage } from './icb-plan-page.js';
import { ICB_SCRIPT } from './icb-script.js';
import { type ReadyPage, readyPage } from './page-cache.js';
import { contentSecurityPolicy } from './policy.js';
import { practicePage } from './practice-page.js';
import { PRACTICE_CSS } from './practice.css.js';
import { sendPage } from './send-page.js';
import { serveText } from './serve-text.js';

/**
 * Serves the websites that are made up to show widgets where people meet them: a GP practice's and an ICB's.
 * @param feed address of the feed that the ICB's finder reads
 */
export async function serveDemonstrations(app: FastifyInstance, feed?: string): Promise<void> {
  const policy = contentSecurityPolicy({ styleFile: true });
  const practice = readyPage(practicePage(await site('demo')), policy);
  app.get('/practice', (_request, reply) => reply.redirect('/practice/', 308));
  app.get('/practice/', (request, reply) => sendPage(request, reply, practice));
  serveText(app, '/practice/practice.css', 'text/css', PRACTICE_CSS);

  const content = await icbContent();
  const icb = (level: IcbContent['level']): ReadyPage =>
    readyPage(icbPage({ ...content, level, feed }), policy);
  const [standard, easy] = [icb('standard'), icb('easy')];
  app.get('/icb', (_request, reply) => reply.redirect('/icb/', 308));
  app.get<{ Querystring: Record<string, unknown> }>('/icb/', (request, reply) =>
    sendPage(request, reply, request.query['reading-level'] === 'easy' ? easy : standard),
  );
  const [plan, easyPlan] = (['standard', 'easy'] as const).map((level) =>
    readyPage(icbPlanPage({ level, feed }), policy),
  );
  app.get('/icb/my-plan', (_request, reply) => reply.redirect('/icb/my-plan/', 308));
  app.get<{ Querystring: Record<string, unknown> }>('/icb/my-plan/', (request, reply) =>
    sendPage(request, reply, request.query['reading-level'] === 'easy' ? easyPlan! : plan!),
  );
  serveText(app, '/icb/icb.css', 'text/css', ICB_CSS);
  serveText(app, '/icb/icb.js', 'text/javascript', ICB_SCRIPT);
}

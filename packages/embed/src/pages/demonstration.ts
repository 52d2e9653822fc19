import { DECISION_AIDS, decisionAid, EASY_READS, easyRead, pictures, site } from '@sixways/content';
import type { FastifyInstance } from 'fastify';
import { ICB_CSS } from './icb.css.js';
import { type IcbContent, icbPage } from './icb-page.js';
import { ICB_SCRIPT } from './icb-script.js';
import { type ReadyPage, readyPage } from './page-cache.js';
import { contentSecurityPolicy } from './policy.js';
import { practicePage } from './practice-page.js';
import { PRACTICE_CSS } from './practice.css.js';
import { sendPage } from './send-page.js';

/** The decision that the demonstration ICB shows on its page. */
const DECISION = 'carpal-tunnel';

/** Serves the websites that are made up to show widgets where people meet them: a GP practice's and an ICB's. */
export async function serveDemonstrations(app: FastifyInstance): Promise<void> {
  const policy = contentSecurityPolicy({ styleFile: true });
  const practice = readyPage(practicePage(await site('demo')), policy);
  app.get('/practice', (_request, reply) => reply.redirect('/practice/', 308));
  app.get('/practice/', (request, reply) => sendPage(request, reply, practice));
  serveText(app, '/practice/practice.css', 'text/css', PRACTICE_CSS);

  const content = await icbContent();
  const icb = (level: IcbContent['level']): ReadyPage => readyPage(icbPage({ ...content, level }), policy);
  const [standard, easy] = [icb('standard'), icb('easy')];
  app.get('/icb', (_request, reply) => reply.redirect('/icb/', 308));
  app.get<{ Querystring: Record<string, unknown> }>('/icb/', (request, reply) =>
    sendPage(request, reply, request.query['reading-level'] === 'easy' ? easy : standard),
  );
  serveText(app, '/icb/icb.css', 'text/css', ICB_CSS);
  serveText(app, '/icb/icb.js', 'text/javascript', ICB_SCRIPT);
}

/** What the ICB's page shows of the kit's content. */
export async function icbContent(): Promise<Omit<IcbContent, 'level'>> {
  const [aid, aids, explainers, drawings] = await Promise.all([
    decisionAid(DECISION),
    Promise.all(DECISION_AIDS.map((id) => decisionAid(id))),
    Promise.all(EASY_READS.map((id) => easyRead(id))),
    pictures(),
  ]);
  return { aid, aids, explainers, pictures: drawings };
}

function serveText(app: FastifyInstance, path: string, type: string, text: string): void {
  app.get(path, (_request, reply) =>
    reply
      .type(`${type}; charset=utf-8`)
      .header('cache-control', 'public, max-age=300')
      .header('x-content-type-options', 'nosniff')
      .send(text),
  );
}

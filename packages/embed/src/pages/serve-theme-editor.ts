import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerTheme, readTheme } from '../builder/theme-choice.js';
import { readyPage } from './page-cache.js';
import { contentSecurityPolicy, stylesIn } from './policy.js';
import { sendPage } from './send-page.js';
import { serveText } from './serve-text.js';
import { themePage, verdict } from './theme-page.js';
import { THEME_SCRIPT } from './theme-script.js';

type Asked = FastifyRequest<{ Querystring: Record<string, unknown> }>;

/** Serves `/builder/theme`. */
export function serveThemeEditor(app: FastifyInstance): void {
  app.get('/builder/theme', (request: Asked, reply) => {
    const theme = readTheme(request.query);
    const text = themePage(theme, answerTheme(theme));
    const policy = contentSecurityPolicy({ styles: stylesIn(text), framesOwn: true, sendsForms: true });
    return sendPage(request, reply.header('cache-control', 'no-store'), readyPage(text, policy));
  });
  app.get('/builder/theme.json', (request: Asked, reply) => {
    const answer = answerTheme(readTheme(request.query));
    return reply
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send({ ...answer, verdict: verdict(answer.faults.length) });
  });
  serveText(app, '/builder/theme.js', 'text/javascript', THEME_SCRIPT);
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkPage as findingsOn, type Kit } from '../builder/check/check-page.js';
import { fetchPage, FetchError, type FetchProblem } from '../builder/check/fetch-page.js';
import { fault, type Finding } from '../builder/check/findings.js';
import { readPage } from '../builder/check/read-page.js';
import { VisitLimit } from '../builder/check/visit-limit.js';
import { readChoice, readChoices } from '../builder/choice.js';
import { snippetsFor } from '../builder/snippets.js';
import { checkPage } from './builder-check-page.js';
import { builderPage, built } from './builder-page.js';
import { BUILDER_SCRIPT } from './builder-script.js';
import { readyPage } from './page-cache.js';
import { contentSecurityPolicy, stylesIn } from './policy.js';
import { sendPage } from './send-page.js';
import { serveThemeEditor } from './serve-theme-editor.js';
import { serveText } from './serve-text.js';

/** What the builder has to know of the server. */
export interface BuilderSetUp {
  /** The address visitors see, without a slash at its end; by default what the request was sent to. */
  publicUrl?: string | undefined;
  frameAncestors: readonly string[];
  origins: readonly string[];
  /** Pages in private networks may be checked as well: for tests. */
  allowPrivate: boolean;
}

type Asked = FastifyRequest<{ Querystring: Record<string, unknown> }>;

/** Serves `/builder/…`: choose a widget, copy its code, check a page, choose colours. */
export async function serveBuilder(app: FastifyInstance, setUp: BuilderSetUp): Promise<void> {
  const choices = await readChoices();
  const widgets = new Set(choices.widgets.map(({ id }) => id));
  const limit = new VisitLimit();
  const kit = (host: string): Kit => ({ ...setUp, host: new URL(host), widgets });

  app.get('/builder', (_request, reply) => reply.redirect('/builder/', 308));
  app.get('/builder/', (request: Asked, reply) => {
    const choice = readChoice(request.query, choices);
    const text = builderPage(choice, choices, snippetsFor(choice, hostOf(request, setUp)));
    return sendOwn(request, reply, text);
  });
  app.get('/builder/built.json', (request: Asked, reply) => {
    const choice = readChoice(request.query, choices);
    return reply
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(built(choice, snippetsFor(choice, hostOf(request, setUp))));
  });
  app.get('/builder/check', async (request: Asked, reply) => {
    // Whoever else's page would have us visit others in its visitors' name.
    if (request.headers['sec-fetch-site'] === 'cross-site') return reply.redirect('/builder/', 303);
    const url = typeof request.query['url'] === 'string' ? request.query['url'].trim().slice(0, 2000) : '';
    const findings = await limit.run(request.ip, () =>
      check(url, kit(hostOf(request, setUp)), setUp.allowPrivate),
    );
    return sendOwn(request, reply, checkPage(url, findings ?? [TOO_MANY]), findings ? 200 : 429);
  });
  serveText(app, '/builder/builder.js', 'text/javascript', BUILDER_SCRIPT);
  serveThemeEditor(app);
}

/** Looks at a page as any visitor gets it. */
async function check(url: string, kit: Kit, allowPrivate: boolean): Promise<Finding[]> {
  try {
    const page = await fetchPage(url, { allowPrivate });
    if (page.status !== 200)
      return [
        unreachable(
          `Your website answers with the number ${page.status} in place of the page. Is the address right, and can everybody see the page without signing in?`,
        ),
      ];
    return findingsOn(readPage(page), kit);
  } catch (error) {
    if (error instanceof FetchError) return [unreachable(WHY[error.problem])];
    throw error;
  }
}

function unreachable(advice: string): Finding {
  return fault('unreachable', 'We could not look at this page', advice);
}

const WHY: Readonly<Record<FetchProblem, string>> = {
  address:
    'Write the whole address, such as https://www.example.org/page, as it stands at the top of your browser.',
  private: 'The address is inside a private network. We look only at pages that everybody can reach.',
  redirects: 'The address leads on and on to others. Write the one where your browser ends up.',
  slow: 'Your website took longer than eight seconds. Try again in a minute.',
  'too-big': 'The page is bigger than two megabytes. We look at smaller ones only.',
  'not-html': 'What is at this address is no web page.',
  'no-answer':
    'Nothing answers at this address, or its security certificate is not right. Look for a letter that is wrong.',
};

const TOO_MANY: Finding = {
  kind: 'note',
  id: 'unreachable',
  title: 'Please wait a minute',
  advice: 'A lot of pages have just been checked. Try again in a minute.',
};

/** A made-up host in a request ends up nowhere but in the answer to that very request. */
function hostOf(request: FastifyRequest, { publicUrl }: BuilderSetUp): string {
  const host = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(request.host) ? request.host : 'localhost';
  return publicUrl ?? `${request.protocol}://${host}`;
}

function sendOwn(request: FastifyRequest, reply: FastifyReply, text: string, status = 200): FastifyReply {
  const policy = contentSecurityPolicy({ styles: stylesIn(text), framesOwn: true, sendsForms: true });
  return sendPage(request, reply.header('cache-control', 'no-store'), readyPage(text, policy), status);
}

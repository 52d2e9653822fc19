import type { ReferralSite } from '@sixways/core/model/site.js';
import { londonDay } from '@sixways/core/rules/dates.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Chunks } from '../loader/chunks.js';
import { isNhsApp } from '../hosted-surroundings.js';
import { IN_NHS_APP } from '../nhs-app/class-name.js';
import { type HostedFault, type HostedRequest, keyOf, readHostedRequest } from './hosted-request.js';
import { type DirectorySource, HostedDirectory } from './hosted-directory.js';
import { hostedEasyRead } from './hosted-easy-read.js';
import { hostedOwnWords } from './hosted-own-words.js';
import { hostedOptionsGrid } from './hosted-options-grid.js';
import { hostedSelfReferral } from './hosted-self-referral.js';
import { hostedServiceFinder } from './hosted-service-finder.js';
import { type HostedFiles, hostedFiles, type HostedWidget } from './hosted-widget.js';
import { withLook } from './hosted-look.js';
import { messagePage } from './message-page.js';
import { PageCache, type ReadyPage, readyPage } from './page-cache.js';
import { contentSecurityPolicy, stylesIn } from './policy.js';
import { sendPage } from './send-page.js';

/** More than there are areas, sites and languages to ask for. */
const KEPT = 200;

/** What hosted pages are made of. */
export interface HostedSetUp {
  sites: ReadonlyMap<string, ReferralSite>;
  directory: DirectorySource;
  chunks: Chunks;
  frameAncestors: readonly string[];
}

/** All widgets that have pages of their own. All that is read from files is read here, once. */
async function hostedWidgets({ sites, directory }: HostedSetUp): Promise<HostedWidget[]> {
  const services = await HostedDirectory.read(directory);
  const widgets = await Promise.all([
    hostedSelfReferral(sites, services),
    hostedOptionsGrid(),
    hostedEasyRead(),
    hostedServiceFinder(services),
  ]);
  return [...widgets, ...(await hostedOwnWords())];
}

/** The pages of one widget. */
export class HostedPages {
  readonly #cache = new PageCache(KEPT);
  readonly #files: HostedFiles;

  constructor(
    readonly widget: HostedWidget,
    private readonly setUp: Pick<HostedSetUp, 'chunks' | 'frameAncestors'>,
  ) {
    const { chunks } = setUp;
    this.#files = hostedFiles(chunks[`hosted-${widget.name}`]!, chunks[widget.name]!);
  }

  /** The page for a request, from memory where it was made before. */
  get(request: HostedRequest, inNhsApp = false): ReadyPage {
    // By day: content that became out of date overnight says so.
    const key = [londonDay(new Date()), this.widget.version?.() ?? 0, inNhsApp, keyOf(request)].join(' ');
    return this.#cache.get(key, () => this.make(request, inNhsApp));
  }

  /** Renders the page anew. */
  make(request: HostedRequest, inNhsApp = false): ReadyPage {
    const { frameAncestors } = this.setUp;
    const page = withLook(this.widget.page(request, this.#files), request['theme']);
    const text = inNhsApp ? page.replace('<body class="', `<body class="${IN_NHS_APP} `) : page;
    const { sendsForms = false } = this.widget;
    return readyPage(text, contentSecurityPolicy({ styles: stylesIn(text), frameAncestors, sendsForms }));
  }

  /** What says no, and leads on. */
  fault(fault: HostedFault): { status: number; page: ReadyPage } {
    const { frameAncestors } = this.setUp;
    const { status, title, body } = this.widget.fault(fault);
    // A key that no request has.
    const page = this.#cache.get(`fault ${title}`, () => {
      const text = messagePage(title, body);
      return readyPage(text, contentSecurityPolicy({ styles: stylesIn(text), frameAncestors }));
    });
    return { status, page };
  }
}

/** Serves `/w/…`, and the site files that an upgraded link reads. */
export async function serveHosted(app: FastifyInstance, setUp: HostedSetUp): Promise<void> {
  for (const widget of await hostedWidgets(setUp))
    // A build may be of some widgets only.
    if (setUp.chunks[`hosted-${widget.name}`]) serveWidget(app, new HostedPages(widget, setUp));
  app.get('/w/sites/:file', (request: FastifyRequest<{ Params: { file: string } }>, reply) => {
    const site = setUp.sites.get(request.params.file.replace(/\.json$/, ''));
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    if (!site) return reply.code(404).send({ error: 'There is no such site' });
    return reply.header('cache-control', 'public, max-age=300').send(site);
  });
}

function serveWidget(app: FastifyInstance, pages: HostedPages): void {
  const { name, params } = pages.widget;
  app.get(`/w/${name}`, (request: FastifyRequest<{ Querystring: Record<string, unknown> }>, reply) => {
    const asked = readHostedRequest(request.query, params);
    if (typeof asked !== 'string') {
      const inNhsApp = isNhsApp(request.headers['user-agent'] ?? '');
      // No cache between may hand the app's page to a browser.
      if (inNhsApp) reply.header('cache-control', 'private, max-age=300');
      return sendPage(request, reply, pages.get(asked, inNhsApp));
    }
    const { status, page } = pages.fault(asked);
    return sendPage(request, reply, page, status);
  });
}

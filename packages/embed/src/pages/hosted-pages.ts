import { areas } from '@sixways/content';
import type { AreaSummary } from '@sixways/core/model/area.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import { loadWords, NAMESPACE } from '@sixways/widgets/self-referral/words.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Chunks } from '../loader/chunks.js';
import { faultPage } from './hosted-faults.js';
import { hostedPage } from './hosted-page.js';
import { type HostedFault, type HostedRequest, keyOf, readHostedRequest } from './hosted-request.js';
import type { PageData } from './page-data.js';
import { PageCache, type ReadyPage, readyPage } from './page-cache.js';
import { contentSecurityPolicy, stylesIn } from './policy.js';
import { renderSelfReferral } from './render-widget.js';
import { sendPage } from './send-page.js';

const PATH = '/w/self-referral';
const LANGS = ['en', 'en-x-easy'] as const;
/** More than there are areas, sites and languages to ask for. */
const KEPT = 200;

/** What hosted pages are made of. */
export interface HostedSetUp {
  sites: ReadonlyMap<string, ReferralSite>;
  chunks: Chunks;
  frameAncestors: readonly string[];
}

/** Makes hosted pages. All that is read from files is read here, once. */
export class HostedPages {
  readonly #cache = new PageCache(KEPT);

  private constructor(
    private readonly setUp: HostedSetUp,
    readonly areas: readonly AreaSummary[],
    private readonly words: ReadonlyMap<string, PageData['words']>,
  ) {}

  static async prepare(setUp: HostedSetUp): Promise<HostedPages> {
    const words = await Promise.all(LANGS.map(async (lang) => [lang, await firstWords(lang)] as const));
    return new HostedPages(setUp, await areas.list(), new Map(words));
  }

  /** The page for a request, from memory where it was made before. */
  get(request: HostedRequest): ReadyPage {
    return this.#cache.get(keyOf(request), () => this.make(request));
  }

  /** What says no, and leads on. */
  fault(fault: HostedFault): { status: number; page: ReadyPage } {
    const { status, text } = faultPage(fault, this.areas);
    const page = this.#cache.get(fault, () =>
      readyPage(text, contentSecurityPolicy({ styles: stylesIn(text) })),
    );
    return { status, page };
  }

  /** Renders the page anew. */
  make(request: HostedRequest): ReadyPage {
    const { sites, chunks, frameAncestors } = this.setUp;
    const site = request.site === undefined ? undefined : sites.get(request.site);
    const area = this.areas.find(({ gss }) => gss === request.area);
    const data: PageData = { lang: request.lang, words: this.words.get(request.lang)!, site };
    const script = chunks['hosted-self-referral']!;
    const widget = chunks['self-referral']!;
    const text = hostedPage({
      widget: renderSelfReferral(request, data),
      data,
      place: site?.name ?? area?.name,
      phone: site?.service?.phone ?? site?.practice?.phone,
      script: cdn(script.entry),
      imports: [...new Set([...script.imports, ...widget.imports, widget.entry])].map(cdn),
    });
    return readyPage(text, contentSecurityPolicy({ styles: stylesIn(text), frameAncestors }));
  }
}

/** Serves `/w/self-referral`, and the site files that an upgraded link reads. */
export async function serveHosted(app: FastifyInstance, setUp: HostedSetUp): Promise<void> {
  const pages = await HostedPages.prepare(setUp);
  const known = { areas: new Set(pages.areas.map(({ gss }) => gss)), sites: new Set(setUp.sites.keys()) };
  app.get(PATH, (request: FastifyRequest<{ Querystring: Record<string, unknown> }>, reply) => {
    const asked = readHostedRequest(request.query, known);
    if (typeof asked !== 'string') return sendPage(request, reply, pages.get(asked));
    const { status, page } = pages.fault(asked);
    return sendPage(request, reply, page, status);
  });
  app.get('/w/sites/:file', (request: FastifyRequest<{ Params: { file: string } }>, reply) => {
    const site = setUp.sites.get(request.params.file.replace(/\.json$/, ''));
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    if (!site) return reply.code(404).send({ error: 'There is no such site' });
    return reply.header('cache-control', 'public, max-age=300').send(site);
  });
}

/** What the first page shows; the widget loads the rest while the person reads. */
async function firstWords(lang: string): Promise<PageData['words']> {
  return { [`${NAMESPACE}.first`]: await loadWords(lang, 'first') };
}

function cdn(file: string): string {
  return `/cdn/${file}`;
}

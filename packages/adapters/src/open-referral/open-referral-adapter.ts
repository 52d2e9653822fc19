import { AdapterError, type AdapterErrorKind } from '@sixways/core/errors.js';
import type { AreaSummary } from '@sixways/core/model/area.js';
import type { DirectoryProblem, DirectoryService } from '@sixways/core/model/directory-service.js';
import type { Adapter, DirectoryPort } from '@sixways/core/ports.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { needsInWords } from '@sixways/core/rules/find-services/words.js';
import { absolute, type HttpOptions } from '../http.js';
import { mergeServices } from './merge.js';
import { readDetails } from './read-details.js';
import { readFeed, type FeedRequest } from './read-feed.js';
import { toService, type Reading } from './to-service.js';

/** One directory that is published as Open Referral UK. */
export interface Feed {
  /** As people know it: "Greenwich Community Directory". Shown as the source of its entries. */
  name: string;
  /** Where the API begins, or its list of services: `https://…/v3`, `https://…/v3/services`. */
  url: string;
  /** GSS codes of the boroughs that its entries serve, for those that do not say. */
  areas?: readonly string[];
}

/** Which feeds, and how patiently. */
export interface OpenReferralOptions extends HttpOptions {
  feeds: readonly Feed[];
  /** Boroughs that feeds may call by name; an areas port lists them. */
  areas?: readonly Pick<AreaSummary, 'gss' | 'name'>[];
  /** Needs that stand behind a directory's categories. Default: by the words in them. */
  needsOf?: (categories: readonly string[]) => readonly string[];
  /** Milliseconds that one page may take. Default 10,000. */
  timeout?: number;
  /** Milliseconds that one feed may take; then what it gave is shown without the rest. Default 30,000. */
  patience?: number;
  /** Services a page. Default 100; some feeds give fewer. */
  perPage?: number;
  /** Pages of one feed. Default 500: what goes on and on is left. */
  maxPages?: number;
  /** Services of one feed that are asked for one by one where its list has outlines only. Default 200. */
  maxDetails?: number;
}

/**
 * Reads directories in Open Referral UK 3.0 or 1.0, straight from the browser. All services are read and searched on the
 * device: no feed learns what anybody looks for, or where they live.
 */
export function openReferralAdapter(
  options: OpenReferralOptions,
): Adapter & { readonly directory: DirectoryPort } {
  return {
    name: 'open-referral',
    guarantee: 'exactly-once',
    reach: 'service',
    directory: {
      async services({ signal, onProgress } = {}) {
        signal?.throwIfAborted();
        const counts = new Map<Feed, number>();
        const read = options.feeds.map((feed) =>
          readOne(feed, options, signal, (count) => {
            counts.set(feed, count);
            onProgress?.([...counts.values()].reduce((sum, each) => sum + each, 0));
          }),
        );
        const feeds = await Promise.all(read);
        const problems = feeds.flatMap((feed) => feed.problems);
        const services = mergeServices(feeds.map((feed) => feed.services));
        if (!services.length && problems.length) throw nothingRead(problems);
        return { services, fetchedAt: new Date().toISOString(), problems };
      },
    },
  };
}

async function readOne(
  feed: Feed,
  options: OpenReferralOptions,
  signal: AbortSignal | undefined,
  onProgress: (count: number) => void,
): Promise<{ services: DirectoryService[]; problems: DirectoryProblem[] }> {
  const request: FeedRequest = {
    ...options,
    source: feed.name,
    url: servicesOf(feed.url),
    timeout: options.timeout ?? 10_000,
    until: Date.now() + (options.patience ?? 30_000),
    perPage: options.perPage ?? 100,
    maxPages: options.maxPages ?? 500,
    signal,
    onProgress,
  };
  const list = await readFeed(request);
  const whole = await readDetails(list.entries, request, options.maxDetails ?? 200);
  const reading: Reading = {
    source: feed.name,
    areas: feed.areas ?? [],
    areaNames: new Map(options.areas?.map(({ gss, name }) => [name.toLowerCase(), gss])),
    today: londonDay(new Date()),
    needsOf: options.needsOf ?? needsInWords,
  };
  const services = whole.entries.flatMap((entry) => toService(entry, reading) ?? []);
  const nameless = whole.entries.length - services.length;
  const problem: DirectoryProblem = {
    source: feed.name,
    kind: 'entry',
    count: nameless,
    text: `${nameless} entries have no name`,
  };
  return { services, problems: [...list.problems, ...whole.problems, ...(nameless ? [problem] : [])] };
}

function servicesOf(url: string): string {
  const whole = new URL(absolute(url));
  if (!/\/services\/?$/.test(whole.pathname))
    whole.pathname = `${whole.pathname.replace(/\/$/, '')}/services`;
  return whole.href;
}

const KINDS: Readonly<Record<DirectoryProblem['kind'], AdapterErrorKind>> = {
  unreachable: 'offline',
  slow: 'unavailable',
  refused: 'unavailable',
  'not-a-feed': 'unavailable',
  partial: 'unavailable',
  entry: 'unavailable',
};

/** Nothing at all could be read: then it is an error. */
function nothingRead(problems: readonly DirectoryProblem[]): AdapterError {
  const issues = problems.map(({ source, text }) => ({ path: source, text }));
  return new AdapterError(KINDS[problems[0]!.kind], 'No directory could be read', { issues });
}

import { expect } from '@open-wc/testing';
import type { AdapterError } from '@sixways/core/errors.js';
import type {
  DirectoryProblem,
  DirectoryResult,
  DirectoryService,
} from '@sixways/core/model/directory-service.js';
import { madeUpFeed, type MadeUpFeed } from '../conformance/made-up-feed.js';
import { openReferralAdapter, type OpenReferralOptions } from './open-referral-adapter.js';

const services = Array.from({ length: 25 }, (_, i): DirectoryService => ({
  id: `00000000-0000-4000-8000-0000000000${10 + i}`,
  name: `Group ${i}`,
  organisation: `Organisation ${i}`,
  description: 'A made-up group.',
  status: 'active',
  needs: [],
  categories: [],
  how: ['in-person'],
  openings: [{ day: 'tuesday', opens: '10:00', closes: '11:00' }],
  places: [],
  areas: [],
  languages: [],
  join: [],
  sample: true,
}));

const FEED = { name: 'Made-up feed', url: 'https://feed.example/v3' };

function read(
  fetch: typeof globalThis.fetch,
  more: Partial<OpenReferralOptions> = {},
): Promise<DirectoryResult> {
  return openReferralAdapter({ feeds: [FEED], fetch, ...more }).directory.services();
}
const feed = (changes: Partial<MadeUpFeed> = {}) => madeUpFeed({ version: 3, services, ...changes }).fetch;
const page = (change: (page: Page, number: number) => unknown) =>
  feed({ page: change as MadeUpFeed['page'] & {} });
interface Page extends Record<string, unknown> {
  contents: (Record<string, unknown> | null)[];
}
/** Another answer than the feed's, where this gives one. */
const instead = (answer: (number: number, url: URL) => Promise<Response> | Response | undefined) =>
  (async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(input as string);
    return (await answer(Number(url.searchParams.get('page')), url)) ?? feed()(input, init);
  }) as typeof fetch;
const unreachable = () => {
  throw new TypeError('Failed to fetch');
};
const silent = (init?: RequestInit) =>
  new Promise<never>((_, reject) =>
    init?.signal?.addEventListener('abort', () => reject(init.signal!.reason)),
  );

type Kind = DirectoryProblem['kind'];
/** What a feed does; how many of its 25 services are shown; which problems are said, and of how many entries. */
const BAD: [
  does: string,
  fetch: typeof fetch,
  shown: number,
  said: [Kind, number?][],
  more?: Partial<OpenReferralOptions>,
][] = [
  ['says too small a total', page((p) => ({ ...p, total_items: 3, total_pages: 1 })), 25, []],
  ['says too great a total', page((p) => ({ ...p, total_items: 40 })), 25, [['partial', 15]]],
  ['says no total', page(({ contents }) => ({ contents })), 25, []],
  ['says on each page that it is the last', page((p) => ({ ...p, last_page: true })), 25, []],
  ['never says which is the last', page(({ last_page: _, total_pages: __, ...p }) => p), 25, []],
  ['writes its numbers as text', page((p) => ({ ...p, total_items: '25', page_number: 'one' })), 25, []],
  [
    'gives entries on two pages, shifted',
    page((p, n) => ({ ...p, contents: n > 1 ? [first(), ...p.contents] : p.contents })),
    25,
    [],
  ],
  [
    'ignores the page and gives the first for ever',
    instead((n) => (n > 1 ? feed()('https://feed.example/v3/services?page=1') : undefined)),
    10,
    [['partial', 15]],
  ],
  [
    'never ends',
    page((p, n) => ({
      ...p,
      last_page: false,
      total_items: 1e9,
      contents: [{ id: `${n}`, name: `Group ${n}`, contacts: [] }],
    })),
    7,
    [['partial'], ['partial', 999_999_993]],
    { maxPages: 7 },
  ],
  [
    'has null among its entries',
    page((p) => ({ ...p, contents: [null, ...p.contents.slice(1)] })),
    22,
    [['entry', 3]],
  ],
  [
    'has null in every field but the name',
    page((p) => ({ ...p, contents: p.contents.map((e) => nulls(e)) })),
    25,
    [],
  ],
  [
    'has fields of other types',
    page((p) => ({
      ...p,
      contents: p.contents.map((e) => ({
        ...e,
        schedules: 'daily',
        service_at_locations: { a: 1 },
        organization: [],
        description: 5,
        minimum_age: 'x',
      })),
    })),
    25,
    [],
  ],
  [
    'has entries without a name',
    page((p, n) => ({ ...p, contents: n > 1 ? p.contents : p.contents.map((e) => ({ ...e, name: ' ' })) })),
    15,
    [['entry', 10]],
  ],
  [
    'has entries without an id',
    page((p) => ({ ...p, contents: p.contents.map((entry) => ({ ...entry, id: undefined })) })),
    25,
    [],
  ],
  ['is a list and nothing else', page((p) => p.contents), 25, []],
  [
    'counts its pages from 0',
    instead((n) =>
      n < 5 ? feed({ page: zeroBased })(`https://feed.example/v3/services?page=${n + 1}`) : undefined,
    ),
    25,
    [],
  ],
  [
    'breaks off at its second page',
    instead((n) => (n === 2 ? new Response('Oh no', { status: 500 }) : undefined)),
    10,
    [['refused'], ['partial', 15]],
  ],
  [
    'answers HTML at its third page',
    instead((n) => (n === 3 ? new Response('<!doctype html><p>Sign in') : undefined)),
    20,
    [['not-a-feed'], ['partial', 5]],
  ],
  [
    'answers half a page',
    instead((n) => (n === 2 ? new Response('{"contents": [{"id": "1"') : undefined)),
    10,
    [['not-a-feed'], ['partial', 15]],
  ],
  [
    'is lost at its second page',
    instead((n) => (n === 2 ? unreachable() : undefined)),
    10,
    [['unreachable'], ['partial', 15]],
  ],
  [
    'never answers for its second page',
    (async (u: string, i?: RequestInit) => (/page=2/.test(u) ? silent(i) : feed()(u, i))) as typeof fetch,
    10,
    [['slow'], ['partial', 15]],
    { timeout: 30 },
  ],
  [
    'refuses parameters it does not know',
    instead((_, url) => (url.searchParams.has('full') ? new Response('full?', { status: 400 }) : undefined)),
    25,
    [],
  ],
  [
    'says 404 after its last page',
    instead((n) => (n > 3 ? new Response('', { status: 404 }) : undefined)),
    25,
    [],
  ],
  [
    'begins with a byte order mark',
    (async (u: string, i?: RequestInit) =>
      new Response(`\uFEFF${await (await feed()(u, i)).text()}`)) as typeof fetch,
    25,
    [],
  ],
];

function first(): Record<string, unknown> {
  return { id: services[0]!.id, name: 'Group 0' };
}

function nulls(entry: Record<string, unknown> | null): Record<string, unknown> {
  return Object.fromEntries(Object.keys(entry!).map((key) => [key, key === 'name' ? entry![key] : null]));
}

function zeroBased(page: Record<string, unknown>, number: number): unknown {
  return { ...page, page_number: number - 1, first_page: number === 1 };
}

describe('a feed that', () => {
  for (const [does, fetch, shown, said, more] of BAD)
    it(`${does}: ${shown} shown${said.map(([kind]) => `, ${kind} said`).join('')}`, async () => {
      const { services, problems } = await read(fetch, more);
      expect(services).to.have.length(shown);
      expect(new Set(services.map(({ id }) => id)).size).to.equal(shown);
      expect(problems.map(({ kind, count }) => (count === undefined ? [kind] : [kind, count]))).to.deep.equal(
        said,
      );
      for (const { source, text } of problems) expect(`${source}${text}`).to.match(/^Made-up feed./);
    });

  const NOTHING: [does: string, fetch: typeof fetch, kind: AdapterError['kind']][] = [
    ['cannot be reached, or sends no CORS headers', instead(unreachable), 'offline'],
    ['answers 403', instead(() => new Response('', { status: 403 })), 'unavailable'],
    ['answers a web page', instead(() => new Response('<!doctype html>')), 'unavailable'],
    ['answers other JSON', instead(() => Response.json({ hello: 'world' })), 'unavailable'],
    ['never answers', ((_: string, init?: RequestInit) => silent(init)) as typeof fetch, 'unavailable'],
  ];
  for (const [does, fetch, kind] of NOTHING)
    it(`${does}: an AdapterError, ${kind}`, async () => {
      const error = (await read(fetch, { timeout: 30 }).catch((thrown: unknown) => thrown)) as AdapterError;
      expect(error).to.include({ name: 'AdapterError', kind });
      expect(error.issues[0]).to.have.property('path', 'Made-up feed');
    });

  it('is empty: no services, and no error', async () => {
    expect(await read(feed({ services: [] }))).to.deep.include({ services: [], problems: [] });
  });

  it('gives outlines only: each is asked for, and what does not come is said', async () => {
    const { fetch, requests } = madeUpFeed({ version: 3, services, outlines: true });
    const { services: whole, problems } = await read(fetch);
    expect(problems).to.deep.equal([]);
    expect(whole.every(({ openings }) => openings.length === 1)).to.equal(true);
    expect(requests).to.have.length(3 + 25);
    const few = await read(feed({ outlines: true }), { maxDetails: 5 });
    expect(few.services.filter(({ openings }) => openings.length)).to.have.length(5);
    expect(few.problems).to.deep.include.members([
      {
        source: 'Made-up feed',
        kind: 'partial',
        count: 20,
        text: 'Of 20 services only the outline was read',
      },
    ]);
  });
});

describe('several feeds', () => {
  it('are shown together when one fails, and that is said', async () => {
    const fetch = ((url: string, init?: RequestInit) =>
      url.includes('broken') ? unreachable() : feed()(url, init)) as typeof globalThis.fetch;
    const feeds = [{ name: 'Broken', url: 'https://broken.example/v3' }, FEED];
    const { services, problems } = await read(fetch, { feeds });
    expect(services).to.have.length(25);
    expect(problems.map(({ source, kind }) => [source, kind])).to.deep.equal([['Broken', 'unreachable']]);
  });

  it('show a service once that several have, with the first as its source', async () => {
    const alike = services.map((service, i) => (i < 5 ? { ...service, id: `other-${i}` } : service));
    const other = feed({ services: [...alike, { ...services[0]!, id: 'new', name: 'New here' }] });
    const fetch = ((url: string, init?: RequestInit) =>
      (url.includes('other') ? other : feed())(url, init)) as typeof globalThis.fetch;
    const feeds = [FEED, { name: 'Other', url: 'https://other.example/v3' }];
    const merged = (await read(fetch, { feeds })).services;
    expect(merged).to.have.length(26);
    expect(merged.filter(({ source }) => source === 'Other').map(({ name }) => name)).to.deep.equal([
      'New here',
    ]);
  });

  it('tell what is read so far, all together', async () => {
    const told: number[] = [];
    const feeds = [FEED, { name: 'Other', url: 'https://other.example/v3' }];
    await openReferralAdapter({ feeds, fetch: feed() }).directory.services({
      onProgress: (n) => told.push(n),
    });
    expect(Math.max(...told)).to.equal(50);
  });

  it('stop when nobody waits any more', async () => {
    const controller = new AbortController();
    const reason = new Error('the person left');
    const { fetch, requests } = madeUpFeed({ version: 3, services });
    const call = openReferralAdapter({ feeds: [FEED], fetch }).directory.services({
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    expect(await call.catch((error: unknown) => error)).to.equal(reason);
    expect(requests).to.have.length(1);
  });
});

import { AdapterError } from '@sixways/core/errors.js';
import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import type { Adapter, DirectoryPort } from '@sixways/core/ports.js';
import { aborts, ok, within, type Check } from './check.js';
import { faultyFetch, type Fault } from './faulty-fetch.js';

/** What the kit needs to know of a directory under test. It must have at least one service. */
export interface DirectorySubject {
  create(parts: { fetch: typeof fetch; timeout: number }): MaybeDirectory | Promise<MaybeDirectory>;
  /** The way to the directory; default: the global `fetch`. */
  fetch?: typeof fetch;
  /** It uses no network: faults of it are not tried. */
  isLocal?: boolean;
}
type MaybeDirectory = Pick<Adapter, 'directory'>;

/** Faults that last: nothing at all can be read through them. */
const FAULTS: readonly Fault[] = [
  'offline',
  'html',
  'empty',
  'cut',
  'other-json',
  401,
  403,
  404,
  429,
  500,
  503,
];
/** As many as any adapter makes requests. */
const ALWAYS = 200;

/**
 * What every directory must do: whole entries, each once; typed errors; an end in any case. Without a directory port all
 * checks pass.
 */
export function directoryConformance(subject: DirectorySubject): Check[] {
  const check = (
    name: string,
    run: (directory: DirectoryPort, net: ReturnType<typeof faultyFetch>) => Promise<void>,
    timeout = 10_000,
  ): Check => ({
    name: `directory (if any): ${name}`,
    async run() {
      const net = faultyFetch(subject.fetch ?? fetch);
      const { directory } = await subject.create({ fetch: net.fetch, timeout });
      if (directory) await run(directory, net);
    },
  });
  return [
    check('every service has an id of its own and a name, and says nothing impossible', async (directory) => {
      const { services, fetchedAt, problems } = await directory.services();
      ok(services.length > 0, 'at least one service');
      ok(new Set(services.map(({ id }) => id)).size === services.length, 'each service once');
      services.forEach(isPossible);
      ok(new Date(fetchedAt).toISOString() === fetchedAt, `an instant, not ${fetchedAt}`);
      for (const { source, text } of problems)
        ok(Boolean(source && text), 'problems with their source, in words');
    }),
    check('the same services have the same ids the next time', async (directory) => {
      const ids = async () => (await directory.services()).services.map(({ id }) => id).sort();
      ok((await ids()).join() === (await ids()).join(), 'the same ids');
    }),
    check('tells progress in numbers that grow', async (directory) => {
      const told: number[] = [];
      await directory.services({ onProgress: (count) => told.push(count) });
      ok(
        told.every((count, i) => count >= (told[i - 1] ?? 0)),
        `growing numbers, not ${told.join(', ')}`,
      );
    }),
    check('heeds an abort', async (directory) => {
      await aborts(directory.services({ signal: AbortSignal.abort() }), undefined);
    }),
    ...(subject.isLocal ? [] : faultChecks(check)),
  ];
}

type Make = (
  name: string,
  run: (directory: DirectoryPort, net: ReturnType<typeof faultyFetch>) => Promise<void>,
  timeout?: number,
) => Check;

function faultChecks(check: Make): Check[] {
  return [
    ...FAULTS.map((fault) =>
      check(`nothing can be read (${fault}): an AdapterError`, async (directory, net) => {
        net.next(...Array.from({ length: ALWAYS }, () => fault));
        await isAdapterError(directory.services());
      }),
    ),
    check(
      'no answer in time: an AdapterError',
      async (directory, net) => {
        net.next(...Array.from({ length: ALWAYS }, (): Fault => 'slow'));
        await within(5000, isAdapterError(directory.services()));
      },
      50,
    ),
  ];
}

async function isAdapterError(call: Promise<unknown>): Promise<void> {
  const error: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  ok(error instanceof AdapterError, `an AdapterError, not ${String(error)}`);
}

/** What a finder relies on, since no schema is there to check it in the browser. */
function isPossible(service: DirectoryService): void {
  const { id, name, href, minAge = 0, maxAge = Infinity, areas, assuredAt, modifiedAt } = service;
  ok(id.trim() !== '' && name.trim() !== '', 'an id and a name');
  ok(href === undefined || /^(https?:|mailto:|tel:|\/(?![/\\]))/i.test(href), `a link, not ${href}`);
  ok(minAge <= maxAge, `ages the right way round, not ${minAge} to ${maxAge}`);
  ok(
    areas.every((gss) => /^E\d{8}$/.test(gss)),
    `GSS codes, not ${areas.join(', ')}`,
  );
  for (const day of [assuredAt, modifiedAt])
    ok(day === undefined || /^\d{4}-\d\d-\d\d$/.test(day), `a day, not ${day}`);
  for (const { latitude = 0, longitude = 0 } of service.places)
    ok(
      Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180,
      `a place on earth, not ${latitude}, ${longitude}`,
    );
  for (const list of [
    service.needs,
    service.categories,
    service.how,
    service.openings,
    service.languages,
    service.join,
  ])
    ok(Array.isArray(list), 'a list, empty where nothing is known');
}

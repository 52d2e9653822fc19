/** Where a person's records may be: each world serves the demonstration ICB's pages, and keeps what is written on them elsewhere. */
import type { FhirResource } from 'fhir/r4.js';
import { startVendor } from '../interop/vendor.js';
import type { TestPage } from '../support/browsers.js';
import { startPostgres } from '../support/postgres.js';
import { startServer, type Server } from '../support/server.js';
import { InWidget } from './in-widget.js';
import { signIn } from './made-up-people.js';
import { startProxy } from './proxy.js';
import { Staff } from './staff.js';

export interface World {
  /** Where the pages are, with a slash at the end. */
  url: string;
  /** Before anything else: signs in, where there is somewhere to. */
  enter(page: TestPage): Promise<void>;
  /** The person keeps what they wrote on their first page, where that is not done for them. */
  keep(page: TestPage): Promise<void>;
  /** On the person's own page, newly opened: gets at what they kept. */
  open(page: TestPage): Promise<void>;
  /** What the server behind it holds of a type. Absent: there is none. */
  all?<Type extends FhirResource>(type: Type['resourceType']): Promise<Type[]>;
  stop(): Promise<void>;
}

/** By what the records are kept with. */
export const WORLDS: Readonly<Record<string, () => Promise<World>>> = {
  'the default backend': () => ours({}),

  async PostgreSQL() {
    const postgres = await startPostgres();
    const world = await ours({ DATABASE_URL: postgres.url });
    return {
      ...world,
      async stop() {
        await world.stop();
        await postgres.stop();
      },
    };
  },

  // Pages, and who is signed in, are ours; the records are on another origin.
  async 'another vendor’s server'() {
    const [server, vendor] = await Promise.all([startBuilt({}), startVendor()]);
    const proxy = await startProxy(() => server.url);
    await elsewhere(proxy, server, (html) =>
      html.replace('endpoint="/fhir/R4"', `endpoint="${vendor.base}"`),
    );
    return {
      url: proxy.url,
      enter: (page) => signIn(page, proxy.url, server),
      keep: async () => {},
      open: async () => {},
      async all<Type extends FhirResource>(type: Type['resourceType']) {
        const answer = await fetch(`${vendor.base}/${type}`);
        const { entry = [] } = (await answer.json()) as { entry?: { resource: Type }[] };
        return entry.map(({ resource }) => resource);
      },
      async stop() {
        proxy.stop();
        await Promise.all([server.stop(), vendor.stop()]);
      },
    };
  },

  // A website of files alone: what is written stays on the device, behind a code that only the person has.
  async 'no backend at all'() {
    const server = await startBuilt({});
    const proxy = await startProxy(() => server.url);
    await elsewhere(proxy, server, (html) =>
      html
        .replace(/adapter="fhir"\s+endpoint="[^"]*"\s+session="[^"]*"/, 'adapter="browser"')
        .replace(/adapter="open-referral"\s+endpoint="[^"]*"/, 'adapter="sample"'),
    );
    let code = '';
    return {
      url: proxy.url,
      enter: async () => {},
      async keep(page) {
        const grid = new InWidget(page, 'care-options-grid');
        await grid.press('Keep it on this device');
        await grid.press('Make a code and keep it');
        await grid.reads('Your code is:');
        code = /Your code is: (\S+)/.exec(await grid.text())![1]!;
      },
      async open(page) {
        const aboutMe = new InWidget(page, 'care-about-me');
        await aboutMe.reads('Type your code to open it');
        await aboutMe.write('#records-code', code);
        await aboutMe.press('Open it');
        await aboutMe.reads('This is kept on this device');
      },
      async stop() {
        proxy.stop();
        await server.stop();
      },
    };
  },
};

function startBuilt(env: NodeJS.ProcessEnv): Promise<Server> {
  return startServer({ from: 'built', env: { SIXWAYS_RATE_LIMIT: 'off', ...env } });
}

async function ours(env: NodeJS.ProcessEnv): Promise<World> {
  const server = await startBuilt(env);
  return {
    url: server.url,
    enter: (page) => signIn(page, server.url, server),
    keep: async () => {},
    open: async () => {},
    all: (type) => Staff.of(server).search(type),
    stop: async () => void (await server.stop()),
  };
}

/** The ICB's pages, as a website elsewhere would have them. */
async function elsewhere(
  proxy: Awaited<ReturnType<typeof startProxy>>,
  server: Server,
  change: (html: string) => string,
): Promise<void> {
  for (const path of ['/icb/', '/icb/my-plan/']) {
    const before = await (await fetch(new URL(path, server.url))).text();
    const html = change(before);
    if (html === before) throw new Error(`Nothing was changed in ${path}`);
    proxy.pages.set(path, { html });
  }
}

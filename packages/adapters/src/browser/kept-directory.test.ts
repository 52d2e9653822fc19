import { expect } from '@open-wc/testing';
import { AdapterError } from '@sixways/core/errors.js';
import type {
  DirectoryProblem,
  DirectoryResult,
  DirectoryService,
} from '@sixways/core/model/directory-service.js';
import type { DirectoryPort } from '@sixways/core/ports.js';
import { keptDirectory, type KeepOptions } from './kept-directory.js';

const DAY = 86_400_000;
const service = (id: string) => ({ id, name: id, places: [] }) as unknown as DirectoryService;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
const broken: DirectoryProblem = { source: 'Made-up feed', kind: 'slow', text: 'Too slow' };

let count = 0;
const fresh = () => `test-directory-${Date.now()}-${count++}`;

/** A directory whose answers are given one by one; after them it cannot be reached. */
function directory(...answers: Partial<DirectoryResult>[]): DirectoryPort & { asked: number } {
  return {
    asked: 0,
    async services() {
      const answer = answers[this.asked++];
      if (!answer) throw new AdapterError('offline', 'No connection');
      return { services: [], fetchedAt: ago(0), problems: [], ...answer };
    },
  };
}

/** The same browser, another visit. */
const visit = (port: DirectoryPort, database: string, more: KeepOptions = {}) =>
  keptDirectory(port, { database, ...more });
const exists = async (name: string) => (await indexedDB.databases()).some((each) => each.name === name);
const ids = async (port: DirectoryPort) => (await port.services()).services.map(({ id }) => id);

describe('keptDirectory', () => {
  it('stores nothing before anybody asks, and then works without a connection', async () => {
    const name = fresh();
    const port = visit(directory({ services: [service('a')] }), name);
    expect(await ids(port)).to.deep.equal(['a']);
    expect(await port.isKept()).to.equal(false);
    expect(await exists(name)).to.equal(false);
    await port.keep();
    expect(await port.isKept()).to.equal(true);
    expect(await ids(visit(directory(), name))).to.deep.equal(['a']);
  });

  it('forgets, and keeps nothing after that', async () => {
    const name = fresh();
    const port = visit(directory({ services: [service('a')] }, { services: [service('b')] }), name);
    await port.keep();
    await port.forget();
    expect(await port.isKept()).to.equal(false);
    expect(await ids(port)).to.deep.equal(['b']);
    expect(await port.isKept()).to.equal(false);
  });

  it('keeps from the first time where the host says so', async () => {
    const name = fresh();
    await visit(directory({ services: [service('a')] }), name, { when: 'always' }).services();
    expect(await ids(visit(directory(), name))).to.deep.equal(['a']);
  });

  it('shows a copy at once, asks for a newer one only after an hour, and tells when it has come', async () => {
    const name = fresh();
    const first = directory({ services: [service('a')] });
    await visit(first, name, { when: 'always' }).services();
    await visit(first, name).services();
    expect(first.asked).to.equal(1);
    const told = new Promise<DirectoryResult>((onFresh) => {
      const second = directory({ services: [service('b')] });
      void visit(second, name, { freshFor: -1, onFresh })
        .services()
        .then(({ services }) => expect(services[0]!.id).to.equal('a'));
    });
    expect((await told).services[0]!.id).to.equal('b');
    expect(await ids(visit(directory(), name))).to.deep.equal(['b']);
  });

  it('waits for the network when the copy is old, and falls back to it', async () => {
    const name = fresh();
    await visit(directory({ services: [service('old')], fetchedAt: ago(30 * DAY) }), name).keep();
    expect(await ids(visit(directory(), name))).to.deep.equal(['old']);
    expect(await ids(visit(directory({ services: [service('new')] }), name))).to.deep.equal(['new']);
  });

  it('does not put half a list in the place of a whole one', async () => {
    const name = fresh();
    const whole = { services: [service('a'), service('b')], fetchedAt: ago(30 * DAY) };
    await visit(directory(whole), name).keep();
    const half = directory({ services: [service('a')], problems: [broken] });
    expect(await ids(visit(half, name))).to.deep.equal(['a']);
    expect(await ids(visit(directory(), name))).to.deep.equal(['a', 'b']);
  });

  it('says why where there is neither a connection nor a copy', async () => {
    const error = await visit(directory(), fresh())
      .services()
      .catch((thrown: unknown) => thrown);
    expect(error).to.include({ name: 'AdapterError', kind: 'offline' });
  });
});

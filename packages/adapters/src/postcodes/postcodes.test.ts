import { expect } from '@open-wc/testing';
import { postcodeTable } from './postcode-table.js';
import { postcodesIo } from './postcodes-io.js';

const GREENWICH = 'E09000011';
const failure = (call: Promise<unknown>) => call.catch((thrown: unknown) => thrown);

describe('postcodesIo', () => {
  const answering = (answer: (url: string, init: RequestInit) => Response | Promise<Response>) => {
    const asked: [string, RequestInit][] = [];
    const fetch = (async (url: string, init: RequestInit) => {
      asked.push([url, init]);
      return answer(url, init);
    }) as typeof globalThis.fetch;
    return { port: postcodesIo({ url: 'https://postcodes.example/', fetch, timeout: 30 }), asked };
  };

  it('reads the borough and the point, and sends nothing but the postcode', async () => {
    const result = {
      postcode: 'SE18 6HQ',
      latitude: 51.49,
      longitude: 0.06,
      codes: { admin_district: GREENWICH },
    };
    const { port, asked } = answering(() => Response.json({ status: 200, result }));
    expect(await port.find('se186hq')).to.deep.equal({
      postcode: 'SE18 6HQ',
      boroughs: [GREENWICH],
      latitude: 51.49,
      longitude: 0.06,
    });
    const [[url, init] = []] = asked;
    expect(url).to.equal('https://postcodes.example/postcodes/SE18%206HQ');
    expect(init).to.include({ method: 'GET', credentials: 'omit' }).and.not.have.property('body');
  });

  it('knows places without a point', async () => {
    const result = { latitude: null, longitude: null, codes: { admin_district: GREENWICH } };
    const { port } = answering(() => Response.json({ result }));
    expect(await port.find('SE18 6HQ')).to.deep.equal({ postcode: 'SE18 6HQ', boroughs: [GREENWICH] });
  });

  it('sends nothing that is no postcode', async () => {
    const { port, asked } = answering(() => Response.json({}));
    expect(await failure(port.find('my house'))).to.include({ kind: 'not-found' });
    expect(asked).to.deep.equal([]);
  });

  it('fails with kinds', async () => {
    const kinds = async (answer: Parameters<typeof answering>[0]) =>
      ((await failure(answering(answer).port.find('SE18 6HQ'))) as { kind: string }).kind;
    expect(await kinds(() => Response.json({ status: 404 }, { status: 404 }))).to.equal('not-found');
    expect(await kinds(() => Response.json({}, { status: 500 }))).to.equal('unavailable');
    expect(await kinds(() => new Response('<!doctype html>'))).to.equal('unavailable');
    expect(await kinds(() => Promise.reject(new TypeError('Failed to fetch')))).to.equal('offline');
    const never = (_: string, init: RequestInit) =>
      new Promise<never>((__, reject) =>
        init.signal!.addEventListener('abort', () => reject(new Error('stopped'))),
      );
    expect(await kinds(never)).to.equal('unavailable');
    const reason = new Error('the person left');
    const { port } = answering(never);
    expect(await failure(port.find('SE18 6HQ', { signal: AbortSignal.abort(reason) }))).to.equal(reason);
  });
});

describe('postcodeTable', () => {
  const rows = {
    'SE18 6HQ': { boroughs: [GREENWICH], latitude: 51.49, longitude: 0.06 },
    SE18: { boroughs: [GREENWICH, 'E09000004'] },
  };

  it('finds a whole postcode, else its first half', async () => {
    const port = postcodeTable(rows);
    expect((await port.find('se186hq')).latitude).to.equal(51.49);
    expect((await port.find('SE18 1AA')).boroughs).to.have.length(2);
    expect((await port.find('se18')).boroughs).to.have.length(2);
    for (const typed of ['E1 1AA', '', '__proto__'])
      expect(await failure(port.find(typed))).to.include({ kind: 'not-found' });
  });

  it('loads a table when somebody first asks, and again after a failure', async () => {
    let calls = 0;
    const port = postcodeTable(async () => {
      if (++calls === 1) throw new TypeError('Failed to fetch');
      return rows;
    });
    expect(await failure(port.find('SE18'))).to.include({ kind: 'unavailable' });
    await port.find('SE18');
    await port.find('SE18');
    expect(calls).to.equal(2);
  });
});

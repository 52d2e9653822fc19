import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openReferralAdapter } from '@sixways/adapters/open-referral/open-referral-adapter.js';
import { asUuid } from '@sixways/adapters/open-referral/uuid.js';
import { areaSummaries, sampleDirectory } from '@sixways/content';
import Fastify from 'fastify';
import {
  postgresPrograms,
  startPostgres,
  type TemporaryPostgres,
} from '../../../../test/support/postgres.js';
import { call, startServer, type TestServer } from '../testing/server.js';
import { databaseDirectory, keepSamples } from './directory-port.js';
import { importSource, ImportError } from './import-source.js';
import { keepSource } from './keep-source.js';

/**
 * The schemas of the UK profile, where somebody has them on disk: their licence (CC BY-SA) keeps them out of this repository.
 * A folder with `compiled/service.json` and the others in it.
 */
const SCHEMAS = process.env['OPEN_REFERRAL_SCHEMAS'];
const { services: samples } = await sampleDirectory.services();
const kinds = postgresPrograms() ? (['embedded', 'postgresql'] as const) : (['embedded'] as const);

interface Service {
  id: string;
  name: string;
  minimum_age?: number;
  maximum_age?: number;
  organization?: { id: string };
  attributes?: { taxonomy_term: { id: string; name: string; taxonomy_id: string } }[];
}

for (const kind of kinds) {
  describe(`the Open Referral feed, ${kind}`, () => {
    let server: TestServer;
    let postgres: TemporaryPostgres | undefined;
    let base: string;
    before(async () => {
      if (kind === 'postgresql') postgres = await startPostgres();
      server = await startServer(postgres ? { DATABASE_URL: postgres.url } : {});
      await keepSamples(server.db, sampleDirectory);
      base = `${server.url}/open-referral/v3`;
    });
    after(async () => {
      await server.stop();
      await postgres?.stop();
    });
    const get = (path: string) => call(base + path);
    const idsOf = async (path: string) => ((await get(path)).json.contents as Service[]).map(({ id }) => id);

    it('says what it is, to everybody', async () => {
      for (const path of ['', '/']) {
        const { json, headers } = await get(path);
        assert.equal(json.version, 'HSDS-UK-3.0');
        assert.equal(headers.get('access-control-allow-origin'), '*');
        assert.match(headers.get('cache-control')!, /public, max-age=/);
      }
    });

    it('gives every service once, page by page, and says truly how many there are', async () => {
      const seen: string[] = [];
      for (let page = 1, last = false; !last; page++) {
        const { json } = await get(`/services?page=${page}&per_page=100`);
        assert.equal(json.total_items, samples.length);
        assert.equal(json.total_pages, Math.ceil(samples.length / 100));
        assert.deepEqual([json.page_number, json.size, json.empty], [page, json.contents.length, false]);
        assert.deepEqual([json.first_page, json.last_page], [page === 1, page === json.total_pages]);
        seen.push(...json.contents.map(({ id }: Service) => id));
        last = json.last_page;
      }
      assert.equal(new Set(seen).size, samples.length);
      const beyond = await get('/services?page=99');
      assert.deepEqual([beyond.status, beyond.json.empty, beyond.json.contents], [200, true, []]);
    });

    it('is read back whole by the adapter, as are the pages that this server draws', async () => {
      const areas = await areaSummaries();
      const adapter = openReferralAdapter({
        feeds: [{ name: 'Sample directory (made up)', url: base }],
        areas,
      });
      const { services, problems } = await adapter.directory.services();
      assert.deepEqual(problems, []);
      const known = new Map(samples.map((service) => [asUuid(service.id), service]));
      for (const service of services) assert.deepEqual(service, { ...known.get(service.id), id: service.id });
      assert.equal(services.length, samples.length);
      const own = await databaseDirectory(server.db).services();
      assert.deepEqual(new Set(own.services.map(({ id }) => id)), new Set(services.map(({ id }) => id)));
    });

    it('holds in each entry what the profile requires', async () => {
      const { json: list } = await get('/services?per_page=500&full=true');
      const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
      const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'];
      for (const service of list.contents) {
        assert.match(service.id, uuid);
        assert.ok(service.name && statuses.includes(service.status));
        for (const { id, name, description } of [service.organization ?? []].flat()) {
          assert.match(id, uuid);
          assert.ok(name && description);
        }
        for (const each of service.service_at_locations ?? []) {
          assert.match(each.id, uuid);
          assert.equal(each.location.location_type, 'physical');
          for (const address of each.location.addresses ?? [])
            for (const field of [
              'id',
              'address_1',
              'city',
              'state_province',
              'postal_code',
              'country',
              'address_type',
            ])
              assert.equal(typeof address[field], 'string', field);
        }
        for (const { id, taxonomy_term: term } of service.attributes ?? []) {
          assert.match(id, uuid);
          assert.ok(uuid.test(term.id) && term.name && term.description);
        }
        assert.doesNotMatch(JSON.stringify(service), /:null/, 'what is not known is left out');
      }
    });

    it('finds by words, term, taxonomy, organisation, age and day, and counts what it finds', async () => {
      const { json } = await get('/services?per_page=500&full=true');
      const all = json.contents as Service[];
      const named = all.find(({ name }) => name.includes('Barking Good Neighbours'))!;
      assert.ok((await idsOf('/services?search=barking+neighbours')).includes(named.id));
      assert.deepEqual(await idsOf('/services?search=qqqqqq'), []);
      const term = all
        .flatMap(({ attributes = [] }) => attributes)
        .find(({ taxonomy_term: { name } }) => name === 'need: lonely')!.taxonomy_term;
      const lonely = all.filter(({ attributes = [] }) =>
        attributes.some(({ taxonomy_term: { id } }) => id === term.id),
      );
      const byTerm = await get(`/services?taxonomy_term_id=${term.id}&per_page=500`);
      assert.deepEqual(
        new Set(byTerm.json.contents.map(({ id }: Service) => id)),
        new Set(lonely.map(({ id }) => id)),
      );
      assert.equal(byTerm.json.total_items, lonely.length);
      assert.ok(lonely.length > 5 && lonely.length < all.length);
      assert.equal((await get(`/services?taxonomy_id=${term.taxonomy_id}`)).json.total_items, all.length);
      const { organization } = named;
      assert.equal(
        (await get(`/services?organization_id=${organization!.id}&per_page=500`)).json.total_items,
        all.filter((each) => each.organization?.id === organization!.id).length,
      );
      for (const { minimum_age: least } of (await get('/services?minimum_age=50&per_page=500')).json.contents)
        assert.ok(least >= 50);
      for (const { maximum_age: most } of (await get('/services?maximum_age=25&per_page=500')).json.contents)
        assert.ok(most <= 25);
      const tuesdays = samples.filter(({ openings }) =>
        openings.some(
          ({ day, opens = '', closes = '99' }) => day === 'tuesday' && opens >= '10:00' && closes <= '13:00',
        ),
      );
      const found = await idsOf('/services?day=TU&start_time=10:00&end_time=13:00:00&per_page=500');
      assert.deepEqual(new Set(found), new Set(tuesdays.map(({ id }) => asUuid(id))));
      assert.ok(found.length > 0);
      assert.equal((await get('/services?modified_after=2100-01-01')).json.total_items, 0);
    });

    it('finds places near a postcode, the nearest first, without asking anybody where it is', async () => {
      const place = samples
        .flatMap(({ places }) => places)
        .find(({ latitude, postcode }) => latitude && postcode)!;
      const path = `/service_at_locations?postcode=${encodeURIComponent(place.postcode!)}`;
      const { json } = await get(`${path}&proximity=3000&per_page=500`);
      assert.ok(json.contents.length > 0);
      const metres = json.contents.map(
        ({ location }: { location: { latitude: number; longitude: number } }) =>
          Math.hypot(
            (location.latitude - place.latitude!) * 111_195,
            (location.longitude - place.longitude!) * 69_200,
          ),
      ) as number[];
      assert.ok(
        metres.every((each) => each < 3_300),
        String(metres),
      );
      assert.ok(
        metres.every((each, i) => i === 0 || each >= metres[i - 1]! - 300),
        'nearest first',
      );
      assert.ok((await get(`${path}&proximity=500`)).json.total_items <= json.total_items);
      const inBorough = await get(`${path}&per_page=500`);
      assert.ok(inBorough.json.total_items > 0);
      assert.equal((await get('/service_at_locations?postcode=ZZ99+9ZZ&proximity=100')).status, 404);
      const [{ id }] = json.contents;
      const one = await get(`/service_at_locations/${id}`);
      assert.equal(one.json.id, id);
      assert.equal(one.json.service.service_at_locations, undefined);
      assert.ok(one.json.service.attributes.length > 0);
    });

    it('lists organisations, taxonomies and terms, each once, and gives each whole', async () => {
      for (const list of ['organizations', 'taxonomies', 'taxonomy_terms']) {
        const { json } = await get(`/${list}?per_page=500`);
        assert.ok(json.contents.length > 1, list);
        assert.equal(new Set(json.contents.map(({ id }: Service) => id)).size, json.total_items);
        const one = await get(`/${list}/${json.contents[0].id}`);
        assert.equal(one.json.id, json.contents[0].id);
      }
      const { json: organizations } = await get('/organizations');
      const organization = await get(`/organizations/${organizations.contents[0].id}`);
      assert.ok(organization.json.services.length > 0);
      const { json: taxonomies } = await get('/taxonomies');
      assert.ok((await get(`/taxonomies/${taxonomies.contents[0].id}`)).json.taxonomy_terms.length > 0);
    });

    it('refuses what is not right with a sentence, also to other origins', async () => {
      for (const [path, status] of [
        ['/services?page=0', 400],
        ['/services?per_page=x', 400],
        ['/services?day=someday', 400],
        ['/services?taxonomy_term_id=1', 400],
        ['/services?minimum_age=old', 400],
        ['/services?search=%00', 400],
        ['/service_at_locations?proximity=5', 400],
        [`/services/${asUuid('none')}`, 404],
        ["/services/1'--", 404],
        ['/nothing', 404],
      ] as const) {
        const answer = await get(path);
        assert.equal(answer.status, status, path);
        assert.ok(answer.json.message, path);
        assert.equal(answer.headers.get('access-control-allow-origin'), '*', path);
      }
      assert.equal(
        (await get('/services?per_page=5&utm_source=x&search=')).json.size,
        5,
        'others’ parameters do no harm',
      );
    });

    it('is not sent again to who has it, until there is a new one', async () => {
      const first = await get('/services');
      const ask = () =>
        call(`${base}/services`, { headers: { 'if-none-match': first.headers.get('etag')! } });
      assert.equal((await ask()).status, 304);
      await keepSource(server.db, { name: 'Another', isSample: true }, [
        { service: { id: 'x', name: 'One more' } },
      ]);
      assert.equal((await ask()).status, 200);
    });

    it('puts a source in the place of what it was, all at once, and tells what it refused', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sixways-csv-'));
      const file = join(folder, 'Made up.csv');
      const write = (...lines: string[]) => writeFile(file, `\uFEFF${lines.join('\r\n')}\r\n`);
      const head =
        'id,name,organisation,email,days,opens,closes,minimum_age,areas,step_free,postcode,latitude,longitude,needs,colour';
      await write(
        head,
        '1,"Choir, ""loud""","Song\nGroup",sing@example.org,Tu;Thursday,9:30,11:00,18,E09000011,yes,SE18 6HQ,51.49,0.07,lonely,red',
        '2,Bad,,no address,Someday,25:00,,old,,maybe,,,,,',
        '1,Twice,,,,,,,,,,,,,',
        ',,,,,,,,,,,,,,',
        '4,Wrong area,,,,,,,Nowhere,,,,,,',
      );
      const { kept, refused, source } = await importSource(server.db, { from: file });
      assert.deepEqual([source, kept], ['Made up', 1]);
      assert.deepEqual(
        refused.map(({ row, column }) => `${row} ${column}`),
        [
          '1 colour',
          '4 email',
          '4 opens',
          '4 minimum_age',
          '4 step_free',
          '4 days',
          '5 id',
          '6 name',
          '7 areas[0]',
        ],
      );
      const { json } = await get('/services?full=true');
      assert.equal(json.total_items, 1, 'the samples are gone');
      const [service] = json.contents;
      assert.equal(service.name, 'Choir, "loud"');
      assert.equal(service.schedules[0].byday, 'TU,TH');

      await write(head, '2,"never ends');
      await assert.rejects(importSource(server.db, { from: file }), ImportError);
      await write('title', 'x');
      await assert.rejects(importSource(server.db, { from: file }), ImportError);
      await write(head, '2,,,,,,,,,,,,,,', '3,Choir,,,Someday,,,,,,,,,,');
      await assert.rejects(importSource(server.db, { from: file }), (error: ImportError) => {
        assert.deepEqual(
          error.refused.map(({ row, column }) => `${row} ${column}`),
          ['1 colour', '2 name', '3 days'],
        );
        return true;
      });
      assert.equal((await get('/services')).json.total_items, 1, 'nothing was changed');
      await write(head, '9,Other,,,,,,,,,,,,,');
      await importSource(server.db, { from: file });
      assert.deepEqual(
        (await get('/services')).json.contents.map(({ name }: Service) => name),
        ['Other'],
        'what the source no longer has is gone',
      );
      await rm(folder, { recursive: true });
    });

    it('takes another feed in, knows a service that another source has, and leaves all as it was when the feed fails', async () => {
      const other = await startServer();
      await keepSamples(other.db, sampleDirectory);
      const from = `${other.url}/open-referral/v3`;
      const first = await importSource(server.db, { from, name: 'Neighbours' });
      assert.deepEqual([first.kept, first.refused], [samples.length, []]);
      const again = await importSource(server.db, { from, name: 'The same again' });
      assert.equal(again.kept, 0);
      assert.equal(again.refused.length, samples.length);
      assert.equal((await get('/services')).json.total_items, samples.length + 1);
      await other.stop();
      await assert.rejects(importSource(server.db, { from, name: 'Neighbours' }), ImportError);
      assert.equal((await get('/services')).json.total_items, samples.length + 1);
    });
  });
}

describe(
  'the feed and the schemas of the UK profile',
  { skip: !SCHEMAS && 'OPEN_REFERRAL_SCHEMAS names no folder' },
  () => {
    type Validate = ((data: unknown) => boolean) & { errors?: unknown[] | null };
    /** With the schemas that it refers to in their places. */
    const read = (name: string): object =>
      JSON.parse(readFileSync(join(SCHEMAS!, name), 'utf8'), (_key, value: { $ref?: string } | null) =>
        value?.$ref?.endsWith('.json') ? read(value.$ref) : value,
      ) as object;
    let server: TestServer;
    let schema: (name: string) => Validate;
    // Fastify has a validator of JSON Schema and its formats; a request is what hands it out.
    before(async () => {
      const customOptions = {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        strict: false,
      } as const;
      const app = Fastify({ ajv: { customOptions } });
      app.get('/', (request) => {
        schema = (name) => request.compileValidationSchema(read(name)) as Validate;
        return 'ready';
      });
      await app.inject('/');
      server = await startServer();
      await keepSamples(server.db, sampleDirectory);
    });
    after(() => server.stop());

    it('fit each other in every list and every entry', async () => {
      assert.ok(existsSync(join(SCHEMAS!, 'compiled')), SCHEMAS);
      const get = async (path: string) => (await call(`${server.url}/open-referral/v3${path}`)).json;
      const check = (validate: Validate, data: unknown, path: string) =>
        assert.ok(validate(data), `${path}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
      const whole = schema('compiled/service.json');
      const cases: [list: string, one: Validate, entry: Validate | undefined][] = [
        ['/services', schema('compiled/service_list.json'), whole],
        ['/service_at_locations', schema('compiled/service_at_location_list.json'), undefined],
        ['/organizations', schema('compiled/organization_list.json'), undefined],
        ['/taxonomies', schema('taxonomy.json'), schema('taxonomy.json')],
        ['/taxonomy_terms', schema('taxonomy_term.json'), schema('taxonomy_term.json')],
      ];
      for (const [list, one, entry] of cases) {
        const { contents } = await get(`${list}?per_page=500`);
        assert.ok(contents.length > 0);
        for (const each of contents) check(one, each, list);
        for (const { id } of entry ? contents.slice(0, 20) : [])
          check(entry!, await get(`${list}/${id}`), `${list}/${id}`);
      }
      for (const each of (await get('/services?full=true&per_page=500')).contents) check(whole, each, 'full');
    });
  },
);

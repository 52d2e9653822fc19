import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { directoryConformance } from '@sixways/adapters/conformance/directory-checks.js';
import { madeUpFeed } from '@sixways/adapters/conformance/made-up-feed.js';
import { toOpenReferral } from '@sixways/adapters/open-referral/from-service.js';
import { openReferralAdapter } from '@sixways/adapters/open-referral/open-referral-adapter.js';
import { asUuid } from '@sixways/adapters/open-referral/uuid.js';
import { sampleDirectory } from '@sixways/content/directory.js';

/**
 * Open Referral UK's own examples, where somebody has them on disk: their licence (CC BY-SA) keeps them out of this
 * repository. A folder with `service_list.json` and `service_full.json` below it, for each example.
 */
const EXAMPLES = process.env['OPEN_REFERRAL_EXAMPLES'];
const { services } = await sampleDirectory.services();
const feeds = [{ name: 'Sample directory (made up)', url: 'https://feed.example/v3' }];

for (const version of [3, 1] as const)
  describe(`a directory in version ${version}`, () => {
    const { fetch } = madeUpFeed({ version, services: services.slice(0, 25) });
    for (const { name, run } of directoryConformance({
      fetch,
      create: (parts) => openReferralAdapter({ feeds, ...parts }),
    }))
      it(name, run);
  });

describe('the sample directory', () => {
  for (const { name, run } of directoryConformance({
    isLocal: true,
    create: () => ({ directory: sampleDirectory }),
  }))
    it(name, run);

  it('goes to Open Referral UK 3.0 and comes back whole', async () => {
    const { fetch } = madeUpFeed({ version: 3, services, perPage: 100 });
    const read = await openReferralAdapter({ feeds, fetch }).directory.services();
    assert.deepEqual(read.problems, []);
    assert.deepEqual(
      read.services,
      services.map((service) => ({ ...service, id: asUuid(service.id) })),
    );
    assert.equal(new Set(services.map((service) => toOpenReferral(service).id)).size, services.length);
  });

  it('loses in version 1.0 only what that cannot say', async () => {
    const { fetch } = madeUpFeed({ version: 1, services, perPage: 100 });
    const read = await openReferralAdapter({ feeds, fetch }).directory.services();
    assert.equal(read.services.length, services.length);
    for (const [i, { name, status, openings, places, languages, phone, minAge }] of read.services.entries()) {
      const known = services[i]!;
      assert.deepEqual(
        { name, status, openings, languages, phone, minAge },
        {
          name: known.name,
          status: known.status,
          openings: known.openings,
          languages: known.languages,
          phone: known.phone,
          minAge: known.minAge,
        },
      );
      assert.deepEqual(
        places.map((place) => place.latitude),
        known.places.map((place) => place.latitude),
      );
    }
  });
});

describe(
  'the examples of Open Referral UK',
  { skip: !EXAMPLES && 'OPEN_REFERRAL_EXAMPLES names no folder' },
  () => {
    const files = readdirSync(EXAMPLES ?? '.', { recursive: true, encoding: 'utf8' });
    for (const list of files.filter((file) => /examples\/(.*\/)?service_list(_data)?\.json$/.test(file)))
      it(`${list}: every service is shown, once`, async () => {
        const text = (file: string) => readFileSync(join(EXAMPLES!, file), 'utf8');
        const whole = list.replace(/_list(_data)?\.json$/, '_full.json');
        const fetch = (async (input: string) => {
          const isList = new URL(input).pathname.endsWith('/services');
          if (!isList && !files.includes(whole)) return new Response('', { status: 404 });
          return new Response(text(isList ? list : whole));
        }) as typeof globalThis.fetch;
        const read = await openReferralAdapter({ feeds, fetch }).directory.services();
        const { contents } = JSON.parse(text(list)) as { contents: { id: string }[] };
        assert.deepEqual(
          read.services.map(({ id }) => id).sort(),
          [...new Set(contents.map(({ id }) => id))].sort(),
        );
      });
  },
);

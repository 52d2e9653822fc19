import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Directory } from '@sixways/core/model/directory-service.js';
import { parse } from '@sixways/core/model/parse.js';
import {
  findServices,
  hintsFor,
  prepareServices,
  type Found,
  type ServiceQuery,
} from '@sixways/core/rules/find-services/index.js';
import { seededPicker } from '@sixways/core/rules/seeded-picker.js';
import { readingAgeFindings } from '@sixways/core/rules/reading-age.js';
import { checkDirectory } from './check/check-data.js';
import { areaSummaries, formText, sampleDirectory } from './index.js';
import { makeServices, SERVICE_KINDS } from './sample-directory/make-services.js';
import { directoryText, SAMPLE_FILE } from './sample-directory/sample-file.js';

const { services } = await sampleDirectory.services();
const boroughs = (await areaSummaries()).map(({ gss }) => gss);
const needs = Object.keys(await formText('self-referral', 'en')).flatMap(
  (key) => /^needs\.option\.(.*)$/.exec(key)?.[1] ?? [],
);

describe('the sample directory', () => {
  it('is what the generator makes: npm run directory -w @sixways/content makes it anew', () => {
    assert.equal(readFileSync(SAMPLE_FILE, 'utf8'), directoryText());
  });

  it('is complete as written, so that a browser needs no schema to fill in defaults', () => {
    assert.deepEqual(parse(Directory, { services }).services, services);
  });

  it('has at least 300 services, in every borough, for every need of the form', () => {
    assert.ok(services.length >= 300);
    const index = prepareServices(services);
    for (const gss of boroughs)
      for (const need of needs.filter((id) => id !== 'something-else'))
        assert.ok(
          findServices(index, { needs: [need], place: { boroughs: [gss] } }).fits.length,
          `${gss} ${need}`,
        );
    for (const need of services.flatMap((service) => service.needs)) assert.ok(needs.includes(need), need);
  });

  it('is plainly made up: marked, with numbers kept for drama and addresses kept for examples', () => {
    for (const service of services) {
      assert.ok(service.sample && /\(made up\)$/.test(service.source ?? ''), service.id);
      assert.match(service.organisation ?? '', /\(demonstration\)$/);
      assert.match(service.phone ?? '', /^020 7946 0\d{3}$/);
      assert.match(service.email ?? 'a@b.example', /@[\w-]+\.example$/);
      assert.match(service.href ?? 'https://b.example/', /^https:\/\/[\w-]+\.example\/$/);
      // The second half of a postcode would make it somebody's.
      for (const { postcode } of service.places) assert.match(postcode ?? '', /^[A-Z]{1,2}\d[A-Z\d]?$/);
    }
  });

  it('answers "I feel lonely, SE18, Tuesdays, step-free"', () => {
    const found = findServices(prepareServices(services), {
      words: 'I feel lonely, SE18, Tuesdays, step-free',
    });
    const names = found.fits.slice(0, 10).map(({ service }) => service.name);
    assert.ok(names.includes('Tuesday Table, Woolwich'), names.join());
  });

  it('has the holes of real ones', () => {
    const some = (has: (service: (typeof services)[number]) => boolean) => {
      const count = services.filter(has).length;
      assert.ok(count > 0 && count < services.length / 3, `${count}: ${has}`);
    };
    some(({ status }) => status === 'temporarily-closed');
    some(({ free }) => free === undefined);
    some(({ assuredAt }) => assuredAt === undefined);
    some(({ places }) => places.some(({ stepFree }) => stepFree === undefined));
    some(({ places }) => places.length > 1);
    some(({ openings }) => openings.some(({ day }) => day === undefined));
  });

  it('is written for reading age 11', () => {
    const texts = SERVICE_KINDS.flatMap(({ id, summaries, details }) =>
      [...summaries, ...details].map((text): [string, string] => [id, text]),
    );
    assert.deepEqual(readingAgeFindings(texts), []);
  });
});

describe('made-up services in any number', () => {
  it('are the same for the same seed, others for another, and fit the schema', () => {
    assert.deepEqual(makeServices(50, 3), makeServices(50, 3));
    assert.notDeepEqual(makeServices(50, 3), makeServices(50, 4));
    assert.deepEqual(checkDirectory({ services: makeServices(2000, 5) }), []);
  });
});

describe('searching made-up services', () => {
  const index = prepareServices(makeServices(1500, 9));
  const pick = seededPicker(4);
  const one = <T>(from: readonly T[]) => from[pick(from.length)]!;
  const point = { latitude: 51.49, longitude: 0.07 };
  const query = (): ServiceQuery => ({
    ...(pick(2) && { needs: [one(['lonely', 'money', 'pain', 'active'])] }),
    ...(pick(3) === 0 && { days: [one(['monday', 'tuesday', 'sunday'] as const)] }),
    ...(pick(3) === 0 && { stepFree: true }),
    ...(pick(3) === 0 && { free: true }),
    ...(pick(4) === 0 && { age: pick(100) }),
    ...(pick(4) === 0 && { language: one(['bn', 'en', 'es', 'pl']) }),
    ...(pick(4) === 0 && { selfRefer: true }),
    ...(pick(2) && {
      place: one([{ boroughs: ['E09000011'] }, { ...point, within: 1609.344 }, point]),
    }),
    ...(pick(2) && {
      words: one(['w', 'wa', 'walk', 'walks', 'choir tea', 'café', 'tuesday', 'zzz', 'I feel lonely']),
    }),
  });
  const told = ({ fits, maybe, unsaid }: Found) => [
    fits.slice(0, fits.length).map(({ service }) => service.id),
    maybe.slice(0, maybe.length).map(({ service }) => service.id),
    unsaid,
  ];

  it('finds the same from the last search as anew, nearest first, and hints say true numbers', () => {
    let last: Found | undefined;
    let nothing = 0;
    for (let i = 0; i < 1000; i++) {
      const asked = query();
      const found = findServices(index, asked);
      last = findServices(index, asked, last);
      assert.deepEqual(told(last), told(found));
      const far = found.fits.slice(0, found.fits.length).map(({ metres = Infinity }) => metres);
      assert.deepEqual(
        far,
        [...far].sort((a, b) => a - b),
      );
      if (found.fits.length) continue;
      nothing++;
      for (const hint of hintsFor(index, asked)) {
        const changed: ServiceQuery =
          'without' in hint
            ? { ...asked, [hint.without]: undefined }
            : 'within' in hint
              ? { ...asked, place: { ...asked.place, within: hint.within } }
              : { ...asked, words: hint.words };
        assert.equal(findServices(index, changed).fits.length, hint.count);
      }
    }
    assert.ok(nothing > 100, `${nothing}`);
  });
});

describe('the check of a directory', () => {
  const [service] = services;
  const told = (...changed: object[]) =>
    checkDirectory({ services: changed.map((change) => ({ ...service, ...change })) }).map(
      ({ path }) => path,
    );

  it('finds entries listed twice, ages and hours the wrong way round, and nobody to turn to', () => {
    assert.deepEqual(told({}, { id: 'other' }), []);
    assert.deepEqual(told({}, {}), ['services[1].id']);
    assert.deepEqual(told({ minAge: 20, maxAge: 18 }), ['services[0].minAge']);
    const openings = [{ opens: '9am' }, { opens: '10:00', closes: '09:00' }];
    assert.deepEqual(told({ openings }), ['services[0].openings[0].opens', 'services[0].openings[1]']);
    assert.deepEqual(told({ phone: undefined, email: undefined, href: undefined, joinText: undefined }), [
      'services[0]',
    ]);
    assert.deepEqual(told({ places: [{ latitude: 51.5, access: [] }] }), ['services[0].places[0]']);
  });

  it('finds misspelt fields and links that are none', () => {
    assert.deepEqual(told({ stepfree: true }), ['services[0].stepfree']);
    assert.deepEqual(told({ href: 'javascript:alert(1)' }), ['services[0].href']);
  });
});

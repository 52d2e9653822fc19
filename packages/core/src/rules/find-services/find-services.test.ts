import * as v from 'valibot';
import { expect } from '../../../../../test/support/index.js';
import { DirectoryService } from '../../model/directory-service.js';
import {
  findServices,
  hintsFor,
  meantWords,
  metresBetween,
  prepareServices,
  REACHES,
  warmUp,
  type Found,
  type Hits,
  type ServiceQuery,
} from './index.js';

const GREENWICH = 'E09000011';
const LEWISHAM = 'E09000023';
/** Points a few kilometres apart. */
const WOOLWICH = { latitude: 51.491, longitude: 0.069 };
const LEWISHAM_TOWN = { latitude: 51.4624, longitude: -0.0126 };

const service = (name: string, more: Partial<v.InferInput<typeof DirectoryService>> = {}) =>
  v.parse(DirectoryService, { id: name, name, ...more });

const services = [
  service('Walking for men', {
    summary: 'Short walks by the river, then tea.',
    needs: ['active', 'lonely'],
    areas: [GREENWICH],
    openings: [{ day: 'tuesday', opens: '10:00' }],
    places: [{ ...WOOLWICH, postcode: 'SE18 6HQ', stepFree: true }],
    how: ['in-person'],
    free: true,
    minAge: 18,
    join: ['drop-in'],
    languages: ['en'],
  }),
  service('Café Été', {
    summary: 'A carers’ café. Bangla is spoken.',
    needs: ['caring'],
    areas: [LEWISHAM],
    openings: [{ day: 'friday' }],
    places: [{ ...LEWISHAM_TOWN, stepFree: false }],
    how: ['in-person'],
    free: false,
    join: ['practitioner'],
    languages: ['en', 'bn'],
  }),
  service('Debt advice by phone', {
    needs: ['money'],
    areas: [GREENWICH, LEWISHAM],
    how: ['phone'],
    minAge: 16,
    maxAge: 24,
    join: ['self'],
  }),
  service('Choir', {}),
  service('Closed for good', { status: 'defunct' }),
  service('Back in May', { status: 'temporarily-closed', needs: ['grief'] }),
];
const index = prepareServices(services);
const names = (hits: Hits) => hits.slice(0, 100).map((hit) => hit.service.name);
const find = (query: ServiceQuery) => names(findServices(index, query).fits);
const maybe = (query: ServiceQuery) => names(findServices(index, query).maybe);

describe('finding services', () => {
  it('finds all that run, by name, when nothing is asked for', () => {
    const all = ['Back in May', 'Café Été', 'Choir', 'Debt advice by phone', 'Walking for men'];
    expect(find({})).to.deep.equal(all);
    expect(find({ words: '  ', needs: [], days: [], free: false, how: [], place: {} })).to.deep.equal(all);
  });

  it('takes words in any order, from their beginning, without accents, apostrophes or plurals', () => {
    for (const words of ['walk', 'RIVER walk', 'men’s walks', 'SE18', 'tuesdays', 'step-free wheelchair'])
      expect(find({ words }), words).to.deep.equal(['Walking for men']);
    expect(find({ words: 'cafe ete' })).to.deep.equal(['Café Été']);
    expect(find({ words: 'bengali' })).to.deep.equal(['Café Été']);
    expect(find({ words: 'iver' })).to.deep.equal([]);
    expect(find({ words: '(.*[' })).to.have.length(5);
  });

  it('understands a sentence, and words that no service uses', () => {
    expect(find({ words: 'I feel lonely, SE18, Tuesdays, step-free' })).to.deep.equal(['Walking for men']);
    expect(find({ words: 'I’m skint and need help with my bills' })).to.deep.equal(['Debt advice by phone']);
    expect(find({ words: 'my husband died' })).to.deep.equal([]);
    expect(find({ words: 'died' })).to.deep.equal(['Back in May']);
  });

  it('keeps those who do not say apart from those who say no', () => {
    expect(find({ days: ['tuesday', 'monday'] })).to.deep.equal(['Walking for men']);
    expect(maybe({ days: ['tuesday'] })).to.deep.equal(['Back in May', 'Choir', 'Debt advice by phone']);
    expect(find({ stepFree: true })).to.deep.equal(['Debt advice by phone', 'Walking for men']);
    expect(maybe({ stepFree: true })).to.deep.equal(['Back in May', 'Choir']);
    expect(findServices(index, { stepFree: true, free: true, days: ['tuesday'] }).unsaid).to.deep.equal([
      'days',
      'stepFree',
      'free',
    ]);
  });

  it('asks for needs, age, language, cost, way and self-referral', () => {
    expect(find({ needs: ['money', 'grief'] })).to.deep.equal(['Back in May', 'Debt advice by phone']);
    expect(find({ age: 17 })).to.deep.equal(['Back in May', 'Café Été', 'Choir', 'Debt advice by phone']);
    expect(find({ age: 25 })).to.deep.equal(['Back in May', 'Café Été', 'Choir', 'Walking for men']);
    expect(find({ language: 'bn-BD' })).to.deep.equal(['Café Été']);
    expect(find({ language: 'en' })).to.have.length(5);
    expect(find({ free: true })).to.deep.equal(['Walking for men']);
    expect(find({ how: ['phone', 'online'] })).to.deep.equal(['Debt advice by phone']);
    expect(find({ selfRefer: true })).to.deep.equal(['Debt advice by phone', 'Walking for men']);
  });

  it('looks in boroughs, or around a point', () => {
    expect(find({ place: { boroughs: [GREENWICH] } })).to.deep.equal([
      'Debt advice by phone',
      'Walking for men',
    ]);
    expect(find({ place: { ...LEWISHAM_TOWN, within: 2000 } })).to.deep.equal(['Café Été']);
    expect(find({ place: { ...LEWISHAM_TOWN, within: 2000, boroughs: [LEWISHAM] } })).to.deep.equal([
      'Café Été',
      'Debt advice by phone',
    ]);
    expect(maybe({ place: { ...LEWISHAM_TOWN, within: 2000 } })).to.include('Debt advice by phone');
  });

  it('puts the nearest first, says how far, and the rest by name', () => {
    const [first, second] = findServices(index, { place: WOOLWICH }).fits.slice(0, 2);
    expect([first?.service.name, first?.metres]).to.deep.equal(['Walking for men', 0]);
    expect(second?.metres).to.be.closeTo(6490, 50);
    expect(second?.place?.stepFree).to.equal(false);
    expect(find({ place: LEWISHAM_TOWN }).slice(0, 2)).to.deep.equal(['Café Été', 'Walking for men']);
  });

  it('takes no place off the earth for near', () => {
    const nowhere = prepareServices([service('X', { places: [{ latitude: 100, longitude: 101 }] })]);
    expect(findServices(nowhere, { place: WOOLWICH }).maybe.slice(0, 1)[0]).to.not.have.property('metres');
  });

  it('measures as the crow flies', () => {
    // London to Paris, city centres: 344 km.
    const metres = metresBetween(
      { latitude: 51.5074, longitude: -0.1278 },
      { latitude: 48.8566, longitude: 2.3522 },
    );
    expect(metres).to.be.closeTo(343_560, 500);
  });

  it('finds the same whether it goes on from the last search or starts anew', () => {
    const typed = [
      'w',
      'wa',
      'walks',
      'walks ri',
      'walks',
      'the',
      'ther',
      'lo',
      'lon',
      'lonely tea',
      'class',
      'classes',
      '',
    ];
    const rest: ServiceQuery[] = [
      {},
      { free: true },
      { place: WOOLWICH },
      { place: WOOLWICH, stepFree: true },
    ];
    let last: Found | undefined;
    for (const filters of rest)
      for (const words of [...typed, ...typed.toReversed()]) {
        last = findServices(index, { ...filters, words }, last);
        expect(names(last.fits), words).to.deep.equal(find({ ...filters, words }));
        expect(names(last.maybe), words).to.deep.equal(maybe({ ...filters, words }));
      }
  });

  it('makes texts ahead in slices', () => {
    const big = prepareServices(Array.from({ length: 250 }, (_, i) => service(`Group ${i}`)));
    expect(warmUp(big, () => true)).to.equal(false);
    expect(warmUp(big, () => false)).to.equal(true);
    expect(findServices(big, { words: '249' }).fits.length).to.equal(1);
  });
});

describe('nothing found', () => {
  it('says what was perhaps meant', () => {
    expect(meantWords(index, 'wlaking')).to.equal('walking');
    expect(meantWords(index, 'walkng rivver')).to.equal('walking river');
    expect(meantWords(index, 'chior')).to.equal('choir');
    expect(meantWords(index, 'walking')).to.equal(undefined);
    expect(meantWords(index, 'xylophone')).to.equal(undefined);
    expect(hintsFor(index, { words: 'chior' })).to.deep.include({ words: 'choir', count: 1 });
  });

  it('says which part, taken away, would find how many', () => {
    expect(hintsFor(index, { days: ['tuesday'], free: true, needs: ['grief'] })).to.deep.equal([
      { without: 'needs', count: 1 },
    ]);
    expect(hintsFor(index, { needs: ['caring'], free: true })).to.deep.equal([
      { without: 'needs', count: 1 },
      { without: 'free', count: 1 },
    ]);
  });

  it('looks wider, a step at a time', () => {
    const hints = hintsFor(index, { needs: ['active'], place: { ...LEWISHAM_TOWN, within: REACHES[0] } });
    expect(hints[0]).to.deep.equal({ within: REACHES[3], count: 1 });
  });
});

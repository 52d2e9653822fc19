import { expect } from '@open-wc/testing';
import { toService, type Reading } from './to-service.js';

const GREENWICH = 'E09000011';
const reading: Reading = {
  source: 'Made-up feed',
  areas: [],
  areaNames: new Map([['greenwich', GREENWICH]]),
  today: '2026-11-25',
  needsOf: (categories) => (categories.includes('Debt') ? ['money'] : []),
};
const read = (entry: Record<string, unknown>, more: Partial<Reading> = {}) =>
  toService({ id: 'x', name: 'Group', ...entry }, { ...reading, ...more })!;

describe('an entry of Open Referral UK', () => {
  it('is read in version 3.0', () => {
    const id = '00000000-0000-4000-8000-00000000000A';
    expect(
      read({
        id,
        name: 'Debt help',
        description:
          'We help with <b>debt</b> &amp; bills.<br>Come &#39;as you are&#39;. <script>alert(1)</script>',
        url: 'www.debt.example',
        email: 'mailto:hello@debt.example',
        status: 'temporarily closed',
        alert: 'Back in May',
        minimum_age: 18,
        maximum_age: 120,
        assured_date: '2026-05-01',
        last_modified: '2026-06-02T10:30:45.123Z',
        organization: { id: 'o', name: 'Debt Project' },
        schedules: [{ id: 's', freq: 'WEEKLY', byday: 'TU,FR', opens_at: '09:30:00Z', closes_at: '12:00' }],
        service_areas: [{ id: 'a', name: 'Royal Borough of Greenwich' }],
        service_at_locations: [
          {
            id: 'l',
            location: {
              id: 'l',
              location_type: 'physical',
              name: 'Sample Hall',
              latitude: '51.49',
              longitude: 0.06,
              addresses: [{ id: 'a', address_1: '1 Sample Row', city: 'Woolwich', postal_code: 'SE18' }],
              accessibility: [{ id: 'w', description: 'Step-free from the street' }],
            },
          },
        ],
        languages: [
          { id: 'l', name: 'Punjabi' },
          { id: 'm', code: 'EN' },
          { id: 'n' },
          { id: 'o', name: 'Klingon' },
        ],
        cost_options: [
          { id: 'c', amount: 0 },
          { id: 'd', amount: 5, valid_to: '2020-01-01' },
        ],
        contacts: [{ id: 'c', phones: [{ id: 'p', number: '020 7946 0001' }] }],
        attributes: [{ id: 't', taxonomy_term: { id: 't', name: 'Debt', description: '' } }],
      }),
    ).to.deep.equal({
      id: id.toLowerCase(),
      name: 'Debt help',
      organisation: 'Debt Project',
      summary: 'We help with debt & bills.',
      description: "We help with debt & bills.\nCome 'as you are'.",
      status: 'temporarily-closed',
      alert: 'Back in May',
      needs: ['money'],
      categories: ['Debt'],
      minAge: 18,
      free: true,
      how: ['in-person'],
      openings: [
        { day: 'tuesday', opens: '09:30', closes: '12:00' },
        { day: 'friday', opens: '09:30', closes: '12:00' },
      ],
      places: [
        {
          name: 'Sample Hall',
          address: '1 Sample Row, Woolwich',
          postcode: 'SE18',
          latitude: 51.49,
          longitude: 0.06,
          access: ['Step-free from the street'],
          stepFree: true,
        },
      ],
      areas: [GREENWICH],
      languages: ['pa', 'en', 'Klingon'],
      phone: '020 7946 0001',
      email: 'hello@debt.example',
      href: 'https://www.debt.example',
      join: [],
      assuredAt: '2026-05-01',
      modifiedAt: '2026-06-02',
      source: 'Made-up feed',
      sample: false,
    });
  });

  it('is read in version 1.0', () => {
    const service = read({
      id: 1502,
      attending_type: 'home visit',
      attending_access: 'referral',
      fees: '£2 a week',
      assured_date: '01/05/2026',
      eligibilities: [{ id: 'e', eligibility: 'adult', minimum_age: 18, maximum_age: 64 }],
      regular_schedules: [{ id: 's', weekday: 7, opens_at: '14:00:00', closes_at: '16:00:00', interval: 2 }],
      service_taxonomies: [{ id: 't', taxonomy: { id: 't', name: 'Befriending' } }],
      service_areas: [{ id: 'a', service_area: 'x', uri: `http://statistics.data.gov.uk/id/${GREENWICH}` }],
    });
    expect(service).to.deep.include({
      id: 'Made-up feed:1502',
      how: ['home-visit'],
      join: ['practitioner'],
      free: false,
      cost: '£2 a week',
      assuredAt: '2026-05-01',
      minAge: 18,
      maxAge: 64,
      whoFor: 'adult',
      categories: ['Befriending'],
      areas: [GREENWICH],
      openings: [{ day: 'sunday', opens: '14:00', closes: '16:00', text: 'Every 2 weeks' }],
    });
  });

  it('says nothing impossible, whatever stands there', () => {
    const odd = read({
      url: 'javascript:alert(1)',
      email: 'ask at the desk',
      status: 'unknown',
      maximum_age: 0,
      assured_date: '2026-02-31',
      schedules: [{ id: 's', opens_at: '25:00', byday: 'XX' }, null, 7],
      service_at_locations: [
        { location: { latitude: 100, longitude: 101, name: 'Nowhere' } },
        { location: { latitude: 0, longitude: 0 } },
        { location: { location_type: 'virtual', name: 'A video call' } },
      ],
    });
    expect(odd).to.include({ status: 'active' });
    for (const field of ['href', 'email', 'maxAge', 'assuredAt']) expect(odd).to.not.have.property(field);
    expect(odd.openings).to.deep.equal([]);
    expect(odd.places).to.deep.equal([{ name: 'Nowhere', access: [] }]);
    expect(odd.how).to.deep.equal(['online']);
    expect(toService({ id: 'x', name: '  ' }, reading)).to.equal(undefined);
  });

  it('leaves out hours that have ended', () => {
    const schedules = [
      { id: 'a', byday: 'MO', valid_to: '2026-11-24' },
      { id: 'b', byday: 'TU', valid_to: '2026-11-25' },
    ];
    expect(read({ schedules }).openings).to.deep.equal([{ day: 'tuesday' }]);
  });

  it('takes nothing for free, or for step-free, that only may be', () => {
    const of = (fees: string) => {
      const { free, cost } = read({ fees });
      return [free, cost];
    };
    expect(of('Free')).to.deep.equal([true, undefined]);
    expect(of('No charge.')).to.deep.equal([true, undefined]);
    expect(of('Free if you get Pension Credit')).to.deep.equal([undefined, 'Free if you get Pension Credit']);
    expect(of('Free for members, £5 for others')).to.deep.equal([false, 'Free for members, £5 for others']);
    const access = (description: string) =>
      read({ service_at_locations: [{ location: { name: 'Hall', accessibility: [{ description }] } }] })
        .places[0]!.stepFree;
    expect(access('Wheelchair access on all floors')).to.equal(true);
    expect(access('There is no wheelchair access')).to.equal(false);
    expect(access('Limited wheelchair access')).to.equal(undefined);
    expect(access('Hearing loop')).to.equal(undefined);
  });

  it('belongs to its feed’s boroughs where it names none', () => {
    expect(read({}, { areas: [GREENWICH] }).areas).to.deep.equal([GREENWICH]);
    expect(read({ service_areas: [{ uri: 'E09000023' }] }, { areas: [GREENWICH] }).areas).to.deep.equal([
      'E09000023',
    ]);
  });
});

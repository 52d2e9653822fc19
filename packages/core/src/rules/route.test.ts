import type { Area, RouteKind, RouteRule } from '../model/area.js';
import { expect } from '../../../../test/support/index.js';
import { doorsOf, routeFor } from './route.js';

const rule = (route: RouteKind, more: Partial<RouteRule> = {}): RouteRule => ({
  for: 'either',
  route,
  ...more,
});
const area = (gss: string, ...routes: RouteRule[]): Area => ({
  gss,
  name: gss,
  icb: { ods: 'TEST', name: 'Made-up ICB' },
  ageMin: 18,
  routes,
  doors: [],
  practices: [],
  reviewDue: '2027-01-01',
});
const service = { name: 'Made-up service', replyWithin: 5 };

describe('route', () => {
  it('knows nothing without an area', () => {
    expect(routeFor(undefined, undefined)).to.include({
      route: 'unknown',
      because: 'no-area',
      area: undefined,
    });
  });

  it('takes the first line that fits, with its service', () => {
    const here = area(
      'E1',
      rule('self', { practices: ['G85001'], service }),
      rule('practitioner', { reason: 'The others ask.' }),
    );
    expect(routeFor(undefined, here, { ods: 'G85001' })).to.deep.include({
      route: 'self',
      service,
      because: 'registered',
    });
    expect(routeFor(undefined, here, { ods: 'G85002' })).to.deep.include({
      route: 'practitioner',
      service: undefined,
    });
    expect(routeFor(undefined, here).rule?.reason).to.equal('The others ask.');
  });

  it('tells living here from being registered here', () => {
    const here = area('E1', rule('self', { for: 'registered' }), rule('phone', { for: 'resident' }));
    expect(routeFor(here, undefined)).to.include({ route: 'phone', because: 'resident' });
    expect(routeFor(undefined, here)).to.include({ route: 'self', because: 'registered' });
  });

  it('gives the better door at a boundary and shows the other', () => {
    const home = area('E1', rule('self'));
    const practice = area('E2', rule('practitioner'));
    const answer = routeFor(home, practice);
    expect(answer).to.include({ route: 'self', because: 'resident' });
    expect(answer.other?.area.gss).to.equal('E2');
  });

  it('puts registration before residence where both lead equally far', () => {
    for (const kind of ['self', 'phone', 'practitioner', 'unknown'] as const) {
      const answer = routeFor(area('E1', rule(kind)), area('E2', rule(kind)));
      expect([answer.area?.gss, answer.because, answer.other?.area.gss]).to.deep.equal([
        'E2',
        'registered',
        'E1',
      ]);
    }
  });

  it('leads to the people of both areas at a boundary, each named once', () => {
    const home = { ...area('E1', rule('self')), doors: [{ name: 'NHS 111' }, { name: 'Home' }] };
    const practice = { ...area('E2', rule('phone')), doors: [{ name: 'NHS 111' }, { name: 'Practice' }] };
    const names = doorsOf(routeFor(home, practice)).map(({ name }) => name);
    expect(names).to.deep.equal(['NHS 111', 'Home', 'Practice']);
    expect(doorsOf(routeFor(undefined, undefined))).to.deep.equal([]);
  });

  it('shows no other door of the same area', () => {
    const here = area('E1', rule('self', { for: 'registered' }), rule('phone', { for: 'resident' }));
    expect(routeFor(here, here).other).to.equal(undefined);
  });

  it('names the area even where none of its lines fits', () => {
    const here = area('E1', rule('self', { for: 'registered', practices: ['G85001'] }));
    expect(routeFor(here, here, { ods: 'G85002' })).to.include({
      route: 'unknown',
      area: here,
      rule: undefined,
    });
  });
});

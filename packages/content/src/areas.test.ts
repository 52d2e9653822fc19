import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Area, RouteKind } from '@sixways/core/model/area.js';
import { doorsOf, routeFor } from '@sixways/core/rules/route.js';
import { checkArea } from './check/check-data.js';
import { areaTable, withTable } from './check/area-table.js';
import { areas, areaSummaries } from './index.js';

const page = readFileSync(new URL('../../../docs/areas-and-routes.md', import.meta.url), 'utf8');
const all: Area[] = await Promise.all((await areaSummaries()).map(({ gss }) => areas.get(gss)));

describe('docs/areas-and-routes.md', () => {
  it('says what the areas’ files say: npm run area-table -w @sixways/content writes it anew', () => {
    assert.equal(page, withTable(page, 'areas', areaTable(all)));
  });

  const madeUp = (name: string, route: RouteKind): Area => ({
    gss: name,
    name,
    icb: { ods: 'TEST', name: 'Made-up ICB' },
    ageMin: 18,
    routes: [{ for: 'either', route }],
    doors: [],
    reviewDue: '2027-01-01',
    practices: [],
  });
  const towns = new Map(
    [
      madeUp('Selfham', 'self'),
      madeUp('Ringford', 'phone'),
      madeUp('Surgeryton', 'practitioner'),
      madeUp('Unsure', 'unknown'),
    ].map((area) => [area.name, area]),
  );
  const [, table = ''] = /<!-- cases -->\n([^]*?)\n<!-- \/cases -->/.exec(page) ?? [];
  const cases = table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

  it('has a case for every pair of made-up areas, and for none', () => {
    assert.equal(new Set(cases.map(([home, practice]) => `${home}|${practice}`)).size, 25);
  });

  for (const [home = '', practice = '', route, decidedBy = '', because, other = ''] of cases)
    it(`leads who lives in ${home || 'no known area'}, registered in ${practice || 'none'}: ${route}`, () => {
      const answer = routeFor(towns.get(home), towns.get(practice));
      assert.deepEqual(
        [
          answer.route,
          answer.rule ? (answer.area?.name ?? '') : '',
          answer.because,
          answer.other?.area.name ?? '',
        ],
        [route, decidedBy, because, other],
      );
    });
});

describe('the ways of the 14 boroughs', () => {
  it('are told in words that keep to Easy Read, so that one text is for all', () => {
    for (const area of all) assert.deepEqual(checkArea(area), [], area.name);
  });

  it('end nowhere: every pair, with and without a practice, at every age, has a reason and a number', () => {
    const some = [undefined, ...all];
    let tried = 0;
    for (const residence of some)
      for (const registration of some)
        for (const practice of [undefined, ...(registration?.practices ?? []), { ods: 'Z99999' }])
          for (let age = 0; age <= 110; age++) {
            const answer = routeFor(residence, registration, practice);
            const where = [residence?.name, registration?.name, practice?.ods, age].join(', ');
            tried++;
            // Of nobody's area nothing is known: the widgets lead to the practice and to NHS 111.
            if (!residence && !registration) assert.equal(answer.because, 'no-area', where);
            else assertLeads(answer, age, where);
          }
    assert.ok(tried > 100_000, `${tried}`);
  });

  function assertLeads(answer: ReturnType<typeof routeFor>, age: number, where: string): void {
    const tooYoung = age < (answer.area?.ageMin ?? 0);
    const doors = doorsOf(answer);
    assert.ok(
      doors.some(({ phone }) => phone),
      `${where}: no number`,
    );
    assert.ok(answer.rule?.reason ?? answer.service, `${where}: no reason`);
    // A service is no door for those it does not take; then the numbers above are.
    if (!tooYoung && answer.route === 'phone') assert.ok(answer.service?.phone, where);
    if (!tooYoung && answer.route === 'self') assert.ok(answer.service?.name, where);
  }

  it('show both doors, each with its reason, to whoever lives in one borough and is registered in another', () => {
    for (const residence of all)
      for (const registration of all.filter((area) => area !== residence)) {
        const { area, other, rule } = routeFor(residence, registration);
        assert.deepEqual([area?.gss, other?.area.gss].sort(), [residence.gss, registration.gss].sort());
        assert.ok(rule?.reason && other?.rule.reason);
      }
  });
});

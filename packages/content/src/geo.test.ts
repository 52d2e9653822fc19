import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '@sixways/core/errors.js';
import { areaSummaries, boroughMap, outcodes, sampleDirectory } from './index.js';
import { SAMPLE_BOROUGHS } from './sample-directory/places.js';

const map = await boroughMap();
const gss = (await areaSummaries()).map((area) => area.gss);

describe('the map of boroughs', () => {
  it('draws each borough, and says whose boundaries they are', () => {
    assert.deepEqual(map.boroughs.map((borough) => borough.gss).sort(), [...gss].sort());
    for (const { path } of map.boroughs) assert.match(path, /^(M\d+ \d+(L\d+ \d+){2,}Z)+$/);
    assert.match(
      map.credit,
      /^Source: Office for National Statistics licensed under the Open Government Licence/,
    );
  });

  it('puts names inside', () => {
    for (const { gss, name, centre } of map.boroughs) assert.equal(map.boroughAt(centre), gss, name);
    const { x, y } = map.at(map.boroughs[0]!.centre);
    assert.deepEqual(map.boroughs[0]!.label, { x, y });
  });

  it('knows neighbours both ways', () => {
    for (const { gss, neighbours } of map.boroughs)
      for (const other of neighbours)
        assert.ok(
          map.boroughs.find((each) => each.gss === other)?.neighbours.includes(gss),
          `${gss} ${other}`,
        );
  });

  it('has every place of the sample directory in the borough it serves, and nothing in the sea', async () => {
    for (const { id, areas, places } of (await sampleDirectory.services()).services)
      for (const { latitude, longitude } of places)
        assert.deepEqual([map.boroughAt({ latitude: latitude!, longitude: longitude! })], areas, id);
    assert.equal(map.boroughAt({ latitude: 51.5, longitude: 1.5 }), undefined);
  });

  it('is small', async () => {
    const drawn = map.boroughs.map(({ path }) => path).join('');
    assert.ok(drawn.length < 8000, `${drawn.length}`);
  });
});

describe('the table of postcodes', () => {
  const boroughsOf = async (postcode: string) => (await outcodes.find(postcode)).boroughs;

  it('takes a postcode or its first half, as people type it', async () => {
    for (const typed of ['SE18', 'se18', 'SE18 6HQ', 'se186hq', ' Se18  6hq '])
      assert.deepEqual(await boroughsOf(typed), ['E09000011'], typed);
    assert.deepEqual(await boroughsOf('E1W 2AA'), ['E09000030']);
    assert.deepEqual(await boroughsOf('EC3R 1AA'), ['E09000001']);
  });

  it('gives both boroughs at a boundary, and no point', async () => {
    const place = await outcodes.find('SE13 7AB');
    assert.deepEqual(place, { postcode: 'SE137AB', boroughs: ['E09000011', 'E09000023'] });
  });

  it('says not-found elsewhere, and for what is no postcode', async () => {
    for (const typed of ['M32 0JG', 'SE', '', 'constructor', '12345'])
      await assert.rejects(
        outcodes.find(typed),
        (error) => error instanceof AdapterError && error.kind === 'not-found',
      );
  });

  it('knows the boroughs of every neighbourhood of the sample directory', async () => {
    for (const { gss, neighbourhoods } of SAMPLE_BOROUGHS)
      for (const { name, outcode } of neighbourhoods)
        assert.ok((await boroughsOf(outcode)).includes(gss), `${name} ${outcode}`);
  });
});

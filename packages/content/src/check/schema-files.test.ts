import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { kindOf } from './kinds.js';
import { SCHEMAS, schemaFiles } from './schema-files.js';

describe('the schemas for editors', () => {
  it('are what core’s contracts say: npm run schemas -w @sixways/content makes them anew', () => {
    const there = readdirSync(SCHEMAS).map((name) => [name, readFileSync(join(SCHEMAS, name), 'utf8')]);
    assert.deepEqual(Object.fromEntries(there), schemaFiles());
  });

  it('name each kind that authors write', () => {
    for (const name of Object.keys(schemaFiles()))
      assert.equal(kindOf({ $schema: `../schema/${name}` }), name.replace('.schema.json', ''));
  });

  it('say of every field of an aid what it means, or have a name that does', () => {
    const { properties, definitions, required } = JSON.parse(schemaFiles()['decision-aid.schema.json']!);
    assert.match(properties.reviewDue.description, /12 months later/);
    assert.match(definitions.PeopleOutcome.properties.period.description, /after 3 months/);
    assert.equal(definitions.Unavailable.properties.kind.description, undefined);
    assert.ok(required.includes('updatePolicy') && !required.includes('test'));
    assert.deepEqual(definitions.PeopleOutcome.properties.of.enum, [100, 1000]);
    assert.equal(definitions.AidOption.additionalProperties, false);
  });
});

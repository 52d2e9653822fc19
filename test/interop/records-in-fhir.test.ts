import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byIdentifier } from '@sixways/adapters/fhir/records/record-terms.js';
import { fromFhir, MAPPINGS, RECORD_KINDS, toFhir } from '@sixways/adapters/fhir/records/mapping.js';
import { readingFromServer } from '@sixways/adapters/fhir/records/reading.js';
import type { RecordKinds } from '@sixways/core/ports.js';
import fc from 'fast-check';
import { arbitraryOf } from '../support/arbitrary.js';
import { faultsOf } from './validators.js';

const server = { subject: { reference: 'Patient/made-up' }, to: byIdentifier };
const reading = readingFromServer('2026-11-25T09:00:00.000Z');

describe('random records in FHIR', () => {
  for (const kind of RECORD_KINDS)
    it(`${kind}: written, sent as JSON and read, it is the same; and valid R4`, () => {
      let validated = 0;
      fc.assert(
        fc.property(arbitraryOf(MAPPINGS[kind].schema), (made) => {
          const record = made as RecordKinds[typeof kind];
          const resource = JSON.parse(JSON.stringify(toFhir(kind, record, server)));
          assert.deepEqual(fromFhir(kind, resource, reading), record);
          if (validated++ < 15) assert.deepEqual(faultsOf(resource), []);
        }),
        { numRuns: 100 },
      );
    });
});

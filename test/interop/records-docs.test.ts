import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { byIdentifier } from '@sixways/adapters/fhir/records/record-terms.js';
import { MAPPINGS, RECORD_KINDS, toFhir } from '@sixways/adapters/fhir/records/mapping.js';
import { describeRecord, type Told } from '@sixways/adapters/records/describe.js';
import { RECORD_SHAPES } from '@sixways/adapters/records/shapes.js';
import { RECORD_WORDS } from '@sixways/adapters/records/words.js';
import { RECORD_WORDS_EASY } from '@sixways/adapters/records/words-easy.js';
import fc from 'fast-check';
import { arbitraryOf } from '../support/arbitrary.js';

const DOCS = readFileSync(join(import.meta.dirname, '../../docs/records-and-fhir.md'), 'utf8');
const subject = { reference: 'Patient/made-up' };

/** The rows of a kind's table: field, and where it says that it lies. */
function rowsOf(kind: string): [field: string, fhir: string][] {
  const [, table = ''] = new RegExp(`\\n### ${kind}\\n([^#]*)`).exec(DOCS) ?? [];
  return [...table.matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].map(([, field, fhir]) => [field!, fhir!]);
}

/** Whether a path such as `Goal.target.dueDate` leads to anything, through lists too. */
function leads(resource: object, path: string): boolean {
  const names = path.split('.').slice(1);
  const ends = names.reduce<unknown[]>(
    (at, name) => at.flatMap((each) => (each as Record<string, unknown>)?.[name] ?? []).flat(),
    [resource],
  );
  return ends.length > 0;
}

describe('docs/records-and-fhir.md', () => {
  for (const kind of RECORD_KINDS)
    it(`${kind}: tells of every field where it lies, and there it is`, () => {
      const [whole] = fc.sample(arbitraryOf(MAPPINGS[kind].schema, true), { numRuns: 1, seed: 7 });
      const record = { ...(whole as object), author: 'self' } as never;
      const resource = toFhir(kind, record, { subject, to: byIdentifier });
      const urls = (resource as { extension?: { url: string }[] }).extension?.map(({ url }) => url) ?? [];
      const rows = rowsOf(kind);
      assert.deepEqual(
        rows.map(([field]) => field),
        Object.keys(RECORD_SHAPES[kind]),
      );
      for (const [field, fhir] of rows) {
        if (fhir.startsWith('…'))
          assert.ok(urls.includes(`urn:sixways:extension:${field}`), `${field} is an extension`);
        else assert.ok(leads(resource, /^[A-Za-z.]+/.exec(fhir)![0]), `${field} is at ${fhir}`);
      }
    });
});

/** What machines need and nobody reads out. */
const UNSAID =
  /^(id|lang|updatedAt|author|aboutMe|budget|plan|version|path|row|kind|ref|action|line|rank|referralId|talkAbout|status|goal|referral)$/;

describe('records read out', () => {
  for (const kind of RECORD_KINDS)
    it(`${kind}: every field has words, and its codes too`, () => {
      for (const whole of fc.sample(arbitraryOf(MAPPINGS[kind].schema, true), { numRuns: 20, seed: 7 })) {
        const told = describeRecord(kind, whole as never, { words: RECORD_WORDS, nameOf: () => 'Made up' });
        const labels = new Set(told.map(({ label }) => label));
        const isThere = (field: string) => (whole as Record<string, unknown>)[field] !== '';
        for (const field of Object.keys(RECORD_SHAPES[kind]).filter(isThere)) {
          const label = RECORD_WORDS.fields[`${kind}.${field}`];
          assert.ok(label ? labels.has(label) : UNSAID.test(field), `${kind}.${field}`);
        }
        for (const text of textsOf(told))
          assert.doesNotMatch(text, /^(self|not-started|4-weeks|third-party|peer-support)$/);
      }
    });
});

it('every word of a record has its Easy Read twin', () => {
  for (const part of ['kinds', 'fields', 'codes'] as const) {
    assert.deepEqual(Object.keys(RECORD_WORDS_EASY[part]).sort(), Object.keys(RECORD_WORDS[part]).sort());
    for (const words of Object.values(RECORD_WORDS_EASY[part]))
      assert.ok(words.split(' ').length <= 10, `"${words}" is short`);
  }
});

function textsOf(told: readonly Told[]): string[] {
  return told.flatMap(({ texts, groups }) => [...texts, ...groups.flatMap(textsOf)]);
}

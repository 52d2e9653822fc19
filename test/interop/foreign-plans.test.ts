import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sampleRecord } from '@sixways/adapters/conformance/sample-records.js';
import { RECORD_KINDS, toFhir } from '@sixways/adapters/fhir/records/mapping.js';
import { readCarePlan, readForeign } from '@sixways/adapters/fhir/records/read-care-plan.js';
import { readingFromFile } from '@sixways/adapters/fhir/records/reading.js';
import { byIdentifier } from '@sixways/adapters/fhir/records/record-terms.js';
import { readPersonFile } from '@sixways/adapters/person-file/read-person-file.js';
import type { NotUnderstood } from '@sixways/core/model/record.js';
import fc from 'fast-check';
import type { Bundle, CarePlan, FhirResource, Goal as FhirGoal } from 'fhir/r4.js';

const DATA = join(import.meta.dirname, 'data');
/** Further examples, which may be read and not passed on. */
const MORE = process.env['SIXWAYS_FHIR_EXAMPLES'];
const AT = '2026-11-25T09:00:00.000Z';

const examples = [DATA, ...(MORE ? [MORE] : [])]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({
        name,
        resource: JSON.parse(readFileSync(join(folder, name), 'utf8')) as FhirResource,
      })),
  );

/** All text a person might read in a resource, wherever it stands: what is shown must come from there. */
function textsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) textsIn(each, found);
  else found.push(String(value).trim());
  return found;
}

/** Words that the kit itself may say. */
const OWN_WORDS = ['Care plan', 'Goal'];

/** What names, dates and counts a record, and is not shown as somebody's words. */
const UNSHOWN = ['id', 'lang', 'author', 'updatedAt', 'notUnderstood', 'goals'];

/** All texts that a record shows. */
function shown(record: object): string[] {
  const fields = Object.entries(record).filter(([key]) => !UNSHOWN.includes(key));
  return textsIn(Object.fromEntries(fields)).filter((text) => text !== '');
}

function isFrom(source: readonly string[], text: string): boolean {
  if (OWN_WORDS.includes(text) || /^note-\d+$/.test(text) || text === 'careAndSupport') return true;
  const whole = source.join('\n');
  // A name may be put together from its parts, several performers into one line.
  return source.includes(text) || text.split(/, |\n| |T/).every((word) => whole.includes(word));
}

/** Every text of the source is shown, or named among what was not understood. */
function isNamed(text: string, record: object, parts: readonly NotUnderstood[]): boolean {
  return textsIn(record).includes(text) || parts.some((part) => part.text.includes(text.slice(0, 200)));
}

describe("other systems' plans and goals", () => {
  it('there are examples to read', () => assert.ok(examples.length >= 20));

  for (const { name, resource } of examples) {
    if (resource.resourceType === 'CarePlan' || hasPlan(resource))
      it(`${name}: is read, nothing is invented, and what is not taken up is named`, () => {
        const read = readCarePlan(structuredClone(resource), AT);
        assert.ok(read);
        const source = textsIn(resource);
        for (const text of [read.plan, ...read.goals].flatMap(shown))
          assert.ok(isFrom(source, text), `"${text}" is in the source`);
        const parts = [read.plan, ...read.goals].flatMap(({ notUnderstood = [] }) => notUnderstood);
        for (const text of wordsOf(resource))
          assert.ok(isNamed(text, read, parts), `"${text}" is shown or named`);
        assert.deepEqual(readCarePlan(structuredClone(resource), AT), read, 'always the same');
      });
    if (resource.resourceType === 'Goal')
      it(`${name}: is read, nothing is invented, and what is not taken up is named`, () => {
        const goal = readForeign('goal', resource, readingFromFile(undefined, AT));
        assert.ok(goal);
        for (const text of shown(goal))
          assert.ok(isFrom(textsIn(resource), text), `"${text}" is in the source`);
        for (const text of wordsOf(resource))
          assert.ok(isNamed(text, goal, goal.notUnderstood ?? []), `"${text}" is shown or named`);
      });
    if (['CareTeam', 'Consent', 'Task'].includes(resource.resourceType))
      it(`${name}: beside a plan it is read without harm`, () => {
        const carePlan = planAround(resource);
        const bundle: Bundle = {
          resourceType: 'Bundle',
          type: 'collection',
          entry: [{ resource: carePlan }, { fullUrl: 'urn:made-up:beside', resource }],
        };
        const read = readCarePlan(bundle, AT);
        assert.ok(read);
        for (const text of shown(read.plan))
          assert.ok(isFrom(textsIn(bundle), text), `"${text}" is in the source`);
        for (const text of wordsOf(resource))
          assert.ok(isNamed(text, read, read.plan.notUnderstood), `"${text}" is shown or named`);
      });
  }

  it('takes anything for input and throws at nothing', () => {
    for (const input of [
      undefined,
      null,
      'text',
      7,
      [],
      {},
      { resourceType: 'Patient' },
      { resourceType: 'Bundle' },
    ])
      assert.equal(readCarePlan(input, AT), undefined);
    const broken = {
      resourceType: 'CarePlan',
      activity: 'no list',
      goal: [null],
      careTeam: {},
      note: [{}],
      contained: 3,
    };
    assert.equal(readCarePlan(broken, AT)?.plan.status, 'unknown');
  });

  it('reads damaged resources of every kind without harm', () => {
    const whole = [
      ...examples.map(({ resource }) => resource),
      ...RECORD_KINDS.map((kind) => toFhir(kind, sampleRecord(kind), { subject: {}, to: byIdentifier })),
    ];
    const junk = fc.constantFrom<unknown>(null, 0, 7, '', 'x', true, [], {}, [[]], [null], { reference: 5 }, [
      '2026-99-99',
    ]);
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 4 }),
        (one, faults) => {
          const broken = structuredClone(one);
          for (const [at, value] of faults) {
            const places = placesIn(broken);
            const [holder, key] = places[at % places.length]!;
            holder[key] = structuredClone(value);
          }
          readCarePlan({ resourceType: 'Bundle', entry: [{ resource: broken }] }, AT);
          assert.ok(
            readPersonFile(JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: broken }] }), AT),
          );
        },
      ),
      { numRuns: 600 },
    );
  });

  it('never shows among the actions what must not be done', () => {
    const read = readCarePlan({
      resourceType: 'CarePlan',
      status: 'active',
      activity: [
        { detail: { status: 'not-started', doNotPerform: true, description: 'Bed rest (made up)' } },
      ],
    });
    assert.deepEqual(read?.plan.actions, []);
    assert.match(read!.plan.notUnderstood[0]!.text, /^Not to be done: .*Bed rest \(made up\)/);
  });
});

/** Every place inside a resource that something else may stand in. */
function placesIn(node: unknown, found: [Record<string, unknown>, string][] = []) {
  if (typeof node !== 'object' || node === null) return found;
  for (const [key, each] of Object.entries(node)) {
    if (key !== 'resourceType') found.push([node as Record<string, unknown>, key]);
    placesIn(each, found);
  }
  return found;
}

function hasPlan(resource: FhirResource): boolean {
  return (
    resource.resourceType === 'Bundle' &&
    (resource.entry ?? []).some(({ resource: each }) => each?.resourceType === 'CarePlan')
  );
}

/** A plan that leads to a resource in each way it can. */
function planAround(resource: FhirResource): CarePlan {
  const reference = { reference: 'urn:made-up:beside' };
  return {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    subject: { display: 'Testine Example' },
    title: 'Made up',
    ...(resource.resourceType === 'CareTeam' ? { careTeam: [reference] } : { supportingInfo: [reference] }),
    ...(resource.resourceType === 'Task' && { activity: [{ reference }] }),
  };
}

/** Words for people: descriptions, notes, names of things. Not the narrative, which mostly repeats them. */
function wordsOf(resource: FhirResource | FhirGoal): string[] {
  const found: string[] = [];
  const visit = (node: unknown, key: string): void => {
    if (typeof node === 'object' && node !== null)
      for (const [name, each] of Object.entries(node))
        if (name !== 'meta' && !(typeof each === 'object' && each !== null && 'div' in each))
          visit(each, Array.isArray(node) ? key : name);
    if (typeof node === 'string' && ['description', 'title'].includes(key)) found.push(node.trim());
  };
  visit(resource, '');
  return found;
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedRecord, sampleRecord } from '@sixways/adapters/conformance/sample-records.js';
import { MAPPINGS, RECORD_KINDS } from '@sixways/adapters/fhir/records/mapping.js';
import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import { personFile } from '@sixways/adapters/person-file/person-file.js';
import type { PersonRecords } from '@sixways/adapters/person-file/person-records.js';
import { bringIn, readPersonFile } from '@sixways/adapters/person-file/read-person-file.js';
import { PLAN_SECTIONS, type Plan, type PlanSection } from '@sixways/core/model/plan.js';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import fc from 'fast-check';
import { arbitraryOf } from '../support/arbitrary.js';
import { faultsOf } from './validators.js';

const AT = '2026-11-25T09:00:00.000Z';

/** Up to two records of each kind, no id twice. */
const records = fc
  .record(
    Object.fromEntries(
      RECORD_KINDS.map((kind) => [kind, fc.array(arbitraryOf(MAPPINGS[kind].schema), { maxLength: 2 })]),
    ),
    { noNullPrototype: true },
  )
  .filter((all) => {
    const ids = Object.values(all).flatMap((each) => (each as { id: string }[]).map(({ id }) => id));
    return new Set(ids).size === ids.length;
  }) as fc.Arbitrary<PersonRecords>;

const samples = (): PersonRecords =>
  Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [sampleRecord(kind)]])) as PersonRecords;

describe('the person-held file', () => {
  it('gives back all random records as they were, and is a valid R4 document', () => {
    let validated = 0;
    fc.assert(
      fc.property(records, (all) => {
        const { text } = personFile(all, 'bundle', { at: AT });
        const read = readPersonFile(text, AT)!;
        assert.deepEqual(read, { records: all, notUnderstood: [] });
        if (validated++ > 4) return;
        const bundle = JSON.parse(text) as Bundle;
        assert.equal(bundle.entry?.[0]?.resource?.resourceType, 'Composition');
        for (const { resource } of bundle.entry!) assert.deepEqual(faultsOf(resource as FhirResource), []);
        assert.deepEqual(faultsOf(bundle), []);
        assert.deepEqual(dangling(bundle), []);
      }),
      { numRuns: 40 },
    );
  });

  it('shows every text of a record as text, whatever signs are in it', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&</style><script>';
    const goal = { ...sampleRecord('goal'), text: evil, why: evil };
    const html = personFile({ goal: [goal] }, 'html', { at: AT, title: evil }).text;
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));
    for (const tag of ['img', 'script']) assert.ok(!tags.has(tag), `no ${tag}`);
    assert.equal(html.match(/<style>/g)?.length, 1);
    assert.ok(html.includes('&#60;img src=x onerror=alert(1)&#62;'));
    assert.match(html, /default-src &#39;none&#39;/);
    assert.ok(personFile({ goal: [goal] }, 'text', { at: AT }).text.includes(evil));
  });

  it('tells the same in HTML and in plain text, "If this happens" first', () => {
    const all = samples();
    const html = personFile(all, 'html', { at: AT }).text;
    const text = personFile(all, 'text', { at: AT }).text;
    for (const words of [
      'Walk to the shop and back (made up)',
      '£4.55 a week',
      '8 (from 1 to 10)',
      '25 November 2026',
    ])
      for (const file of [html, text]) assert.ok(file.includes(words), words);
    for (const file of [html, text])
      assert.ok(file.indexOf('Three bad nights') < file.indexOf('Professional contacts'));
  });

  it('with some sections alone holds nothing of the others, in any format', () => {
    for (const section of PLAN_SECTIONS)
      for (const format of ['bundle', 'html', 'text'] as const) {
        const { text } = personFile(canaries(), format, { sections: [section], at: AT });
        const others = PLAN_SECTIONS.filter((each) => each !== section && text.includes(`canary-${each}`));
        assert.deepEqual(others, [], `${format} of ${section}`);
        assert.ok(text.includes(`canary-${section}`), `${format} holds ${section}`);
        assert.ok(!text.includes('canary-shares'), 'nobody else it is shared with');
      }
  });

  it('is brought into a store: what is there is not written over, and told', async () => {
    const all = samples();
    const file = readPersonFile(personFile(all, 'bundle', { at: AT }).text, AT)!;
    const store = memoryRecords();
    assert.deepEqual(await bringIn(file, store), { saved: 6, same: 0, different: [] });
    assert.deepEqual(await bringIn(file, store), { saved: 0, same: 6, different: [] });
    const [{ record, version }] = (await store.list('goal')) as [{ record: never; version: string }];
    const changed = changedRecord('goal', record, 'Changed on this device');
    await store.save('goal', changed, { after: version });
    const { different } = await bringIn(file, store);
    assert.equal(different.length, 1);
    assert.deepEqual(different[0]!.there, changed);
    assert.deepEqual((await store.list('goal'))[0]!.record, changed);
  });

  it('reads any file without harm', () => {
    for (const text of ['', 'null', '[]', '{}', '<html>', '"Bundle"', '{"resourceType":7}'])
      assert.equal(readPersonFile(text), undefined, text);
    for (const text of [
      '{"resourceType":"Bundle"}',
      '{"resourceType":"Bundle","entry":[{},{"resource":null}]}',
    ])
      assert.deepEqual(readPersonFile(text)?.notUnderstood, []);
    const other = readPersonFile('{"resourceType":"Encounter","status":"planned"}');
    assert.deepEqual(other?.notUnderstood, [{ path: 'entry[0] Encounter', text: 'Encounter: planned' }]);
  });
});

/** References by address that lead to nothing in the file. */
function dangling(bundle: Bundle): string[] {
  const there = new Set(bundle.entry?.map(({ fullUrl }) => fullUrl));
  const all = [...JSON.stringify(bundle).matchAll(/"reference":"([^"#][^"]*)"/g)].map(
    ([, address]) => address!,
  );
  return all.filter((address) => !there.has(address));
}

/** Records in which each section says its own name. */
function canaries(): PersonRecords {
  const word = (section: PlanSection) => `canary-${section}`;
  const contact = (section: PlanSection) => ({ name: word(section) });
  const aboutMe = { ...sampleRecord('about-me'), mostImportant: word('aboutMe') };
  const goal = { ...sampleRecord('goal'), text: word('careAndSupport') };
  const plan: Plan = {
    ...sampleRecord('plan'),
    person: { name: word('demographics') },
    gpPractice: { name: word('gpPractice') },
    aboutMe: aboutMe.id,
    professionalContacts: [contact('professionalContacts')],
    personalContacts: [contact('personalContacts')],
    formulation: [word('formulation')],
    needs: [word('careAndSupport')],
    goals: [goal.id],
    contingency: [{ ...sampleRecord('plan').contingency[0]!, triggers: [word('contingency')] }],
    additional: [{ name: word('additional') }],
    comments: PLAN_SECTIONS.map((section) => ({
      id: 'c',
      at: AT,
      by: 'Demo',
      section,
      text: word(section),
    })),
    shares: [{ id: crypto.randomUUID(), with: { name: 'canary-shares' }, sections: ['aboutMe'], since: AT }],
  };
  return { plan: [plan], 'about-me': [aboutMe], goal: [goal] };
}

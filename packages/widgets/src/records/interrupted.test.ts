import { expect } from '../../../../test/support/index.js';
import { fhirAdapter } from '@sixways/adapters/fhir/fhir-adapter.js';
import { AdapterError, type AdapterErrorKind } from '@sixways/core/errors.js';
import type { RecordKind } from '@sixways/core/ports.js';
import '../about-me/define.js';
import { ABOUT_ME } from '../about-me/example-about-me.js';
import { BUDGET } from '../budget-planner/example-budgets.js';
import '../budget-planner/define.js';
import '../check-in/define.js';
import '../goal-setter/define.js';
import { WALK } from '../goal-setter/example-goals.js';
import '../plan-viewer/define.js';
import { PLAN } from '../plan-viewer/example-plans.js';
import { changedElsewhere, keeping, type Seed } from './example-adapters.js';
import { RecordsDriver } from './records-driver.js';

const WORDS = 'Dancing in the kitchen';

type Tag =
  'care-about-me' | 'care-goal-setter' | 'care-plan-viewer' | 'care-budget-planner' | 'care-check-in';

interface Subject {
  kind: RecordKind;
  seed: Seed;
  /** Says {@link WORDS} to what is there. */
  write(person: RecordsDriver): Promise<void>;
}

const SUBJECTS: Readonly<Record<Tag, Subject>> = {
  'care-about-me': {
    kind: 'about-me',
    seed: { 'about-me': [ABOUT_ME] },
    async write(person) {
      await person.press('Change: What matters');
      await person.type('mostImportant', WORDS);
      await person.press('Save');
    },
  },
  'care-goal-setter': {
    kind: 'goal',
    seed: { goal: [WALK] },
    async write(person) {
      await person.press('See and change');
      await person.press('Change: Why');
      await person.type('why', WORDS);
      await person.press('Save');
    },
  },
  'care-plan-viewer': {
    kind: 'plan',
    seed: { plan: [PLAN] },
    async write(person) {
      await person.press('Say something about this part');
      await person.until(() => person.find('.comments textarea'));
      await person.type(person.find<HTMLTextAreaElement>('.comments textarea')!.name, WORDS);
      await person.press('Add it');
    },
  },
  'care-budget-planner': {
    kind: 'budget',
    seed: { budget: [BUDGET] },
    async write(person) {
      await person.press('Add something');
      await person.type('what', WORDS);
      await person.type('price', '3');
      person.find<HTMLFormElement>('.line-form')!.requestSubmit();
    },
  },
  'care-check-in': {
    kind: 'check-in',
    seed: { goal: [WALK] },
    async write(person) {
      await person.press('Start');
      await person.press('Continue');
      await person.type('note', WORDS);
      for (let i = 0; i < 3; i++) await person.press('Continue');
      await person.reads('Thank you');
    },
  },
};

const REASONS: readonly (readonly [AdapterErrorKind, string])[] = [
  ['offline', 'There is no connection'],
  ['forbidden', 'You are signed out, or may no longer see this'],
];

let widget: HTMLElementTagNameMap[Tag];

async function personWith(tag: Tag, adapter: typeof widget.adapter): Promise<RecordsDriver> {
  widget = document.createElement(tag);
  widget.adapter = adapter;
  document.body.append(widget);
  return new RecordsDriver(widget).ready();
}

for (const [tag, { kind, seed, write }] of Object.entries(SUBJECTS) as [Tag, Subject][])
  describe(`${tag}, interrupted`, () => {
    afterEach(() => widget.remove());

    for (const [why, said] of REASONS)
      it(`says why it is not saved (${why}), keeps the words, and saves them on a second try`, async () => {
        let refuses = true;
        const adapter = await keeping(seed, (records) => ({
          save: (...given) => (refuses ? Promise.reject(new AdapterError(why, '')) : records.save(...given)),
        }));
        const person = await personWith(tag, adapter);
        await write(person);
        await person.reads('Your last change is not saved yet');
        expect(person.text).to.contain(said).and.to.contain(WORDS);
        refuses = false;
        await person.press('Try again');
        await person.reads('Saved to your record');
        expect(person.text).to.contain(WORDS);
        expect(JSON.stringify(await adapter.records!.list(kind))).to.contain(WORDS);
      });

    if (kind in seed)
      it('shows both versions, and loses neither', async () => {
        const adapter = await changedElsewhere(seed, (record) => ({ ...record, author: 'professional' }));
        const person = await personWith(tag, adapter);
        await write(person);
        await person.reads('There are two versions of this');
        await person.press('Keep what I wrote here');
        await person.reads('Saved to your record');
        const [stored] = await adapter.records!.list(kind);
        expect(JSON.stringify(stored)).to.contain(WORDS);
        const states = await adapter.records!.history(kind, stored!.record.id);
        expect(states.some(({ record }) => 'author' in record && record.author === 'professional')).to.equal(
          true,
        );
      });
  });

describe('a token that expires while somebody writes', () => {
  it('is said, and with a new one all that was written is saved, once', async () => {
    let token = 'old';
    const created: unknown[] = [];
    const person = await personWith(
      'care-goal-setter',
      fhirAdapter({
        base: 'https://fhir.example/R4',
        patient: 'p1',
        headers: () => ({ authorization: `Bearer ${token}` }),
        fetch: async (_url, { method, headers, body } = {}) => {
          if (method === 'GET')
            return Response.json({ resourceType: 'Bundle', type: 'searchset', entry: [] });
          if (new Headers(headers).get('authorization') === 'Bearer old')
            return Response.json(
              { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'expired' }] },
              { status: 401 },
            );
          const resource = { ...(JSON.parse(body as string) as object), id: 'g1', meta: { versionId: '1' } };
          created.push(resource);
          return Response.json(resource, { status: 201 });
        },
      }),
    );
    widget.signInUrl = '/sign-in';
    await person.press('Add a goal');
    await person.type('text', WORDS);
    await person.press('Continue');
    await person.reads('You are signed out');
    expect(person.find('a[href="/sign-in"]')?.textContent).to.contain('Sign in again');
    expect(created).to.deep.equal([]);
    token = 'new';
    await person.press('Try again');
    await person.reads('Saved to your record');
    expect(JSON.stringify(created)).to.contain(WORDS);
    expect(created).to.have.length(1);
    widget.remove();
  });
});

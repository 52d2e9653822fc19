import { expect, waitUntil } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { Adapter } from '@sixways/core/ports.js';
import { journeyContext, type Journey } from './context.js';
import '../goal-setter/define.js';
import './define.js';
import { RecordsDriver } from '../records/records-driver.js';
import { newHand } from './hand.js';
import { CareJourney } from './journey.js';

const goal = (text: string): Goal => ({
  id: 'f3b0c0de-0000-4000-8000-000000000001',
  lang: 'en',
  updatedAt: '2026-11-20T09:30:00.000Z',
  author: 'self',
  text,
  actions: [],
  stageGoals: [],
  outcomes: [],
  lifecycle: 'proposed',
});

const adapterThatKeeps = (): Adapter => ({
  name: 'test',
  guarantee: 'exactly-once',
  reach: 'this-device',
  records: memoryRecords(),
});

describe('records in a journey', () => {
  it('last as long as the page where no adapter keeps them, and every widget hears of a change', async () => {
    const journey = document.createElement('care-journey');
    const heard: string[] = [];
    const stop = journey.records.onChange((kind) => heard.push(kind));
    await journey.records.save('goal', goal('Dance'));
    stop();
    await journey.records.save('goal', goal('Sing'), { after: '1' });
    expect(heard).to.deep.equal(['goal']);
    expect(journey.records.kept).to.equal(false);
    expect((await journey.records.list('goal')).map(({ record }) => record.text)).to.deep.equal(['Sing']);
  });

  it('are the adapter’s where it keeps records', async () => {
    const journey = document.createElement('care-journey');
    const adapter = adapterThatKeeps();
    journey.adapter = adapter;
    document.body.append(journey);
    await journey.updateComplete;
    await journey.records.save('goal', goal('Dance'));
    expect(journey.records.kept).to.equal(true);
    expect(await adapter.records!.list('goal')).to.have.length(1);
    journey.remove();
  });

  it('refuse a change made from an old version, and lose neither', async () => {
    const { records } = document.createElement('care-journey');
    const first = await records.save('goal', goal('Dance'));
    await records.save('goal', goal('Dance on Fridays'), { after: first.version });
    const refused = await records
      .save('goal', goal('Sing'), { after: first.version })
      .catch((error: unknown) => error);
    expect(refused).to.have.property('kind', 'conflict');
    const [newest] = await records.history('goal', goal('').id);
    expect(newest!.record.text).to.equal('Dance on Fridays');
  });
});

describe('an adapter that the page names', () => {
  afterEach(() => document.querySelectorAll('care-journey').forEach((each) => each.remove()));

  it('is there a moment later, and keeps no records of somebody who is not signed in', async () => {
    const journey = document.createElement('care-journey');
    journey.setAttribute('adapter', 'fhir');
    journey.setAttribute('endpoint', '/fhir/R4');
    journey.setAttribute('session', '/nobody-answers-here');
    document.body.append(journey);
    await heardFrom(journey, ({ adapter }) => adapter?.name === 'fhir');
    expect(journey.records.place).to.equal('memory');
  });

  it('keeps records with the service once the person is signed in', async () => {
    const journey = document.createElement('care-journey');
    journey.setAttribute('adapter', 'fhir');
    journey.setAttribute('endpoint', '/fhir/R4');
    journey.setAttribute('session', 'data:application/json,{"signedIn":true}');
    document.body.append(journey);
    await heardFrom(journey, ({ records }) => records?.place === 'service');
  });

  it('asks for the records of whom the session names', async () => {
    const journey = document.createElement('care-journey');
    journey.setAttribute('adapter', 'fhir');
    journey.setAttribute('endpoint', '/nobody-answers-here');
    journey.setAttribute('session', 'data:application/json,{"signedIn":true,"patient":"p1"}');
    document.body.append(journey);
    await heardFrom(journey, ({ records }) => records?.place === 'service');
    const failure = await journey.records.list('goal').catch((error: unknown) => error);
    expect(failure).to.have.property('kind');
    const asked = performance.getEntriesByType('resource').map(({ name }) => decodeURIComponent(name));
    expect(asked.some((url) => /nobody-answers-here\/Goal\?patient=Patient\/p1/.test(url))).to.equal(true);
  });
});

/** Resolves once the journey says it to a widget inside. */
function heardFrom(journey: Element, isIt: (said: Journey) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const asked = document.createElement('p');
    journey.append(asked);
    asked.dispatchEvent(
      new ContextEvent(journeyContext, asked, (said) => void (isIt(said) && resolve()), true),
    );
  });
}

describe('a widget that came up before the journey around it', () => {
  it('hears of it all the same, also inside another element of the page', async () => {
    class Late extends CareJourney {}
    const page = document.createElement('late-journey');
    const other = document.createElement('div');
    page.append(document.createElement('care-goal-setter'), other);
    other.attachShadow({ mode: 'open' }).append(document.createElement('care-goal-setter'));
    document.body.append(page);
    customElements.define('late-journey', Late);
    const journey = page as Late;
    await journey.updateComplete;
    const widgets = [page, other.shadowRoot!].map((root) => root.querySelector('care-goal-setter')!);
    await waitUntil(() => journey.hand.receives('goal-setter'));
    await journey.records.save('goal', goal('Dance'));
    for (const widget of widgets) await waitUntil(() => widget.shadowRoot!.textContent.includes('Dance'));
    page.remove();
  });
});

describe('what was begun before there was a journey', () => {
  it('goes on in it, and is written to where the journey keeps records', async () => {
    class Slow extends CareJourney {}
    const page = document.createElement('slow-journey');
    const widget = document.createElement('care-goal-setter');
    page.append(widget);
    document.body.append(page);
    const goals = await new RecordsDriver(widget).ready();
    await goals.press('Add a goal');
    await goals.type('text', 'Dance on Fridays');
    await goals.press('Continue');
    await goals.type('why', 'It makes me laugh');
    const adapter = adapterThatKeeps();
    Object.assign(page, { adapter });
    customElements.define('slow-journey', Slow);
    await waitUntil(async () => (await adapter.records!.list('goal')).length === 1);
    expect(goals.find<HTMLTextAreaElement>('#why')!.value, 'what is typed stays').to.equal(
      'It makes me laugh',
    );
    await goals.press('Continue');
    await waitUntil(async () => (await adapter.records!.list('goal'))[0]!.record.why === 'It makes me laugh');
    page.remove();
  });
});

describe('what one widget hands to another', () => {
  it('is taken once, and its receiver is told', () => {
    const hand = newHand();
    let told = 0;
    expect(hand.give({ to: 'goal-setter', text: 'Walk' })).to.equal(false);
    const stop = hand.receive('goal-setter', () => told++);
    expect(hand.give({ to: 'goal-setter', text: 'Dance' })).to.equal(true);
    expect(told).to.equal(1);
    expect(hand.take('goal-setter')).to.deep.equal({ to: 'goal-setter', text: 'Dance' });
    expect(hand.take('goal-setter')).to.equal(undefined);
    stop();
    expect(hand.give({ to: 'goal-setter', text: 'Sing' })).to.equal(false);
  });
});

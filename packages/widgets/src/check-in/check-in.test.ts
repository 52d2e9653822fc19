import { expect, fixture, html, waitUntil } from '../../../../test/support/index.js';
import { AdapterError } from '@sixways/core/errors.js';
import { CheckIn } from '@sixways/core/model/check-in.js';
import { parse } from '@sixways/core/model/parse.js';
import type { Adapter, TeamRequest } from '@sixways/core/ports.js';
import { showExample } from '../examples/example.js';
import { CHOIR, WALK } from '../goal-setter/example-goals.js';
import { RecordsDriver } from '../records/records-driver.js';
import { examples, team, toSecondGoal, toTheEnd } from './check-in.examples.js';
import type { CareCheckIn } from './check-in.js';
import './define.js';

async function show(adapter: Adapter) {
  const widget = await fixture<CareCheckIn>(html`<care-check-in .adapter=${adapter}></care-check-in>`);
  const check = await new RecordsDriver(widget).ready();
  await check.reads('each of your goals');
  return check;
}

const goal = async (adapter: Adapter, id: string) => (await adapter.records!.load('goal', id)).record;

describe('care-check-in', () => {
  for (const example of examples)
    it(`is accessible: ${example.name}`, async () => {
      const widget = await showExample(example, await fixture<HTMLElement>(html`<div></div>`));
      await expect(widget).to.be.accessible();
    });

  it('keeps what was said, and asks the team once, because the person said yes', async () => {
    const asked: TeamRequest[] = [];
    const adapter = await team(async (request) => void asked.push(request));
    const check = await show(adapter);
    await toTheEnd(check);
    await check.reads('Your team has your request');
    const [stored] = await adapter.records!.list('check-in');
    const record = parse(CheckIn, stored!.record);
    expect(record).to.deep.include({
      knowledge: 3,
      earlySigns: ['I stay in bed'],
      wouldHelp: ['peer-support', 'strategies'],
      wantsContact: true,
      contactAbout: 'My mood',
    });
    expect(record.goals[0]).to.deep.include({
      goal: WALK.id,
      how: 'harder',
      ladder: 1,
      ifThen: [{ action: 'a1', helped: 'a-little' }],
      next: 'shrink',
    });
    expect(asked).to.have.length(1);
    expect(asked[0]).to.deep.include({
      about: 'contact',
      text: 'My mood',
      record: { kind: 'check-in', id: record.id },
    });
  });

  it('says that the team was asked only after the adapter’s yes, and tries again under the same id', async () => {
    const ids: string[] = [];
    let isDown = true;
    const adapter = await team(async ({ id }) => {
      ids.push(id);
      if (isDown) throw new AdapterError('offline', '');
    });
    const check = await show(adapter);
    await toTheEnd(check);
    await check.reads('did not reach your team');
    expect(check.text).not.to.include('Your team has your request');
    isDown = false;
    await check.press('Try again');
    await check.reads('Your team has your request');
    expect(new Set(ids).size).to.equal(1);
    expect(ids).to.have.length(2);
  });

  it('changes a goal only once the person says yes', async () => {
    const adapter = await team();
    const check = await show(adapter);
    await toTheEnd(check);
    expect((await goal(adapter, WALK.id)).actions[0]!.what).to.equal(WALK.actions[0]!.what);
    await check.press('Yes, change it');
    await waitUntil(async () => (await goal(adapter, WALK.id)).actions[0]!.what === 'Walk to the gate');
    expect((await goal(adapter, WALK.id)).actions[0]!.ifThen).to.deep.equal(WALK.actions[0]!.ifThen);
    await check.press('No, leave it');
    expect((await goal(adapter, CHOIR.id)).lifecycle).to.equal('proposed');
    await check.reads(`Left as it was: ${CHOIR.text}`);
  });

  it('shows the person’s own plan before the numbers that are the same for all', async () => {
    const check = await show(await team());
    await toTheEnd(check);
    const own = check.text.indexOf('Ring somebody');
    expect(own).to.be.above(-1).and.below(check.text.indexOf('Samaritans'));
  });

  it('asks after no signs where the plan names none, and has help for now at the end', async () => {
    const widget = await fixture<CareCheckIn>(html`<care-check-in></care-check-in>`);
    const check = await new RecordsDriver(widget).ready();
    await check.press('Start');
    for (const title of ['How you feel', 'What would help you next?', 'If you would like to talk']) {
      await check.reads(title);
      await check.press('Continue');
    }
    await check.reads('Thank you');
    expect(check.find('.crisis a[href="tel:999"]')).to.exist;
  });

  it('keeps what was said when the person goes back', async () => {
    const check = await show(await team());
    await toSecondGoal(check);
    await check.press('Back');
    await check.reads(WALK.text);
    expect(check.find<HTMLInputElement>('[name=how][value=harder]')!.checked).to.equal(true);
    expect(check.find<HTMLTextAreaElement>('#new-words')!.value).to.equal('Walk to the gate');
  });
});

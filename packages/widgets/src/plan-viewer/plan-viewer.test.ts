import { expect, fixture, html } from '../../../../test/support/index.js';
import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import { AdapterError } from '@sixways/core/errors.js';
import type { TeamRequest } from '@sixways/core/ports.js';
import { AGREED, FOREIGN, GOALS, hugePlan, PLAN, SHARED, STALE, WHOLE } from './example-plans.js';
import { PlanDriver } from './plan-driver.js';
import { refusing, service } from './plan-viewer.examples.js';
import type { CarePlanViewer } from './plan-viewer.js';
import './define.js';

async function viewer(set: Partial<CarePlanViewer>): Promise<PlanDriver> {
  const widget = document.createElement('care-plan-viewer');
  Object.assign(widget, set);
  (await fixture<HTMLElement>(html`<main></main>`)).append(widget);
  return new PlanDriver(widget).ready();
}

const names = ({ root }: PlanDriver) =>
  [...root.querySelectorAll('.part .name')].map((each) => each.textContent!.trim());

describe('care-plan-viewer', () => {
  it('shows all nine parts, what is filled first, the person’s details shut', async () => {
    const driver = await viewer({ content: WHOLE });
    expect(names(driver)).to.deep.equal([
      'My details',
      'My GP practice',
      'About me',
      'People in my care team',
      'People in my life',
      'Understanding what is going on',
      'My goals and support',
      'If things get worse',
      'Other plans',
    ]);
    expect(driver.text).not.to.contain('999 000 0018');
    await driver.open('My details');
    expect(driver.text).to.contain('999 000 0018');
  });

  it('leads to what to do if things get worse in one press, with crisis help beside it', async () => {
    const driver = await viewer({ content: { ...WHOLE, plan: { ...PLAN, contingency: [] } } });
    await driver.press('If things get worse');
    const part = driver.root.querySelector<HTMLDetailsElement>('.part.contingency')!;
    expect(part.open).to.equal(true);
    expect(part.contains(driver.root.activeElement)).to.equal(true);
    await driver.until(() => part.querySelector('.crisis a[href="tel:999"]'));
  });

  it('notes a yes by whom, in which role, to this version; a change needs a new one', async () => {
    const driver = await viewer({ adapter: service() });
    await driver.agree('Alex');
    await driver.until(() => driver.text.includes('To the plan as it is now'));
    expect(driver.text).to.contain('Alex, whose plan this is, said yes');
    // A comment changes nothing that was agreed.
    await driver.press('Say something about this part: My goals');
    await driver.type('comment-careAndSupport', 'Thursdays?');
    await driver.press('Add it');
    expect(driver.text).to.contain('To the plan as it is now').and.to.contain('Thursdays?');
  });

  it('says that a plan changed after its yes', async () => {
    const agreed = await viewer({ content: AGREED });
    await agreed.open('Say yes');
    expect(agreed.text).not.to.contain('needs a new yes.To');
    const stale = await viewer({ content: STALE });
    await stale.open('Say yes');
    expect(stale.text).to.contain('To an earlier version').and.to.contain('It needs a new yes');
  });

  it('says "asked" only after the team has it, and asks under one id however often it is tried', async () => {
    const asked: TeamRequest[] = [];
    const driver = await viewer({
      adapter: service({}, async (request) => {
        asked.push(request);
        if (asked.length === 1) throw new AdapterError('offline', 'no connection');
      }),
    });
    await driver.open('Ask for a review');
    await driver.type('review-about', 'The group moved.');
    await driver.press('Ask for a review now');
    await driver.until(() => driver.text.includes('has not been asked'));
    expect(driver.text).not.to.contain('Your team has it');
    expect(driver.root.querySelector<HTMLTextAreaElement>('#review-about')!.value).to.equal(
      'The group moved.',
    );
    expect(driver.root.querySelector('.review a[href="tel:111"]')).to.exist;
    await driver.press('Ask for a review now');
    await driver.until(() => driver.text.includes('Your team has it'));
    expect(asked.map(({ id }) => id)).to.deep.equal([asked[0]!.id, asked[0]!.id]);
    expect(asked[1]).to.include({ about: 'review', text: 'The group moved.' });
    expect(driver.text).to.contain('You asked for a review on');
  });

  it('keeps a yes that could not be saved, and saves it on a second try', async () => {
    const records = memoryRecords();
    let offline = true;
    const driver = await viewer({
      adapter: service({
        save: (kind, record, options) =>
          offline ? refusing('offline')() : records.save(kind, record, { ...options, after: undefined }),
      }),
    });
    await driver.agree('Alex');
    await driver.until(() => driver.root.querySelector('.records-failed'));
    expect(driver.text).to.contain('Alex, whose plan this is');
    offline = false;
    await driver.press('Try again');
    await driver.until(() => !driver.root.querySelector('.records-failed'));
    const [saved] = await records.list('plan');
    expect(saved!.record.agreements[0]).to.include({ by: 'Alex', role: 'person' });
  });

  it('tells what changed, part by part, in words', async () => {
    const adapter = service();
    const [stored] = await adapter.records!.list('plan');
    const changed = { ...PLAN, needs: ['Sleep', 'A quiet room'], updatedAt: new Date().toISOString() };
    await adapter.records!.save('plan', changed, { after: stored!.version });
    const driver = await viewer({ adapter });
    const details = await driver.open('What has changed');
    const changes = await driver.until(() => details.querySelector('.changes'));
    const text = changes.textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('Need or worry: Was: A thumb that does not hurt Now: A quiet room');
    expect(text).to.contain('The oldest version there is.');
  });

  it('stops sharing at once, and keeps that it was', async () => {
    const adapter = service({}, undefined, { plan: SHARED.plan! });
    const driver = await viewer({ adapter });
    await driver.open('Share');
    await driver.press('Stop sharing');
    await driver.until(async () =>
      (await adapter.records!.list('plan'))[0]!.record.shares.every(({ until }) => until),
    );
    expect(driver.button('Stop sharing')).to.equal(undefined);
  });

  it('lets nobody in without a name and an address, then to the chosen parts alone', async () => {
    const adapter = service();
    const driver = await viewer({ adapter });
    await driver.open('Share');
    await driver.press('Let them see it');
    for (const fault of ['Choose at least one part', 'Write their name', 'Write an email address'])
      expect(driver.text).to.contain(fault);
    for (const box of driver.root.querySelectorAll<HTMLInputElement>('.share .choice input'))
      if (box.value === 'contingency') box.click();
    await driver.type('let-in-name', 'Bo');
    await driver.type('let-in-email', 'bo@home.example');
    await driver.press('Let them see it');
    const { shares } = (await adapter.records!.list('plan'))[0]!.record;
    expect(shares[0]).to.deep.include({
      with: { name: 'Bo', email: 'bo@home.example' },
      sections: ['contingency'],
    });
  });

  it('shows what it could not read, and how many goals are not there', async () => {
    const driver = await viewer({ content: FOREIGN });
    expect(driver.text)
      .to.contain('Teapot cosy, quilted')
      .and.to.contain('CarePlan.extension[0]')
      .and.to.contain('1 goal of this plan could not be found');
  });

  it('draws little of ten thousand lines, and all of them for paper', async () => {
    const driver = await viewer({ content: hugePlan() });
    expect(driver.root.querySelectorAll('li').length).to.be.below(100);
    await driver.open('My goals and support');
    expect(driver.root.querySelectorAll('li').length).to.be.below(150);
    await driver.press('Show more');
    expect(driver.text).to.contain('Need number 50').and.not.to.contain('Need number 51');
    dispatchEvent(new Event('beforeprint'));
    await driver.rest();
    expect(driver.text).to.contain('Need number 10000');
    dispatchEvent(new Event('afterprint'));
    await driver.rest();
    expect(driver.text).not.to.contain('Need number 10000');
  });

  it('starts a plan with the goals there are, and takes in those that come later', async () => {
    const adapter = { ...service(), records: memoryRecords() };
    await adapter.records.save('goal', GOALS[0]!);
    const driver = await viewer({ adapter });
    await driver.until(() => driver.text.includes('You have 1 goal'));
    await driver.press('Start a plan');
    await driver.until(() => driver.text.includes('Go to the teapot group'));
    await driver.until(async () => (await adapter.records.list('plan')).length === 1);
    await adapter.records.save('goal', GOALS[1]!);
    const again = await viewer({ adapter });
    await again.press('Put my goals in this plan');
    await again.until(async () => (await adapter.records.list('plan'))[0]!.record.goals.length === 2);
  });

  it('says what happened by numbers alone', async () => {
    const driver = await viewer({ content: WHOLE });
    const heard: unknown[] = [];
    for (const type of ['care-plan-agreed', 'care-plan-section-opened', 'care-comment-added'])
      driver.widget.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
    await driver.open('My details');
    await driver.agree('Alex');
    expect(heard).to.deep.equal([
      ['care-plan-section-opened', { number: 1 }],
      ['care-plan-agreed', { agreements: 1 }],
    ]);
  });
});

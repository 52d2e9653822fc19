import { expect, fixture, html } from '../../../../test/support/index.js';
import type { Budget } from '@sixways/core/model/budget.js';
import { ContextEvent } from '@lit/context';
import { journeyContext, type Hand } from '../journey/context.js';
import '../journey/define.js';
import { BudgetDriver } from './budget-driver.js';
import { service } from './budget-planner.examples.js';
import type { CareBudgetPlanner } from './budget-planner.js';
import { BUDGET, GUIDE, OVER, POUR, RUNNING } from './example-budgets.js';
import './define.js';

async function planner(budget?: Budget, set: Partial<CareBudgetPlanner> = {}) {
  const adapter = service(budget);
  const widget = document.createElement('care-budget-planner');
  Object.assign(widget, { adapter, ...set });
  (await fixture<HTMLElement>(html`<main></main>`)).append(widget);
  const driver = await new BudgetDriver(widget).ready();
  await driver.until(() => driver.root.querySelector(budget ? 'table' : '.from-goals'));
  const saved = async () => (await adapter.records.list('budget'))[0]?.record;
  return { driver, saved, widget };
}

const pence = (text: string) => Math.round(Number(text.replace(/[£,]|once/g, '')) * 100);

describe('care-budget-planner', () => {
  it('adds up to the penny in every period, and shows each line as it was written', async () => {
    const { driver, widget } = await planner(BUDGET);
    for (const period of ['week', '4-weeks', 'month', 'year'] as const) {
      widget.period = period;
      await driver.rest();
      const [group, massage, pot, regular] = driver.amounts.map(pence);
      expect(group! + massage!, period).to.equal(regular!);
      expect(pot).to.equal(2450);
    }
    expect(driver.text).to.contain('2 times £19.99 a month').and.to.contain('£8.50 a week');
    // 52 × 8.50 + 12 × 39.98 + 24.50, of 1,200
    expect(driver.amounts).to.include('£946.26').and.to.include('£253.74');
  });

  it('adds a line, reads what was typed, and keeps what it could not read in the box', async () => {
    const { driver, saved } = await planner();
    await driver.press('Add something');
    await driver.fill('what', 'Tea for two');
    await driver.fill('price', '1.005');
    await driver.submit('what');
    expect(driver.root.querySelector('#price-error')!.textContent).to.contain('two digits after the point');
    expect(driver.root.activeElement!.id).to.equal('price');
    expect(driver.root.querySelector<HTMLInputElement>('#what')!.value).to.equal('Tea for two');
    await driver.fill('price', '£1,234.5');
    await driver.fill('per', 'year');
    await driver.submit('what');
    const line = await driver.until(async () => (await saved())?.lines[0]);
    expect(line).to.deep.include({ what: 'Tea for two', price: { pence: 123_450, period: 'year' } });
  });

  it('says what to talk about, and refuses nothing', async () => {
    const { driver, saved } = await planner(undefined, { content: GUIDE });
    await driver.add('A beer', '3');
    await driver.until(() => driver.root.querySelector('.talk'));
    expect(driver.text).to.contain('likes to hear about').and.to.contain('The Teapot Board');
    expect((await driver.until(saved)).lines[0]!.talkAbout).to.deep.equal(['alcohol']);
    expect(driver.text).not.to.match(/not allowed|cannot buy|refused\b.*beer|eligible/i);
  });

  it('takes an action of a goal as a line, once', async () => {
    const { driver, saved } = await planner();
    await driver.press('Plan the money for this: Go to the teapot group');
    expect(driver.root.querySelector<HTMLInputElement>('#what')!.value).to.equal('Go to the teapot group');
    await driver.fill('price', '8.50');
    await driver.submit('what');
    const line = (await driver.until(saved)).lines[0]!;
    expect(line).to.include({ goal: POUR.id, action: 'group' });
    await driver.until(() => !driver.button('Plan the money for this: Go to the teapot group'));
  });

  it('takes what another widget of the page hands over', async () => {
    const journey = await fixture<HTMLElementTagNameMap['care-journey']>(
      html`<care-journey><care-budget-planner></care-budget-planner></care-journey>`,
    );
    const driver = await new BudgetDriver(journey.querySelector('care-budget-planner')!).ready();
    let hand: Hand | undefined;
    driver.widget.dispatchEvent(
      new ContextEvent(journeyContext, driver.widget, (journey) => (hand = journey.hand)),
    );
    expect(
      hand!.give({ to: 'budget-planner', what: 'A lighter teapot', goal: POUR.id, action: 'splint' }),
    ).to.equal(true);
    await driver.until(
      () => driver.root.querySelector<HTMLInputElement>('#what')?.value === 'A lighter teapot',
    );
  });

  it('says more than there is as a fact, and saves all the same', async () => {
    const { driver, saved } = await planner(OVER);
    expect(driver.text).to.contain('More than there is').and.to.contain('talk about it');
    await driver.add('Another pot', '20', 'once');
    await driver.until(async () => (await saved())?.lines.length === 4);
  });

  it('lists what is missing, and blocks nothing', async () => {
    const { driver, saved } = await planner();
    expect(driver.root.querySelectorAll('.ready li').length).to.be.above(3);
    await driver.open('money');
    await driver.fill('agreed', '1500');
    await driver.submit('agreed');
    await driver.until(async () => (await saved())?.agreed?.pence === 150_000);
    const { driver: full } = await planner(RUNNING);
    expect(full.text).to.contain('Everything people usually ask about is here.');
  });

  it('writes down spending, in the picture and in the table', async () => {
    const { driver, saved } = await planner(RUNNING);
    await driver.open('spending');
    const bars = () => driver.root.querySelectorAll('.bars rect.spent').length;
    expect(bars()).to.equal(4);
    await driver.fill('spent', '10');
    await driver.fill('spent-line', 'group');
    await driver.submit('spent');
    await driver.until(async () => (await saved())?.spending.length === 4);
    expect(driver.root.querySelector('.spending .twin')!.textContent).to.contain('£44.00');
    expect(driver.root.querySelector<HTMLInputElement>('#spent')!.value).to.equal('');
  });

  it('sets the first review, and says when it is late', async () => {
    const { driver, saved } = await planner(BUDGET);
    await driver.open('review');
    await driver.fill('first-review', '31');
    await driver.fill('first-review-month', '2');
    await driver.fill('first-review-year', '2099');
    await driver.submit('first-review');
    expect(driver.text).to.contain('Write a day that exists');
    await driver.fill('first-review', '28');
    await driver.submit('first-review');
    await driver.until(async () => (await saved())?.firstReview === '2099-02-28');
    expect(driver.text).to.contain('more than three months from today');
  });

  it('says what happened by numbers alone', async () => {
    const { driver, widget } = await planner(BUDGET);
    const heard: unknown[] = [];
    widget.addEventListener('care-budget-saved', ({ detail }) => heard.push(detail));
    await driver.add('Tea', '3');
    expect(heard).to.deep.equal([{ lines: 4 }]);
  });
});

/**
 * One thread, on the demonstration ICB's pages with the built files: what matters in a decision becomes a goal, what is done
 * for it a part of the plan, a referral and a line of the budget, and the check-in asks after all of it. The page is opened
 * anew between each. `npm run test:thread` walks it wherever records may be kept, in every engine.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import type { CarePlan, Goal, QuestionnaireResponse, ServiceRequest } from 'fhir/r4.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { fillAtOnce } from './fill-at-once.js';
import { InWidget } from './in-widget.js';
import { WORLDS, type World } from './thread-worlds.js';
import { Walker, type Given } from './walker.js';

const EVERYWHERE = process.env['SIXWAYS_THREAD'] === 'all';
const VALUE = 'To walk to the market again';
const WALK = 'Go to the walking group';
const SHOES = 'Buy walking shoes';
/** What the walking group is wanted for is in the form already, from the goal. */
const { ownWords: _, ...ANSWERS }: Given = { ...MYSELF, home: 'E09000011', practice: 'none' };

for (const [name, start] of Object.entries(WORLDS))
  for (const engine of EVERYWHERE ? engines : engines.slice(0, 1))
    describe(`one thread, ${engine}, with ${name}`, () => {
      const isFirst = start === Object.values(WORLDS)[0];
      let world: World;
      let page: TestPage;
      before(async () => {
        world = await start();
        page = await launch(engine);
        await page.setViewport(1280, 900);
        await world.enter(page);
      });
      after(async () => {
        await page?.close();
        await world?.stop();
      });

      it('goes from a value to a goal to its check-in, and nothing is asked twice', async () => {
        await keepValue(page, world);
        await makeGoal(page, world);
        await startPlan(page, world);
        await refer(page, world, isFirst || EVERYWHERE);
        await planMoney(page, world);
        await lookBack(page, world);
        await standsAtTheEnd(page, world);
      });

      if (name === 'no backend at all')
        it('asked no server for anything but files', async () => {
          const asked = await page.evaluate(() =>
            performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
          );
          assert.deepEqual(
            asked.filter((path) => !/^\/(cdn|icb|w\/sites)\//.test(path)),
            [],
          );
        });
      else it('is on the server as it was written, each part once', () => assertOnServer(world));

      it('without a policy broken or an error', () => {
        assert.deepEqual(page.violations, []);
        assert.deepEqual(page.errors, []);
      });
    });

async function keepValue(page: TestPage, world: World): Promise<void> {
  const grid = new InWidget(page, 'care-options-grid');
  await page.goto(`${world.url}icb/`);
  await grid.write('#matters', VALUE);
  await grid.press('3. My next step');
  await grid.press('Keep this for my plan');
  await grid.reads('Your notes are kept');
  await world.keep(page);
  await grid.reads('Your notes are kept with your plan');
}

/** Opens the person's page as for the first time. */
async function open(page: TestPage, world: World): Promise<void> {
  await page.goto(`${world.url}icb/my-plan/`);
  await world.open(page);
}

async function makeGoal(page: TestPage, world: World): Promise<void> {
  const goals = new InWidget(page, 'care-goal-setter');
  await open(page, world);
  await goals.press(`Make this a goal: ${VALUE}`);
  await goals.reads('What would you like to do or change?');
  await goals.press('Continue');
  await goals.reads('Why this matters');
  await goals.press('Continue');
  await goals.reads('One thing to do');
  await goals.write('#what', WALK);
  await goals.press('Continue');
  await goals.write('#cue', 'I have had my breakfast');
  await goals.press('That is enough for now');
  await goals.press('Add something else to do');
  await goals.write('#what', SHOES);
  await goals.press('That is enough for now');
  await goals.reads('Step 2');
  await isSaved(page);
}

/** Before the page is left: a save may still be on its way, and the page would ask whether to leave. */
async function isSaved(page: TestPage): Promise<void> {
  await page.waitFor(() => dispatchEvent(new Event('beforeunload', { cancelable: true })), {
    timeout: 20_000,
  });
}

async function startPlan(page: TestPage, world: World): Promise<void> {
  const plan = new InWidget(page, 'care-plan-viewer');
  await open(page, world);
  await plan.reads('You have 1 goal');
  await plan.press('Start a plan');
  await plan.reads(VALUE);
  await isSaved(page);
}

/** @param byHand by clicks and keys; else the form is filled in by script, which is quicker */
async function refer(page: TestPage, world: World, byHand: boolean): Promise<void> {
  const goals = new InWidget(page, 'care-goal-setter');
  const plan = new InWidget(page, 'care-plan-viewer');
  await open(page, world);
  for (const action of [WALK, SHOES]) await plan.reads(action);
  await goals.press(`See and change: ${VALUE}`);
  await goals.press(`Ask a link worker to help me with this: ${WALK}`);
  const form = new Walker(page, ANSWERS);
  await form.reach('page');
  if (!byHand) await page.evaluate(fillAtOnce, ANSWERS);
  const { text } = await form.goToCheck();
  assert.ok(text.includes(WALK), `${WALK} in ${text}`);
  await form.sendToReceipt();
  await page.waitFor(isNotOffered, { args: [WALK], timeout: 20_000 });
}

/** In the page: whether the goal knows that the link worker was asked. */
function isNotOffered(action: string): boolean {
  const root = document.querySelector('care-goal-setter')!.shadowRoot!;
  return ![...root.querySelectorAll('.onward button')].some(
    (each) => /^\s*Ask a link worker/.test(each.textContent) && each.textContent.includes(action),
  );
}

async function planMoney(page: TestPage, world: World): Promise<void> {
  const budget = new InWidget(page, 'care-budget-planner');
  await open(page, world);
  await budget.press(`Plan the money for this: ${SHOES}`);
  await budget.reads('Something new');
  await budget.write('#price', '45');
  await budget.press('Save');
  await budget.reads('£45.00');
  await budget.reads(VALUE);
  await isSaved(page);
}

async function lookBack(page: TestPage, world: World): Promise<void> {
  const check = new InWidget(page, 'care-check-in');
  await open(page, world);
  await check.reads('We ask after each of your goals');
  await check.press('Start');
  await check.reads('How you feel about looking after yourself');
  await check.press('Continue');
  await check.reads(VALUE);
  await check.choose('Better');
  await check.reads('If I have had my breakfast');
  await check.choose('Keep it as it is');
  await check.press('Continue');
  await check.reads('Did somebody get in touch after your referral?');
  await check.choose('Not yet');
  await check.reads('020 7946');
  await check.press('Continue');
  await check.reads('What would help you next?');
  await check.press('Continue');
  await check.press('Continue');
  await check.reads('Thank you for looking at how things go');
  await isSaved(page);
}

async function standsAtTheEnd(page: TestPage, world: World): Promise<void> {
  await open(page, world);
  await new InWidget(page, 'care-check-in').reads('You last did this on');
  await new InWidget(page, 'care-budget-planner').reads('£45.00');
  await new InWidget(page, 'care-plan-viewer').reads(SHOES);
}

async function assertOnServer(world: World): Promise<void> {
  const [goal, ...otherGoals] = await world.all!<Goal>('Goal');
  assert.equal(goal?.description.text, VALUE);
  assert.equal(otherGoals.length, 0);
  const [request, ...otherRequests] = await world.all!<ServiceRequest>('ServiceRequest');
  assert.equal(request?.status, 'active');
  assert.equal(otherRequests.length, 0);
  const answers = await world.all!<QuestionnaireResponse>('QuestionnaireResponse');
  assert.ok(JSON.stringify(answers).includes(WALK), 'the action is in the referral');
  const plans = JSON.stringify(await world.all!<CarePlan>('CarePlan'));
  assert.ok(plans.includes(SHOES), 'the line is in the budget');
}

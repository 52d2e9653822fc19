/** What comes between a person and their records while they write, with the backend itself: said plainly, and no word is lost. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Goal } from 'fhir/r4.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
import { InWidget } from './in-widget.js';
import { signIn, signOut } from './made-up-people.js';
import { startProxy, type Proxy } from './proxy.js';
import { Staff } from './staff.js';

const NOT_SAVED = 'Your last change is not saved yet';

// What differs between engines is tried in the journeys; here it is the widgets' and the backend's turn.
describe('interrupted', { skip: engines.length === 0 }, () => {
  let server: Server;
  let proxy: Proxy;
  let page: TestPage;
  let otherTab: TestPage;
  let goals: InWidget;
  before(async () => {
    server = await startServer({ from: 'built', env: { SIXWAYS_RATE_LIMIT: 'off' } });
    proxy = await startProxy(() => server.url);
    page = await launch(engines[0]!);
    await signIn(page, proxy.url, server);
    otherTab = await page.newTab();
    goals = new InWidget(page, 'care-goal-setter');
    await page.goto(`${proxy.url}icb/my-plan/`);
  });
  after(async () => {
    await page?.close();
    proxy?.stop();
    await server?.stop();
  });

  const texts = async () =>
    (await Staff.of(server).search<Goal>('Goal')).map(({ description }) => description.text).sort();

  async function add(text: string): Promise<void> {
    await goals.press('Add a');
    await goals.write('#text', text);
    await goals.press('Continue');
  }

  it('by a lost connection: the words stay, and are saved once it is back', async () => {
    proxy.meddle = ({ response }) => void response.destroy();
    await add('Walk by the river');
    await goals.reads(NOT_SAVED);
    await goals.reads('There is no connection');
    assert.deepEqual(await texts(), []);
    proxy.meddle = undefined;
    await goals.press('Try again');
    await goals.reads('Saved to your record');
    assert.deepEqual(await texts(), ['Walk by the river']);
  });

  it('by signing out in another tab: the words stay until they sign in again', async () => {
    await signOut(otherTab, proxy.url);
    await goals.write('#why', 'To hear the birds');
    await goals.press('Continue');
    await goals.reads(NOT_SAVED);
    await goals.reads('You are signed out');
    await goals.reads('Sign in again');
    await signIn(otherTab, proxy.url, server);
    await goals.press('Try again');
    await goals.reads('Saved to your record');
    const [goal] = await Staff.of(server).search<Goal>('Goal');
    assert.ok(JSON.stringify(goal).includes('To hear the birds'));
  });

  it('by somebody else who signs in on the same device: nothing gets into their record', async () => {
    await signOut(otherTab, proxy.url);
    await signIn(otherTab, proxy.url, server, 'robin');
    await goals.write('#what', 'Ask about the path');
    await goals.press('Continue');
    await goals.reads(NOT_SAVED);
    const theirs = new InWidget(otherTab, 'care-goal-setter');
    await otherTab.goto(`${proxy.url}icb/my-plan/`);
    await theirs.reads('Add a goal');
    assert.ok(!(await theirs.text()).includes('river'));
    await signOut(otherTab, proxy.url);
    await signIn(otherTab, proxy.url, server);
    await goals.press('Try again');
    await goals.reads('Saved to your record');
    const all = await Staff.of(server).search<Goal>('Goal');
    assert.equal(all.length, 1);
    assert.ok(JSON.stringify(all).includes('Ask about the path'));
  });

  it('by a change on another device: both versions are shown, and the one that was not chosen stays in the history', async () => {
    const other = new InWidget(otherTab, 'care-goal-setter');
    for (const each of [page, otherTab]) await each.goto(`${proxy.url}icb/my-plan/`);
    for (const [each, words] of [
      [other, 'Walk by the sea'],
      [goals, 'Walk by the lake'],
    ] as const) {
      await each.press('See and change: Walk by the river');
      await each.press('Change: My goal');
      await each.write('#text', words);
      await each.press('Save');
    }
    await goals.reads('There are two versions of this');
    for (const words of ['Walk by the sea', 'Walk by the lake']) await goals.reads(words);
    await goals.press('Keep what I wrote here');
    await goals.reads('Saved to your record');
    assert.deepEqual(await texts(), ['Walk by the lake']);
    const [{ id }] = (await Staff.of(server).search<Goal>('Goal')) as [Goal];
    const history = JSON.stringify(await Staff.of(server).search(`Goal/${id}/_history`));
    assert.ok(history.includes('Walk by the sea'));
  });

  it('without a policy broken', () => {
    assert.deepEqual([...page.violations, ...otherTab.violations], []);
  });
});

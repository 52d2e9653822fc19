import { expect, waitUntil } from '../../../../test/support/index.js';
import '../about-me/define.js';
import '../goal-setter/define.js';
import '../journey/define.js';
import { deviceRecords } from '@sixways/adapters/browser/device-records.js';
import { RecordsDriver } from './records-driver.js';

type Goals = RecordsDriver<HTMLElementTagNameMap['care-goal-setter']>;

/** A page with two widgets, as it comes up anew: nothing of an earlier page is in memory. */
async function newPage(): Promise<{
  goals: Goals;
  aboutMe: RecordsDriver<HTMLElementTagNameMap['care-about-me']>;
}> {
  document.querySelector('care-journey')?.remove();
  const journey = document.createElement('care-journey');
  const [goals, aboutMe] = [
    document.createElement('care-goal-setter'),
    document.createElement('care-about-me'),
  ];
  journey.append(goals, aboutMe);
  document.body.append(journey);
  return {
    goals: await new RecordsDriver(goals).ready(),
    aboutMe: await new RecordsDriver(aboutMe).ready(),
  };
}

async function write(goals: Goals, text: string): Promise<void> {
  await goals.press('Add a');
  await goals.type('text', text);
  await goals.press('Continue');
  await goals.press('That is enough');
  await goals.reads('This is on this page only');
}

/** @returns the code */
async function keep(goals: Goals): Promise<string> {
  await goals.press('Keep it on this device');
  await goals.press('Make a code and keep it');
  return (await goals.until(() => goals.find('strong.code'), 'the code')).textContent!;
}

const focused = ({ root }: { root: ShadowRoot }) => root.activeElement;

describe('what a person keeps on their device', () => {
  beforeEach(() => deviceRecords().forget());
  after(async () => {
    document.querySelector('care-journey')?.remove();
    await deviceRecords().forget();
  });

  it('comes back on another visit with its code alone, in every widget of the page', async () => {
    const first = await newPage();
    await write(first.goals, 'Dance on Fridays');
    const code = await keep(first.goals);
    expect(focused(first.goals)?.textContent, 'the code has the focus').to.contain(code);
    await first.aboutMe.reads('This is kept on this device');

    const { goals, aboutMe } = await newPage();
    for (const each of [goals, aboutMe]) await each.reads('Type your code to open it');
    expect(goals.text).not.to.contain('Dance');
    goals.find<HTMLInputElement>('#records-code')!.value = 'WRONG-CODE';
    await goals.press('Open it');
    await goals.reads('This code does not open it');
    expect(focused(goals)?.id).to.equal('records-code');
    goals.find<HTMLInputElement>('#records-code')!.value = code.toLowerCase();
    await goals.press('Open it');
    await goals.reads('Dance on Fridays');
    await waitUntil(() => focused(goals)?.matches('.page-title'), 'the focus goes on at the title');
    await aboutMe.until(() => !aboutMe.find('.unlock'), 'no widget asks for the code any more');
  });

  it('is not written over by a page that wrote something first: both are kept together', async () => {
    const first = await newPage();
    await write(first.goals, 'Dance on Fridays');
    const code = await keep(first.goals);

    const { goals } = await newPage();
    await goals.press('Go on without it');
    await write(goals, 'Sing on Sundays');
    await goals.press('Keep it on this device');
    await goals.press('Make a code and keep it');
    await goals.reads('Type your code to open it');
    goals.find<HTMLInputElement>('#records-code')!.value = code;
    await goals.press('Open it');
    await goals.press('Back to my goals');
    for (const text of ['Dance on Fridays', 'Sing on Sundays']) await goals.reads(text);

    const later = await newPage();
    await later.goals.reads('Type your code');
    later.goals.find<HTMLInputElement>('#records-code')!.value = code;
    await later.goals.press('Open it');
    for (const text of ['Dance on Fridays', 'Sing on Sundays']) await later.goals.reads(text);
  });

  it('is deleted without its code where the person says so; what stands on the page stays', async () => {
    const first = await newPage();
    await write(first.goals, 'Dance on Fridays');
    await keep(first.goals);

    const { goals } = await newPage();
    await goals.press('Go on without it');
    await write(goals, 'Sing on Sundays');
    await goals.press('Keep it on this device');
    await goals.press('Make a code and keep it');
    await goals.press('Delete it from this device');
    await goals.press('Yes, delete it');
    await goals.until(() => !goals.find('.unlock'), 'nothing to open');
    expect(await deviceRecords().exists()).to.equal(false);
    expect(goals.text).to.contain('Sing on Sundays');
    await keep(goals);
    expect(await deviceRecords().exists()).to.equal(true);
  });

  it('stays on the device when the person leaves quickly, and goes from the page', async () => {
    const { goals } = await newPage();
    await write(goals, 'Dance on Fridays');
    await keep(goals);
    goals.widget.exitUrl = `${location.href.split('#')[0]}#left`;
    await goals.rest();
    await goals.press('Leave this page');
    await goals.until(() => !goals.text.includes('Dance'), 'an empty page');
    expect(await deviceRecords().exists()).to.equal(true);
    const next = await newPage();
    await next.goals.reads('Type your code');
  });
});

import '../packages/widgets/src/easy-read/define.js';
import '../packages/widgets/src/goal-setter/define.js';
import '../packages/widgets/src/options-grid/define.js';
import '../packages/widgets/src/self-referral/define.js';
import '../packages/widgets/src/service-finder/define.js';
import { expect } from 'storybook/test';
import { EasyReadDriver } from '../packages/widgets/src/easy-read/easy-read-driver.js';
import { WidgetDriver } from '../packages/widgets/src/examples/widget-driver.js';
import { TEAPOT } from '../packages/widgets/src/options-grid/example-aids.js';
import { GridDriver } from '../packages/widgets/src/options-grid/grid-driver.js';
import { accepting, failing } from '../packages/widgets/src/self-referral/example-adapters.js';
import { MYSELF } from '../packages/widgets/src/self-referral/example-answers.js';
import { FormDriver } from '../packages/widgets/src/self-referral/form-driver.js';
import { DEMO } from '../packages/widgets/src/self-referral/self-referral.examples.js';
import { FinderDriver } from '../packages/widgets/src/service-finder/finder-driver.js';
import { exampleAdapter } from '../packages/widgets/src/service-finder/example-services.js';
import { journey } from './journey.js';

export default { title: 'Journeys' };

/** From the first question to the receipt, as somebody would who has nothing to add. */
export const ReferYourself = journey(
  () =>
    Object.assign(document.createElement('care-self-referral'), {
      content: DEMO,
      adapter: accepting(),
      noHistory: true,
    }),
  async (form, step) => {
    const person = new FormDriver(form, MYSELF);
    await step('Answers the questions, one a page', () => person.goToCheck());
    await step('Checks the answers', () => expect(person.text).toContain('020 7946 0999'));
    await step('Sends them', () => person.send());
    await step('Reads when somebody will be in touch', async () => {
      await person.until(() => person.find('.reference'), 'the receipt');
      await expect(person.find('.reference')!.textContent).toMatch(/^SW-/);
    });
  },
);

/** The backend takes nothing: what was written is not lost, and people and numbers are named. */
export const RefusedAndNotLeftAlone = journey(
  () =>
    Object.assign(document.createElement('care-self-referral'), {
      content: DEMO,
      adapter: failing('rejected'),
      noHistory: true,
    }),
  async (form, step) => {
    const person = new FormDriver(form, MYSELF);
    await step('Answers the questions', () => person.goToCheck());
    await step('Sends them, in vain', () => person.send());
    await step('Reads that nothing was sent, and whom to ring', async () => {
      await person.until(() => person.find('a[href="tel:02079460102"]'), 'a number to ring');
      await expect(person.find('.reference')).toBeNull();
      await expect(person.find('[part=crisis]')).not.toBeNull();
    });
  },
);

/** All three steps of a decision, something said at each, and notes to take along. */
export const DecideTogether = journey(
  () => Object.assign(document.createElement('care-options-grid'), { content: TEAPOT }),
  async (grid, step) => {
    const person = new GridDriver(grid);
    await step('Reads what the decision is about', async () => void (await person.ready()));
    await step('Weighs, asks, and says how sure', () => person.sayEverything());
    await step('Has it all in the notes, and no verdict', async () => {
      await person.until(() => person.find('.summary'), 'the notes');
      await expect(person.find('.summary')!.textContent).toContain('Will I still be able to knit?');
    });
  },
);

/** Lonely, in Greenwich: the list narrows, and one is put aside. */
export const FindSupport = journey(
  () => Object.assign(document.createElement('care-service-finder'), { adapter: exampleAdapter() }),
  async (finder, step) => {
    const person = new FinderDriver(finder);
    await step('Sees all there is', async () => void (await person.listed()));
    const before = person.names.length;
    await step('Chooses what it is about, and where', async () => {
      await person.choose('need', 'lonely');
      await person.choose('borough', 'E09000011');
      await person.until(() => person.names.length < before);
    });
    await step('Nobody is left out whose place is not known', () =>
      expect(person.names.length).toBeGreaterThan(0),
    );
  },
);

/** Card by card to the end, with a question answered. */
export const ReadInEasyRead = journey(
  () => {
    const explainer = document.createElement('care-easy-read');
    explainer.setAttribute('explainer', 'social-prescribing');
    return explainer;
  },
  async (explainer, step) => {
    const person = new EasyReadDriver(explainer);
    await step('Reads all cards', async () => void (await person.ready()));
    await step('Makes the text bigger', () => person.press('Biggest'));
    await step('Finds whom to ask', () => expect(person.find('[part=crisis]')).not.toBeNull());
  },
);

/** One goal, in the person's own words. */
export const SetAGoal = journey(
  () => document.createElement('care-goal-setter'),
  async (goals, step) => {
    const person = new WidgetDriver(goals);
    await step('Begins', () => person.press('Add a goal'));
    await step('Says it in their own words', async () => {
      await person.type('text', 'Walk to the market again');
      await person.press('Continue');
    });
    await step('Sees that it is kept', () => person.until(() => person.find('.kept'), 'what was kept'));
  },
);

import { expect, fixture, html, sendKeys, sendMouse, waitUntil } from '../../../../test/support/index.js';
import { showExample } from '../examples/example.js';
import { keeping } from '../records/example-adapters.js';
import { RecordsDriver } from '../records/records-driver.js';
import { CHOIR, LETTERS, WALK } from './example-goals.js';
import { examples, firstGoal } from './goal-setter.examples.js';
import type { CareGoalSetter } from './goal-setter.js';
import './define.js';

async function show(adapter?: CareGoalSetter['adapter']) {
  const widget = await fixture<CareGoalSetter>(
    html`<care-goal-setter .adapter=${adapter}></care-goal-setter>`,
  );
  return new RecordsDriver(widget).ready();
}

const titles = (goals: RecordsDriver<CareGoalSetter>) =>
  goals.all('.goal-title').map((each) => each.textContent);

describe('care-goal-setter', () => {
  for (const example of examples)
    it(`is accessible: ${example.name}`, async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const widget = await showExample(example, parent);
      await expect(widget).to.be.accessible();
    });

  it('takes a goal through its questions, and asks for nothing but the goal', async () => {
    const adapter = await keeping();
    const goals = await show(adapter);
    const said: unknown[] = [];
    goals.widget.addEventListener('care-goal-saved', (event) => said.push(event.detail));
    await firstGoal(goals, 'Sing again');
    for (const heading of ['Why this matters', 'One thing to do', 'When to look at it again']) {
      await goals.reads(heading);
      await goals.press('Continue');
    }
    await goals.reads('Back to my goals');
    const { record } = (await adapter.records!.list('goal'))[0]!;
    expect(record).to.include({ text: 'Sing again', author: 'self', lifecycle: 'proposed', rank: 1 });
    expect(record.actions).to.deep.equal([]);
    expect(said).to.deep.equal([{ goals: 1 }]);
  });

  it('keeps all that is said of an action', async () => {
    const adapter = await keeping();
    const goals = await show(adapter);
    await firstGoal(goals);
    await goals.tick('importance', '9');
    await goals.press('Continue');
    await goals.type('what', 'No phone in bed');
    await goals.type('when', 'Every evening');
    await goals.press('Continue');
    await goals.press('Use this');
    await goals.press('Continue');
    await goals.press('This could happen to me');
    await goals.press('I could do this');
    await goals.press('Continue');
    await goals.tick('confidence', '4');
    await goals.reads('A smaller step is often easier');
    await goals.press('Continue');
    await goals.tick('review', 'two-weeks');
    await goals.press('Continue');
    await goals.reads('If I have had my breakfast, then I will No phone in bed');
    const { record } = (await adapter.records!.list('goal'))[0]!;
    expect(record.importance).to.deep.equal({ value: 9, min: 1, max: 10 });
    expect(record.reviewDue).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(record.actions).to.have.length(1);
    expect(record.actions[0]).to.deep.include({
      what: 'No phone in bed',
      when: 'Every evening',
      ifThen: { cue: 'I have had my breakfast', action: 'No phone in bed' },
      barriers: ['I forget'],
      strategies: ['Put a note on the fridge'],
      confidence: { value: 4, min: 1, max: 10 },
    });
  });

  it('takes what is typed along when the person goes back or asks for a smaller step', async () => {
    const goals = await show(await keeping({ goal: [WALK] }));
    await goals.press('See and change');
    await goals.press('Change: How sure');
    await goals.tick('confidence', '2');
    await goals.press('Make my step smaller');
    await goals.type('what', 'Walk to the gate');
    await goals.press('Back to this goal');
    await goals.reads('Walk to the gate');
    await goals.reads('2 of 10');
  });

  it('names each line that a ladder lacks, and saves none of it', async () => {
    const goals = await show(await keeping({ goal: [CHOIR] }));
    await goals.press('See and change');
    await goals.press('Add: How I will notice');
    await goals.type('hoped', 'I sing');
    await goals.press('Save');
    await goals.until(() => goals.find('.error-summary'), 'the errors');
    expect(goals.all('.error-summary li')).to.have.length(4);
    expect(goals.root.activeElement).to.equal(goals.find('.error-summary'));
  });

  it('moves goals by buttons, says so, and keeps the focus', async () => {
    const adapter = await keeping({ goal: [WALK, CHOIR, LETTERS] });
    const goals = await show(adapter);
    await goals.until(() => goals.find('.goal'), 'the goals');
    goals.all('[data-press=down]')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await goals.reads(`${WALK.text} is now number 2 of 3.`);
    expect(titles(goals)).to.deep.equal([CHOIR.text, WALK.text, LETTERS.text]);
    await sendKeys({ press: 'Enter' });
    await goals.reads(`${WALK.text} is now number 3 of 3.`);
    expect(goals.root.activeElement?.getAttribute('data-press')).to.equal('up');
    await waitUntil(async () => (await adapter.records!.load('goal', WALK.id)).record.rank === 3);
  });

  it('moves goals by dragging', async () => {
    const goals = await show(await keeping({ goal: [WALK, CHOIR, LETTERS] }));
    await goals.until(() => goals.find('.goal'), 'the goals');
    const middle = (element: Element): [number, number] => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    };
    const [first, last] = [goals.all('.handle')[0]!, goals.all('.goal').at(-1)!];
    const [x, y] = middle(first);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, Math.round(last.getBoundingClientRect().bottom - 4)] });
    await sendMouse({ type: 'up' });
    await waitUntil(() => titles(goals).at(-1) === WALK.text, 'the first goal is the last');
  });

  it('removes a goal and brings it back', async () => {
    const adapter = await keeping({ goal: [WALK, CHOIR] });
    const goals = await show(adapter);
    await goals.press('Remove');
    await goals.reads(`Removed: ${WALK.text}`);
    await waitUntil(async () => (await adapter.records!.list('goal')).length === 1);
    await goals.press('Undo');
    expect(titles(goals)).to.deep.equal([WALK.text, CHOIR.text]);
    await waitUntil(async () => (await adapter.records!.list('goal')).length === 2);
  });

  it('offers what was said to matter, and remembers where a goal grew from', async () => {
    const offered = examples.find(({ name }) => name.startsWith('A goal from what'))!;
    const widget = await showExample(offered, await fixture<HTMLElement>(html`<div></div>`));
    const goals = new RecordsDriver(widget);
    await goals.press('Make this a goal: I forget my evening tablets');
    await goals.press('Continue');
    await waitUntil(async () => (await widget.adapter!.records!.list('goal')).length === 2);
    const all = await widget.adapter!.records!.list('goal');
    expect(all.map(({ record }) => record.origin?.ref).filter(Boolean)[0]).to.match(/#notWorking-0$/);
    await goals.press('That is enough');
    await goals.press('Back to my goals');
    expect(goals.all('.offers li').map((each) => each.querySelector('q')!.textContent)).not.to.include(
      'I forget my evening tablets',
    );
  });

  it('leaves nothing in the page when the person leaves quickly', async () => {
    const goals = await show();
    await firstGoal(goals, 'canary-77aa');
    await goals.reads('canary-77aa');
    const stay = (event: Event) => event.preventDefault();
    goals.find('.exit-link')!.setAttribute('href', '#');
    goals.widget.exitUrl = `${location.href.split('#')[0]}#left`;
    window.addEventListener('beforeunload', stay);
    goals.find('.exit-link')!.click();
    await goals.rest();
    window.removeEventListener('beforeunload', stay);
    expect(goals.text).to.equal('');
  });

  it('names the fault of faulty content', async () => {
    const widget = await fixture<CareGoalSetter>(
      html`<care-goal-setter .content=${{ cues: [5] } as never}></care-goal-setter>`,
    );
    const goals = await new RecordsDriver(widget).ready();
    await goals.reads('cues[0]');
  });
});

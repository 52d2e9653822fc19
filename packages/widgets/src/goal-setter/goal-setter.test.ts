import { expect, fixture, html, oneEvent, waitUntil } from '../../../../test/support/index.js';
import { showExample } from '../examples/example.js';
import { examples } from './goal-setter.examples.js';
import type { CareGoalSetter } from './goal-setter.js';
import './define.js';

const ready = async (widget: CareGoalSetter) => {
  await waitUntil(() => widget.shadowRoot!.querySelector('.base, .fault'));
  return widget.shadowRoot!;
};

describe('care-goal-setter', () => {
  for (const example of examples)
    it(`is accessible: ${example.name}`, async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const widget = await showExample(example, parent);
      await ready(widget);
      await expect(widget).to.be.accessible();
    });

  it('says which point was opened, and nothing of what it says', async () => {
    const widget = await fixture<CareGoalSetter>(html`<care-goal-setter></care-goal-setter>`);
    const root = await ready(widget);
    setTimeout(() => root.querySelector('summary')!.click());
    const event = await oneEvent(widget, 'care-point-opened');
    expect(event.detail).to.deep.equal({ number: 1 });
  });

  it('names the fault of faulty content', async () => {
    const widget = await fixture<CareGoalSetter>(
      html`<care-goal-setter .content=${{ points: [{ title: 'x' }] } as never}></care-goal-setter>`,
    );
    expect((await ready(widget)).textContent).to.include('points[0].text');
  });

  it('has an Easy Read twin', async () => {
    const widget = await fixture<CareGoalSetter>(
      html`<care-goal-setter reading-level="easy"></care-goal-setter>`,
    );
    await ready(widget);
    await waitUntil(() => widget.shadowRoot!.querySelector('.base')!.getAttribute('lang') === 'en-x-easy');
  });
});

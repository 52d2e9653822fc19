import { aTimeout, expect, waitUntil } from '../../../../test/support/index.js';
import { formOn, removeForms } from '../../../../test/support/self-referral.js';
import './define.js';
import { MYSELF } from './example-answers.js';
import type { FormDriver } from './form-driver.js';
import { clearDevice } from './self-referral.examples.js';

const KEY = 'careSelfReferral';
const depth = (): number => (history.state as Record<string, number> | null)?.[KEY] ?? 0;
/** The form owns the page's history. */
const OWNS = { answers: MYSELF, history: true };

async function back(form: FormDriver, heading: string): Promise<void> {
  history.back();
  await form.until(() => form.heading.startsWith(heading), `"${heading}"`);
}

describe('care-self-referral: the browser’s history', () => {
  beforeEach(clearDevice);
  afterEach(async () => {
    removeForms();
    if (depth()) history.go(-depth());
    await waitUntil(() => depth() === 0);
    await aTimeout(0);
  });

  it('goes back a question, with its answer, and on again', async () => {
    const { form } = await formOn(OWNS);
    await form.goTo('needs');
    await form.next();
    await back(form, 'What would you like help with?');
    expect(form.all<HTMLInputElement>('input:checked').map(({ value }) => value)).to.deep.equal([
      'lonely',
      'money',
    ]);
    expect(form.root.activeElement?.textContent).to.contain('What would you like help with?');
    history.forward();
    await form.until(() => form.heading.startsWith('How are things'), 'the next page');
  });

  it('does the same by its own link', async () => {
    const { form } = await formOn(OWNS);
    await form.goTo('age');
    await form.press('Back');
    await form.until(() => form.heading.startsWith('Are you registered'), 'the page before');
  });

  it('leaves only a number in the history, and the page’s own state and address alone', async () => {
    history.replaceState({ router: 'kept' }, '');
    const address = location.href;
    const { form } = await formOn(OWNS);
    await form.goTo('age');
    expect(history.state).to.deep.equal({ router: 'kept', [KEY]: 2 });
    expect(location.href).to.equal(address);
    await back(form, 'Are you registered');
    await back(form, 'Who is this form for?');
    expect(history.state).to.deep.equal({ router: 'kept' });
    history.replaceState(null, '');
  });

  it('leaves the steps of a visit before the reload, so that Back leaves the page', async () => {
    history.pushState({ [KEY]: 1 }, '');
    history.pushState({ [KEY]: 2 }, '');
    const { form } = await formOn(OWNS);
    await waitUntil(() => depth() === 0);
    expect(form.heading).to.equal('Who is this form for?');
  });

  it('leaves its steps once the referral is sent, and stays on the receipt', async () => {
    const { form } = await formOn(OWNS);
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    await waitUntil(() => depth() === 0);
    expect(form.text).to.contain('Your referral has been sent');
  });

  it('leaves the history alone where a router owns it', async () => {
    const before = history.length;
    const { form } = await formOn({ answers: MYSELF });
    await form.goTo('needs');
    expect(history.length).to.equal(before);
    expect(depth()).to.equal(0);
    await form.press('Back');
    await form.until(() => form.heading.startsWith('You can refer yourself'), 'the page before');
  });

  it('warns before answers are lost, and not before there are any', async () => {
    const { form } = await formOn(OWNS);
    const leaves = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves(), 'nothing answered yet').to.equal(true);
    await form.next();
    expect(leaves(), 'an answer to lose').to.equal(false);
    removeForms();
    expect(leaves(), 'the form is gone').to.equal(true);
  });
});

import { AdapterError, type AdapterErrorKind } from '@sixways/core/errors.js';
import type { Receipt, Referral } from '@sixways/core/model/referral.js';
import { expect } from '../../../../test/support/index.js';
import { formOn, noTrace, removeForms } from '../../../../test/support/self-referral.js';
import './define.js';
import { EVERYTHING, MYSELF } from './example-answers.js';
import { accepting, failing, taking } from './example-adapters.js';
import { clearDevice } from './self-referral.examples.js';

const KINDS: AdapterErrorKind[] = [
  'offline',
  'unavailable',
  'rejected',
  'forbidden',
  'conflict',
  'not-found',
];

/** An adapter whose answer the test gives. */
function pending() {
  const sent: Referral[] = [];
  let answer!: (receipt: Receipt) => void;
  const adapter = taking((referral) => {
    sent.push(referral);
    return new Promise((resolve) => (answer = resolve));
  });
  const accept = () =>
    answer({ referralId: sent[0]!.id, reference: sent[0]!.reference, receivedAt: new Date().toISOString() });
  return { adapter, sent, accept };
}

describe('care-self-referral: sending', () => {
  beforeEach(clearDevice);
  afterEach(removeForms);

  it('never says “sent” before the backend did', async () => {
    const { adapter, sent, accept } = pending();
    const { form, events } = await formOn({ adapter, answers: MYSELF });
    await form.goToCheck();
    await form.send();
    await form.until(() => sent.length, 'the request');
    expect(form.find('[role=status]')!.textContent).to.contain('Sending your referral');
    expect(form.text).to.not.contain('has been sent').and.not.contain('Example');
    expect(events('care-referral-sent')).to.deep.equal([]);
    accept();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(form.text).to.contain('Your referral has been sent');
  });

  it('sends once, however often Send is pressed', async () => {
    const { adapter, sent, accept } = pending();
    const { form } = await formOn({ adapter, answers: MYSELF });
    await form.goToCheck();
    const send = form.find<HTMLButtonElement>('form button[type=submit]')!;
    for (let i = 0; i < 5; i++) send.click();
    await form.until(() => sent.length, 'the request');
    accept();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(sent).to.have.length(1);
  });

  it('gives a receipt with the reference, when they hear, and what to do if not', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(form.find('.reference')!.textContent).to.match(/^SW-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
    expect(form.text).to.match(/They will get in touch by \d{1,2} [A-Z][a-z]+ \d{4}/);
    expect(form.text).to.contain('call Elmfield link workers (demonstration) on 020 7946 0102');
    expect(form.has('.crisis')).to.equal(true);
    expect(form.root.activeElement?.textContent).to.contain('Your referral has been sent');
  });

  for (const kind of KINDS)
    it(`says why it was not sent, keeps the answers and offers the phone: ${kind}`, async () => {
      const { form, events } = await formOn({ adapter: failing(kind), answers: MYSELF });
      await form.goToCheck();
      await form.send();
      await form.until(() => form.find('.error-summary'), 'the reason');
      expect(form.root.activeElement).to.equal(form.find('.error-summary'));
      expect(form.text).to.contain('has not been sent').and.contain('020 7946 0102');
      expect(form.has('.crisis')).to.equal(true);
      expect(events('care-referral-failed')).to.deep.equal([{ kind }]);
      expect(events('care-referral-sent')).to.deep.equal([]);
    });

  it('sends the very same referral on “Try again”', async () => {
    const sent: Referral[] = [];
    const adapter = taking(async (referral) => {
      sent.push(referral);
      if (sent.length === 1) throw new AdapterError('offline', 'No line', { retryAfter: 3600 });
      return { referralId: referral.id, reference: referral.reference, receivedAt: new Date().toISOString() };
    });
    const { form } = await formOn({ adapter, answers: MYSELF });
    await form.goToCheck();
    await form.send();
    await form.press('Try again');
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(sent[1]).to.deep.equal(sent[0]);
  });

  it('lets a refused referral be mended, under the same id', async () => {
    const sent: Referral[] = [];
    const adapter = taking(async (referral) => {
      sent.push(structuredClone(referral));
      if (sent.length === 1) throw new AdapterError('rejected', 'No');
      return { referralId: referral.id, reference: referral.reference, receivedAt: new Date().toISOString() };
    });
    const { form } = await formOn({ adapter, answers: MYSELF });
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.error-summary'), 'the reason');
    await form.press('Check your answers');
    expect(form.find('.summary')!.textContent).to.contain('Having somebody to eat with.');
    form
      .all('.summary > div')
      .find((row) => row.textContent!.includes('matters most'))!
      .querySelector('button')!
      .click();
    await form.until(() => form.find('#matters'), 'the question');
    await form.next({ matters: 'Company.' });
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(sent[1]!.id).to.equal(sent[0]!.id);
    expect(sent[1]!.whatMatters).to.equal('Company.');
  });

  it('calls an adapter’s own failure a failure', async () => {
    const broken = taking(() =>
      Promise.reject(new AdapterError('unavailable', 'HTML', { retryAfter: 3600, maybeDelivered: true })),
    );
    const { form } = await formOn({ adapter: broken, answers: MYSELF });
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.error-summary'), 'the reason');
    expect(form.text).to.contain('It may have arrived. If you try again, they still get it only once.');
  });

  it('sends nothing when the page cancels, and keeps the answers', async () => {
    const { adapter, sent } = pending();
    const { form, widget, events } = await formOn({ adapter, answers: MYSELF });
    widget.addEventListener('care-before-submit', (event) => event.preventDefault(), { once: true });
    await form.goToCheck();
    form.find<HTMLButtonElement>('form button[type=submit]')!.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).to.deep.equal([]);
    expect(form.heading).to.equal('Check your answers');
    expect(events('care-before-submit')).to.deep.equal([{ questions: 18 }]);
    await form.send();
    await form.until(() => sent.length, 'the request');
  });

  it('never says “sent” where nothing leaves the device', async () => {
    const { form } = await formOn({ adapter: accepting({ reach: 'this-device' }), answers: MYSELF });
    await form.goToCheck();
    await form.send();
    await form.until(() => !form.find('form') && !form.find('.sending'), 'the end');
    expect(form.text).to.contain('kept on this device').and.not.contain('has been sent');
  });

  it('says that a service may see it twice where the backend cannot tell', async () => {
    const { form } = await formOn({ adapter: accepting({ guarantee: 'at-least-once' }), answers: MYSELF });
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(form.text).to.contain('may have got your referral twice');
  });

  it('leaves no answer on the device or in the page after sending', async () => {
    const { form } = await formOn({ answers: EVERYTHING });
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    noTrace(form.root.innerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }), EVERYTHING);
    expect(await waitingOnDevice()).to.equal(0);
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented, 'nothing to lose any more').to.equal(false);
  });
});

async function waitingOnDevice(): Promise<number> {
  const { sealedStore } = await import('@sixways/adapters/browser/sealed-store.js');
  return (await sealedStore().list()).length;
}

import { sealedStore } from '@sixways/adapters/browser/sealed-store.js';
import type { Referral } from '@sixways/core/model/referral.js';
import { expect } from '../../../../test/support/index.js';
import { formOn, noTrace, removeForms } from '../../../../test/support/self-referral.js';
import './define.js';
import { MYSELF } from './example-answers.js';
import { accepting, failing, taking } from './example-adapters.js';
import { clearDevice, leaveDraft } from './self-referral.examples.js';

describe('care-self-referral: answers on this device', () => {
  beforeEach(clearDevice);
  afterEach(removeForms);

  it('writes nothing before the person asks', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goToCheck();
    expect(await sealedStore().list()).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('saves with a code that is shown once, and opens with it where the person was', async () => {
    const first = await formOn({ answers: MYSELF });
    await first.form.goTo('matters');
    await first.form.press('Save and come back later');
    await first.form.press('Save and show me the code');
    const code = (await first.form.until(() => first.form.find('.reference'), 'the code')).textContent!;
    expect(code).to.match(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    removeForms();

    const { form } = await formOn({ answers: MYSELF });
    const box = await form.until(() => form.find<HTMLInputElement>('#draft-code'), 'the notice');
    box.value = code.toLowerCase().replaceAll('-', ' ');
    await form.press('Open my answers');
    await form.until(
      () => form.heading.startsWith('Is there anything that makes you feel unsafe'),
      'the first open question',
    );
    await form.goToCheck();
    expect(form.text).to.contain('I moved here last year');
  });

  it('opens nothing with a wrong code, and leads back to its box', async () => {
    await leaveDraft({ ...MYSELF });
    const { form } = await formOn();
    const box = await form.until(() => form.find<HTMLInputElement>('#draft-code'), 'the notice');
    box.value = 'AAAA-BBBB-CCCC';
    await form.press('Open my answers');
    const message = await form.until(() => form.find('#draft-error'), 'the message');
    expect(message.textContent).to.contain('That code does not open the answers');
    expect(form.root.activeElement).to.equal(box);
    expect(box.getAttribute('aria-describedby')).to.equal('draft-error');
    noTrace(form.root.innerHTML, MYSELF);
  });

  it('deletes everything on the second word, and nothing on the first', async () => {
    await leaveDraft();
    const { form, events } = await formOn({ answers: MYSELF });
    await form.goTo('ownWords');
    await form.fill();
    await form.press('Delete my answers');
    await form.press('No, keep them');
    expect(form.find<HTMLTextAreaElement>('textarea')!.value).to.contain('I moved here');
    await form.press('Delete my answers');
    await form.press('Yes, delete them');
    await form.until(() => form.text.includes('Your answers have been deleted'), 'the end');
    noTrace(form.root.innerHTML, MYSELF);
    expect(events('care-answers-deleted')).to.deep.equal([{}]);
    await form.press('Start again');
    await form.until(() => form.heading === 'Who is this form for?', 'the first page');
    expect(form.has('input:checked')).to.equal(false);
    expect(form.has('#draft-code')).to.equal(false);
  });

  it('tells of a referral that waits, never of its content, and sends it', async () => {
    const lost = await formOn({ adapter: failing('offline', { maybeDelivered: true }), answers: MYSELF });
    await lost.form.goToCheck();
    await lost.form.send();
    await lost.form.until(() => lost.form.find('.error-summary'), 'the reason');
    removeForms();

    const sent: Referral[] = [];
    const adapter = taking(async (referral) => {
      sent.push(referral);
      return { referralId: referral.id, reference: referral.reference, receivedAt: new Date().toISOString() };
    });
    const { form } = await formOn({ adapter });
    const notice = await form.until(() => form.find('.notice'), 'the notice');
    expect(notice.textContent).to.contain('has not been sent yet');
    noTrace(form.root.innerHTML, MYSELF);
    await form.press('Send it now');
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(sent[0]!.person.givenName).to.equal('Example');
    expect(form.find('.reference')!.textContent).to.equal(sent[0]!.reference);
    expect(await sealedStore().list()).to.deep.equal([]);
  });

  it('tells nobody of a referral that was sent to another organisation', async () => {
    const here = { destination: 'https://one.example/fhir' };
    const lost = await formOn({ adapter: { ...failing('offline'), ...here }, answers: MYSELF });
    await lost.form.goToCheck();
    await lost.form.send();
    await lost.form.until(() => lost.form.find('.error-summary'), 'the reason');
    removeForms();
    const other = await formOn({ adapter: accepting({ destination: 'https://two.example/fhir' }) });
    // The look has ended once a form for the same place, which began later, has told.
    const same = await formOn({ adapter: accepting(here) });
    await same.form.until(() => same.form.find('.notice'), 'the notice');
    expect(other.form.has('.notice')).to.equal(false);
  });

  it('deletes a referral that waits', async () => {
    const lost = await formOn({ adapter: failing('offline'), answers: MYSELF });
    await lost.form.goToCheck();
    await lost.form.send();
    await lost.form.until(() => lost.form.find('.error-summary'), 'the reason');
    removeForms();
    const { form } = await formOn();
    await form.press('Delete it');
    await form.until(() => !form.find('.notice'), 'its end');
    expect(await sealedStore().list()).to.deep.equal([]);
  });

  describe('leaving quickly', () => {
    // The same page with another fragment: the browser stays, so that the test can look.
    const exit = () => ({ 'exit-url': `${location.href.replace(/#.*/, '')}#left` });
    afterEach(() => history.replaceState(history.state, '', location.href.replace(/#.*/, '')));

    it('empties the page and goes, by the button', async () => {
      const { form } = await formOn({ answers: MYSELF, attributes: exit() });
      await form.goTo('ownWords');
      await form.fill();
      form.find('.exit-link')!.click();
      await form.until(() => location.hash === '#left', 'the way out');
      await form.widget.updateComplete;
      expect(form.has('.base')).to.equal(false);
      expect(
        dispatchEvent(new Event('beforeunload', { cancelable: true })),
        'no question on the way out',
      ).to.equal(true);
    });

    it('goes by three presses of Shift, and not by Shift in a sentence', async () => {
      const { form } = await formOn({ attributes: exit() });
      const press = (...keys: string[]) =>
        keys.forEach((key) => dispatchEvent(new KeyboardEvent('keyup', { key })));
      press('Shift', 'A', 'Shift', 'b', 'Shift');
      expect(location.hash).to.equal('');
      press('Shift', 'Shift');
      await form.until(() => location.hash === '#left', 'the way out');
    });

    it('leads nowhere but to a web page', async () => {
      const { form } = await formOn({ attributes: { 'exit-url': 'javascript:alert(1)' } });
      expect(form.find<HTMLAnchorElement>('.exit-link')!.href).to.match(/^https:/);
    });
  });
});

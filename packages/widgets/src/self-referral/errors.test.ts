import { expect } from '../../../../test/support/index.js';
import { formOn, removeForms } from '../../../../test/support/self-referral.js';
import './define.js';
import { MYSELF } from './example-answers.js';
import type { FormDriver } from './form-driver.js';
import { clearDevice } from './self-referral.examples.js';

describe('care-self-referral: mending', () => {
  beforeEach(clearDevice);
  afterEach(removeForms);

  const summary = (form: FormDriver) => form.all('.error-summary li').map((each) => each.textContent!.trim());
  const focused = (form: FormDriver) => form.root.activeElement as HTMLElement | null;

  it('moves the focus to each new page’s heading', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.next();
    expect(focused(form)?.textContent).to.contain('Are you registered');
    await form.next();
    expect(focused(form)?.textContent).to.contain('Are you 18 or over?');
  });

  it('takes no focus when the page opens', async () => {
    const { form } = await formOn();
    expect(focused(form)).to.equal(null);
    expect(document.activeElement).to.equal(document.body);
  });

  it('focuses the summary, which leads to the control at fault', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goTo('birthDate');
    await form.next({ birthDate: { day: '15', month: '', year: '1984' } });
    expect(focused(form)).to.equal(form.find('.error-summary'));
    expect(form.find('.error-summary')!.getAttribute('role')).to.equal('alert');
    expect(summary(form)).to.deep.equal(['Date of birth must have a day, a month and a year']);
    form.find('.error-summary a')!.click();
    expect(focused(form)?.id).to.equal('birthDate-month');
    expect(location.hash).to.equal('');
  });

  it('says what is wrong beside the field, for eyes and screen readers alike', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goTo('phone');
    await form.next({ phone: 'call me' });
    const box = form.find<HTMLInputElement>('#phone')!;
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    const described = box
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => form.root.getElementById(id)!.textContent);
    expect(described.join(' ')).to.contain('Error:').and.contain('Phone number can only have digits');
    expect(box.value, 'what was typed stays').to.equal('call me');
  });

  it('names every field at fault in the order of the page', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goTo('givenName');
    await form.next({});
    expect(summary(form)).to.deep.equal(['Enter your first name', 'Enter your last name']);
  });

  it('lets an error go once it is mended', async () => {
    const { form } = await formOn();
    await form.next({});
    expect(summary(form)).to.deep.equal(['Select who this form is for']);
    await form.next({ who: 'myself' });
    await form.until(() => form.heading.startsWith('Are you registered'), 'the next page');
    expect(form.has('.error-summary')).to.equal(false);
  });

  it('asks what a choice reveals, and checks it', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goTo('needs');
    expect(form.has('#needsOther')).to.equal(false);
    await form.next({ needs: ['something-else'] });
    expect(summary(form)).to.deep.equal(['Enter what the help is for']);
    form.find('.error-summary a')!.click();
    expect(focused(form)?.id).to.equal('needsOther');
    await form.next({ needs: ['money'] });
    await form.until(() => form.heading.startsWith('How are things'), 'the next page');
  });

  it('keeps every tick, one after the other', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goTo('contactWays');
    for (const way of ['call', 'text', 'post']) {
      form.find(`#contactWays-${way}`)!.click();
      await form.widget.updateComplete;
    }
    form.find('#contactWays-text')!.click();
    await form.next({});
    const asked = [form.heading];
    while (!form.heading.startsWith('Is there anything else')) {
      await form.next();
      asked.push(form.heading);
      if (form.find('.error-summary')) await form.next({ address: '1 Example Street' });
    }
    expect(asked.join())
      .to.contain('phone number')
      .and.contain('voicemail')
      .and.contain('Where should we send letters?');
  });

  it('unticks the others for “none of these”, and the other way round', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goTo('communication');
    const ticked = () => form.all<HTMLInputElement>('input:checked').map(({ value }) => value);
    for (const id of ['bsl', 'braille', 'none']) {
      form.find(`#communication-${id}`)!.click();
      await form.widget.updateComplete;
    }
    expect(ticked()).to.deep.equal(['none']);
    form.find('#communication-audio')!.click();
    await form.widget.updateComplete;
    expect(ticked()).to.deep.equal(['audio']);
  });

  it('keeps health answers out of the browser’s memory, and offers contact details from it', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goTo('ownWords');
    expect(form.find('textarea')!.getAttribute('autocomplete')).to.equal('off');
    await form.goTo('givenName');
    expect(form.all('form input').map((each) => each.getAttribute('autocomplete'))).to.deep.equal([
      'given-name',
      'family-name',
      'nickname',
    ]);
    await form.goTo('birthDate');
    expect(form.all('form input').map((each) => each.getAttribute('autocomplete'))).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
  });
});

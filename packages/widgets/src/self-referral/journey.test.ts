import { areas } from '@sixways/content/areas.js';
import { expect } from '../../../../test/support/index.js';
import type { Referral } from '@sixways/core/model/referral.js';
import { EVERYTHING, MYSELF, SOMEONE } from './example-answers.js';
import { borough, accepting, taking } from './example-adapters.js';
import './define.js';
import { formOn, heard, noTrace, removeForms } from '../../../../test/support/self-referral.js';
import { clearDevice } from './self-referral.examples.js';

describe('care-self-referral: the journey', () => {
  beforeEach(clearDevice);
  afterEach(removeForms);

  it('goes from the first question to the receipt, one question a page', async () => {
    const sent: Referral[] = [];
    const { form, events } = await formOn({ adapter: recording(sent), answers: MYSELF });
    const headings: string[] = [];
    while (!form.find('.summary')) {
      headings.push(form.heading);
      await form.next();
    }
    expect(headings[0]).to.equal('Who is this form for?');
    expect(new Set(headings).size, 'no page twice').to.equal(headings.length);
    expect(headings).to.have.length(19);
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');

    const [referral] = sent;
    expect(sent).to.have.length(1);
    expect(referral!.person).to.deep.include({
      givenName: 'Example',
      familyName: 'Person',
      birthDate: '1984-03-15',
    });
    expect(referral!.reasons.map(({ id }) => id)).to.deep.equal(['lonely', 'money']);
    expect(referral!.safeContact).to.deep.equal({
      ways: ['call'],
      voicemail: false,
      note: 'Mornings are best.',
    });
    expect(referral!.risks).to.deep.equal({ status: 'none' });
    expect(referral!.supporter).to.equal(undefined);
    expect(referral!.service.name).to.contain('Elmfield link workers');
    expect(referral!.lang).to.equal('en');
    expect(form.find('.reference')!.textContent).to.equal(referral!.reference);
    expect(events('care-referral-sent')).to.deep.equal([{ reference: referral!.reference }]);
  });

  it('carries everything a person can say', async () => {
    const sent: Referral[] = [];
    const { form } = await formOn({ adapter: recording(sent), answers: EVERYTHING });
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    const [referral] = sent;
    expect(referral!.reasons).to.have.length(12);
    expect(referral!.reasons.at(-1)!.text).to.equal('Filling in forms');
    expect(referral!.risks).to.deep.equal({ status: 'told', text: 'My neighbour shouts at me.' });
    expect(referral!.safeContact.ways).to.deep.equal(['call', 'text', 'email', 'post']);
    expect(referral!.person.nhsNumber).to.equal('9991234519');
    expect(referral!.person.address).to.equal('1 Example Street\nLondon\nSE1 0AA');
    expect(referral!.communication.find(({ id }) => id === 'interpreter')!.detail).to.equal('Portuguese');
  });

  it('asks a helper about themselves, and speaks of the other person', async () => {
    const sent: Referral[] = [];
    const { form } = await formOn({ adapter: recording(sent), answers: SOMEONE });
    await form.goTo('needs');
    expect(form.heading).to.equal('What would they like help with?');
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(sent[0]!.supporter).to.deep.equal({
      name: 'Helpful Neighbour',
      relationship: 'Neighbour',
      phone: '020 7946 0998',
      contactFirst: false,
    });
    expect(
      sent[0]!.consents.every(
        ({ wording }) => wording.startsWith('Do they agree') || wording.includes('Do they agree'),
      ),
    ).to.equal(true);
  });

  it('keeps each consent with the words that were read', async () => {
    const sent: Referral[] = [];
    const { form } = await formOn({ adapter: recording(sent), answers: MYSELF });
    const read: string[] = [];
    for (const field of ['consentShare', 'consentContact', 'consentOnward']) {
      await form.goTo(field);
      read.push([form.heading, form.find('.hint')?.textContent ?? ''].join(' ').trim());
      await form.next();
    }
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(sent[0]!.consents.map(({ wording }) => wording)).to.deep.equal(read);
    expect(sent[0]!.consents.map(({ scope, given }) => [scope, given])).to.deep.equal([
      ['share', true],
      ['contact', true],
      ['onward', false],
    ]);
  });

  it('leads back to "check your answers" after a change, and shows it', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goToCheck();
    await changeOf(form, 'What matters most to you?');
    expect(form.heading).to.contain('What matters most to you?');
    await form.next({ matters: 'My garden.' });
    expect(form.heading).to.equal('Check your answers');
    expect(form.text).to.contain('My garden.').and.not.contain('Having somebody to eat with.');
  });

  it('asks what a change brings up, then leads back', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goToCheck();
    await changeOf(form, 'How is it safe to contact you?');
    await form.next({ contactWays: ['email'] });
    expect(form.heading).to.equal('What is your email address?');
    await form.next({ email: 'example.person@example.org' });
    expect(form.heading).to.equal('Check your answers');
    expect(form.text).to.not.contain('Is it safe to leave a voicemail?');
  });

  it('does not send answers to questions that are no longer asked', async () => {
    const sent: Referral[] = [];
    const { form } = await formOn({ adapter: recording(sent), answers: MYSELF });
    await form.goToCheck();
    await changeOf(form, 'How is it safe to contact you?');
    await form.next({ contactWays: ['email'] });
    await form.next({ email: 'example.person@example.org' });
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(sent[0]!.person.phone).to.equal(undefined);
    expect(JSON.stringify(sent)).to.not.contain('0999').and.not.contain('voicemail');
  });

  it('leads somebody younger than they said to other doors', async () => {
    const { form } = await formOn({ answers: MYSELF });
    await form.goTo('birthDate');
    await form.next({ birthDate: { day: '1', month: '1', year: String(new Date().getFullYear() - 12) } });
    expect(form.text).to.contain('There is other help for you');
    expect(form.has('form button[type=submit]')).to.equal(false);
    expect(form.has('.crisis')).to.equal(true);
  });

  it('reads a borough’s route table', async () => {
    const phone = accepting(
      borough({ route: 'phone', service: { name: 'The line', phone: '020 7946 0303', replyWithin: 5 } }),
    );
    const { form } = await formOn({
      adapter: phone,
      content: {},
      answers: { ...MYSELF, home: 'E09999999', practice: 'DEMO1' },
    });
    await form.goTo('age');
    await form.next();
    expect(form.text).to.contain('You can call the service yourself.').and.contain('020 7946 0303');
    expect(form.has('form button[type=submit]')).to.equal(false);
  });

  it('leads who lives in one borough and is registered in another to people of both, and says why', async () => {
    const { form } = await formOn({
      content: {},
      answers: { ...MYSELF, home: 'E09000004', practice: 'not-listed', practiceName: 'Elmfield Surgery' },
    });
    await form.goTo('practice');
    await form.next({ practice: 'not-listed', practiceName: 'Elmfield Surgery', practiceArea: 'E09000011' });
    await form.next();
    expect(form.text).to.contain('people in Greenwich').and.contain('You can also ask in Bexley.');
    for (const gss of ['E09000004', 'E09000011'])
      for (const { name } of (await areas.get(gss)).doors) expect(form.text).to.contain(name);
    expect(form.all('.doors a[href="tel:111"]').length).to.equal(1);
  });

  it('says nothing of the answers in events, history or address', async () => {
    const { form, log } = await formOn({ answers: EVERYTHING });
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    noTrace(JSON.stringify([log, history.state, location.href]), EVERYTHING);
    expect(JSON.stringify(log)).to.not.match(/safety|someone|myself|needs/);
    expect(heard(log, 'care-page-shown').map(({ number }) => number)).to.deep.equal(
      heard(log, 'care-page-shown').map((_, i) => i + 2),
    );
  });

  it('takes the answers out of the page once they are sent', async () => {
    const { form } = await formOn({ answers: EVERYTHING });
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    noTrace(form.root.innerHTML, EVERYTHING);
    expect(form.all('input, textarea, select')).to.deep.equal([]);
  });
});

function recording(sent: Referral[]) {
  return taking(async (referral) => {
    sent.push(structuredClone(referral));
    return { referralId: referral.id, reference: referral.reference, receivedAt: new Date().toISOString() };
  });
}

async function changeOf(form: Awaited<ReturnType<typeof formOn>>['form'], question: string): Promise<void> {
  const row = form.all('.summary > div').find((each) => each.textContent!.includes(question))!;
  row.querySelector('button')!.click();
  await form.until(() => !form.find('.summary'), 'the question');
}

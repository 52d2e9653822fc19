import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { Referral } from '@sixways/core/model/referral.js';
import { expect } from '../../../../test/support/index.js';
import { formOn, removeForms } from '../../../../test/support/self-referral.js';
import '../journey/define.js';
import type { CareJourney } from '../journey/journey.js';
import './define.js';
import { MYSELF } from './example-answers.js';
import { taking } from './example-adapters.js';

const CAFE = { id: 'cafe-1', name: 'Tuesday tea table (demonstration)' } as DirectoryService;

const GOAL: Goal = {
  id: 'f3b0c0de-0000-4000-8000-000000000001',
  lang: 'en',
  updatedAt: '2026-11-20T09:30:00.000Z',
  author: 'self',
  text: 'See people again',
  actions: [
    { id: 'go', what: 'Find a group', barriers: [], strategies: [], status: 'not-started' },
    { id: 'rest', what: 'Rest', barriers: [], strategies: [], status: 'not-started' },
  ],
  stageGoals: [],
  outcomes: [],
  lifecycle: 'active',
};

/** A form in a journey, and what its adapter was sent. */
async function inJourney() {
  const journey: CareJourney = document.createElement('care-journey');
  document.body.append(journey);
  await journey.updateComplete;
  const sent: Referral[] = [];
  const adapter = taking((referral) => {
    sent.push(referral);
    return Promise.resolve({
      referralId: referral.id,
      reference: referral.reference,
      receivedAt: referral.createdAt,
    });
  });
  const open = (answers = MYSELF) => formOn({ adapter, answers, parent: journey });
  return { journey, sent, open };
}

describe('care-self-referral: in a journey', () => {
  afterEach(() => {
    removeForms();
    document.querySelectorAll('care-journey').forEach((journey) => journey.remove());
  });

  it('takes up the service and the needs that were chosen elsewhere, asks, and names it in the referral', async () => {
    const { journey, sent, open } = await inJourney();
    const { form } = await open({ ...MYSELF, needs: undefined as never });
    await form.until(
      () => journey.hand.give({ to: 'self-referral', service: CAFE, needs: ['lonely'] }),
      'the form',
    );
    await form.goTo('chosenService');
    expect(form.find<HTMLInputElement>('[name=chosenService]')!.value).to.equal(CAFE.name);
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    expect(sent[0]!.requested).to.deep.equal({ id: CAFE.id, name: CAFE.name });
    expect(sent[0]!.reasons.map(({ id }) => id)).to.deep.equal(['lonely']);
  });

  it('marks the action that became the referral, and asks no contact details twice', async () => {
    const { journey, sent, open } = await inJourney();
    await journey.records.save('goal', GOAL);
    const noted = new Promise((resolve) => journey.records.onChange(resolve));
    const { form, widget } = await open();
    const handed = { to: 'self-referral', goal: GOAL.id, action: 'go', ownWords: 'Find a group' } as const;
    await form.until(() => journey.hand.give(handed), 'the form');
    await form.goToCheck();
    await form.send();
    await form.until(() => form.find('.panel'), 'the receipt');
    await noted;
    const { record } = await journey.records.load('goal', GOAL.id);
    expect(record.actions.map(({ referralId }) => referralId)).to.deep.equal([sent[0]!.id, undefined]);
    widget.remove();
    const { form: second } = await open({
      ...MYSELF,
      givenName: undefined as never,
      familyName: undefined as never,
    });
    await second.goTo('givenName');
    expect(second.find<HTMLInputElement>('[name=givenName]')!.value).to.equal(sent[0]!.person.givenName);
  });

  it('forgets contact details when the answers are deleted', async () => {
    const { journey, open } = await inJourney();
    const { widget } = await open();
    journey.hand.contact = {
      person: { givenName: 'Alex', familyName: 'Sample', birthDate: '1984-03-15' },
      safeContact: { ways: [] },
    };
    await new Promise((resolve) => setTimeout(resolve));
    widget.dispatchEvent(new CustomEvent('care-answers-deleted'));
    expect(journey.hand.contact).to.equal(undefined);
  });
});

import * as v from 'valibot';
import shipped from '../../../content/data/forms/self-referral/form.json' with { type: 'json' };
import { expect } from '../../../../test/support/index.js';
import type { Answers, Form } from '../model/form.js';
import { referenceFor } from '../model/ids.js';
import { Referral } from '../model/referral.js';
import { pagesFor } from './flow.js';
import { referralFromAnswers, type ReferralContext } from './referral-from-answers.js';

const form = shipped as Form;
const ID = '0b0e7f4e-98a5-4f1c-9d53-3f1c7d2b4a00';
const ANSWERS: Answers = {
  who: 'myself',
  age: 'old-enough',
  needs: ['lonely', 'something-else'],
  needsOther: ' The garden ',
  ownWords: ' ',
  matters: 'Seeing people',
  safety: 'rather-not',
  givenName: ' Test ',
  familyName: 'Person',
  birthDate: { day: '5', month: 'mar', year: '1984' },
  contactWays: ['call', 'email'],
  phone: '020 7946 0000',
  voicemail: 'no',
  email: 'test@example.org',
  nhsNumberKnown: 'yes',
  nhsNumber: '999 000 0018',
  communication: ['interpreter', 'bsl'],
  interpreterLanguage: 'Polish',
  consentShare: 'yes',
  consentContact: 'yes',
  consentOnward: 'no',
};

function referral(answers: Answers, more: Partial<ReferralContext> = {}): Referral {
  const pages = pagesFor(form, answers, { $practice: '', $askArea: 'no', $route: 'self' });
  return referralFromAnswers(answers, {
    id: ID,
    now: new Date('2026-06-30T23:30:00Z'),
    lang: 'en',
    form,
    pages,
    service: { name: 'Made-up service', replyWithin: 5 },
    area: {},
    question: ({ id }) => `Question ${id}?`,
    option: ({ id }, option) => `${id} ${option}`,
    consentedAt: () => '2026-06-30T23:29:00.000Z',
    ...more,
  });
}

describe('the referral that answers make', () => {
  it('fits its schema, and says only what JSON can', () => {
    const made = referral(ANSWERS);
    expect(v.is(Referral, made)).to.equal(true);
    expect(JSON.parse(JSON.stringify(made))).to.deep.equal(made);
  });

  it('is the same for the same answers: a resend differs in nothing', () => {
    expect(referral(ANSWERS)).to.deep.equal(referral(ANSWERS));
    expect(referral(ANSWERS).reference).to.equal(referenceFor(ID));
  });

  it('holds the person, trimmed and read', () => {
    expect(referral(ANSWERS).person).to.deep.equal({
      givenName: 'Test',
      familyName: 'Person',
      birthDate: '1984-03-05',
      nhsNumber: '9990000018',
      phone: '020 7946 0000',
      email: 'test@example.org',
    });
  });

  it('counts the reply from the day in London', () => {
    // 30 June 23:30 UTC is 1 July there, a Wednesday; five working days on is the next Wednesday.
    expect(referral(ANSWERS).expectBy).to.equal('2026-07-08');
  });

  it('holds needs in the own words where there are some, and how to reach the person', () => {
    const made = referral(ANSWERS);
    expect(made.reasons.map(({ text }) => text)).to.deep.equal(['needs lonely', 'The garden']);
    expect(made).not.to.have.property('ownWords');
    expect(made.whatMatters).to.equal('Seeing people');
    expect(made.safeContact).to.deep.equal({ ways: ['call', 'email'], voicemail: false });
    expect(made.communication).to.deep.equal([
      { id: 'interpreter', text: 'communication interpreter', detail: 'Polish' },
      { id: 'bsl', text: 'communication bsl' },
    ]);
  });

  it('records what was said about risk, also when nothing was', () => {
    expect(referral(ANSWERS).risks).to.deep.equal({ status: 'declined' });
    expect(referral({ ...ANSWERS, safety: 'no' }).risks).to.deep.equal({ status: 'none' });
    expect(referral({ ...ANSWERS, safety: 'yes', safetyDetail: 'At home' }).risks).to.deep.equal({
      status: 'told',
      text: 'At home',
    });
    expect(referral({ ...ANSWERS, safety: 'no', safetyDetail: 'At home' }).risks).to.deep.equal({
      status: 'none',
    });
    expect(referral({ ...ANSWERS, safety: undefined }).risks).to.deep.equal({ status: 'not-asked' });
  });

  it('keeps each consent with its wording and moment', () => {
    expect(referral(ANSWERS).consents).to.deep.equal(
      (['share', 'contact', 'onward'] as const).map((scope) => ({
        scope,
        given: scope !== 'onward',
        at: '2026-06-30T23:29:00.000Z',
        wording: `Question consent${scope[0]!.toUpperCase()}${scope.slice(1)}?`,
      })),
    );
  });

  it('leaves out answers to questions that are no longer asked', () => {
    const changed: Answers = {
      ...ANSWERS,
      contactWays: ['text'],
      nhsNumberKnown: 'no',
      supporterName: 'Old Answer',
    };
    const made = referral(changed);
    expect(made.person).not.to.have.any.keys('email', 'nhsNumber');
    expect(made).not.to.have.property('supporter');
    expect(JSON.stringify(made)).not.to.match(/Old Answer|test@example\.org|9990000018|999 000 0018/);
  });

  it('names the supporter and whom to contact first', () => {
    const helped = {
      ...ANSWERS,
      who: 'someone',
      sayso: 'yes',
      supporterName: 'Helping Test',
      supporterPhone: '07700 900123',
      contactFirst: 'supporter',
    };
    expect(referral(helped).supporter).to.deep.equal({
      name: 'Helping Test',
      phone: '07700 900123',
      contactFirst: true,
    });
  });

  it('carries every question asked, as it was read, with blank ones blank', () => {
    const { asked } = referral(ANSWERS);
    const answer = (id: string) => asked.find((each) => each.id === id)?.answers;
    expect(answer('who')).to.deep.equal([{ id: 'myself', text: 'who myself' }]);
    expect(answer('ownWords')).to.deep.equal([]);
    expect(answer('birthDate')).to.deep.equal([{ text: '1984-03-05' }]);
    expect(answer('givenName')).to.deep.equal([{ text: 'Test' }]);
    expect(answer('supporterName')).to.equal(undefined);
  });
});

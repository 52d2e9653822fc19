import fc from 'fast-check';
import shipped from '../../../content/data/forms/self-referral/form.json' with { type: 'json' };
import { expect } from '../../../../test/support/index.js';
import type { Answers, Form } from '../model/form.js';
import { askedFields, chosen, fieldOf, fieldsOn, pagesFor } from './flow.js';

const form = shipped as Form;
const facts = { $practice: '', $askArea: 'yes', $route: 'self' };
const ids = (answers: Answers, more: Record<string, string> = {}) =>
  pagesFor(form, answers, { ...facts, ...more }).map(({ id }) => id);

describe('the way through the form', () => {
  it('asks about a supporter only those who help somebody', () => {
    expect(ids({ who: 'myself' })).not.to.include('supporter');
    expect(ids({ who: 'someone', sayso: 'yes' })).to.include.members(['sayso', 'supporter']);
  });

  it('ends at the first stop', () => {
    expect(ids({ who: 'someone', sayso: 'no' }).at(-1)).to.equal('sayso-stop');
    expect(ids({ age: 'younger' }).at(-1)).to.equal('age-stop');
    for (const route of ['practitioner', 'phone', 'unknown'])
      expect(ids({}, { $route: route }).at(-1)).to.equal('route-stop');
    expect(ids({ consentShare: 'no' }).at(-1)).to.equal('share-stop');
    expect(ids({ consentContact: 'no' }).at(-1)).to.equal('contact-stop');
  });

  it('asks for the contact details of the chosen ways alone', () => {
    expect(ids({ contactWays: ['text', 'post'] })).to.include.members(['phone', 'address']);
    expect(ids({ contactWays: ['text', 'post'] })).not.to.include.members(['voicemail']);
    expect(ids({ contactWays: ['email'] })).not.to.include.members(['phone']);
  });

  it('shows a revealed question after its option is chosen', () => {
    const page = form.pages.find(({ id }) => id === 'needs')!;
    expect(fieldsOn(form, page, { needs: ['lonely'] }).map(({ id }) => id)).to.deep.equal(['needs']);
    expect(fieldsOn(form, page, { needs: ['lonely', 'something-else'] }).map(({ id }) => id)).to.deep.equal([
      'needs',
      'needsOther',
    ]);
  });

  it('always goes on in the order of the form, with at most one stop, and asks nothing twice', () => {
    const options = form.fields
      .filter(({ options }) => options)
      .map(({ id, type, options }) => {
        const option = fc.constantFrom(...options!.map((each) => each.id));
        return [id, type === 'checkboxes' ? fc.uniqueArray(option) : option] as const;
      });
    const answers: fc.Arbitrary<Answers> = fc.record(Object.fromEntries(options), { requiredKeys: [] });
    const route = fc.constantFrom('self', 'phone', 'practitioner', 'unknown');
    fc.assert(
      fc.property(answers, route, fc.constantFrom('yes', 'no'), (given, $route, $askArea) => {
        const pages = pagesFor(form, given, { ...facts, $route, $askArea });
        const places = pages.map((page) => form.pages.indexOf(page));
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        expect(pages.slice(0, -1).every(({ kind }) => kind !== 'stop')).to.equal(true);
        const asked = askedFields(form, pages, given).map(({ id }) => id);
        expect(new Set(asked).size).to.equal(asked.length);
      }),
      { numRuns: 200 },
    );
  });

  it('says when a form names a field it does not have', () => {
    expect(() => fieldOf(form, 'ghost')).to.throw('no field "ghost"');
  });

  it('knows a chosen option from text that contains it', () => {
    expect(chosen({ a: ['x', 'y'] }, 'a', 'y')).to.equal(true);
    expect(chosen({ a: 'xy' }, 'a', 'y')).to.equal(false);
    expect(chosen({}, 'a', 'y')).to.equal(false);
  });
});

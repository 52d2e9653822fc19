import type { Form, FormChanges } from '../model/form.js';
import { ContentError } from '../errors.js';
import { expect } from '../../../../test/support/index.js';
import { applyChanges, changedText } from './changes.js';

const form: Form = {
  id: 'made-up',
  version: '2026-11-22',
  reviewDue: '2027-11-22',
  fields: [
    { id: 'one', type: 'text' },
    { id: 'two', type: 'text' },
  ],
  pages: [
    { id: 'first', kind: 'question', fields: ['one'], required: true },
    { id: 'second', kind: 'question', fields: ['two'] },
  ],
};
const changes = (some: Partial<FormChanges>): FormChanges => ({ leaveOut: [], add: [], reword: {}, ...some });
const added = (after: string, id: string): FormChanges['add'][number] => ({
  after,
  field: { id, type: 'text' },
  text: { en: { [`${id}.label`]: `In English: ${id}` } },
});
const faultsOf = (some: Partial<FormChanges>) => {
  try {
    applyChanges(form, changes(some));
  } catch (error) {
    if (error instanceof ContentError) return error.faults.map(({ path, text }) => `${path}: ${text}`);
    throw error;
  }
  return [];
};

describe('changes of a form', () => {
  it('leave pages out, and leave the form itself as it was', () => {
    const before = structuredClone(form);
    expect(applyChanges(form, changes({ leaveOut: ['second'] })).pages.map(({ id }) => id)).to.deep.equal([
      'first',
    ]);
    expect(form).to.deep.equal(before);
  });

  it('add questions as pages, in the order written, also after one another', () => {
    const some = changes({
      add: [added('first', 'a'), added('first', 'b'), added('a', 'c'), added('second', 'd')],
    });
    const changed = applyChanges(form, some);
    expect(changed.pages.map(({ id }) => id)).to.deep.equal(['first', 'a', 'c', 'b', 'second', 'd']);
    expect(changed.fields.map(({ id }) => id)).to.deep.equal(['one', 'two', 'a', 'b', 'c', 'd']);
    expect(changed.pages[1]).to.deep.equal({ id: 'a', kind: 'question', fields: ['a'] });
  });

  it('name every fault with its path', () => {
    const reveals = {
      after: 'first',
      field: {
        id: 'r',
        type: 'radios' as const,
        options: [{ id: 'x', reveals: ['ghost', 'r'] }, { id: 'y' }],
      },
      text: { en: {} },
    };
    const choices = { after: 'first', field: { id: 'q', type: 'checkboxes' as const }, text: { en: {} } };
    expect(faultsOf({ leaveOut: ['first', 'nowhere'] })).to.deep.equal([
      'form.leaveOut[0]: The page "first" cannot be left out: without it nobody could act on the referral',
      'form.leaveOut[1]: There is no page "nowhere"',
    ]);
    expect(
      faultsOf({
        leaveOut: ['second'],
        add: [
          added('second', 'a'),
          added('first', 'one'),
          added('first', 'first'),
          added('first', 'a'),
          choices,
          reveals,
        ],
      }),
    ).to.deep.equal([
      'form.add[0].after: There is no page "second"',
      'form.add[1].field.id: The id "one" is taken',
      'form.add[2].field.id: The id "first" is taken',
      'form.add[3].field.id: The id "a" is taken',
      'form.add[4].field.options: Give at least two options',
      'form.add[5].field.options[0].reveals: There is no question "ghost" to show',
      'form.add[5].field.options[0].reveals: There is no question "r" to show',
    ]);
  });

  it("bring their words: the language's own, English otherwise, rewording last", () => {
    const withWords = changes({
      add: [
        { ...added('first', 'a'), text: { en: { 'a.label': 'A?' }, cy: { 'a.label': 'A cy?' } } },
        added('first', 'b'),
      ],
      reword: { cy: { 'one.label': 'Un?' }, en: { 'a.label': 'Better?' } },
    });
    expect(changedText(withWords, 'cy')).to.deep.equal({
      'a.label': 'A cy?',
      'b.label': 'In English: b',
      'one.label': 'Un?',
    });
    expect(changedText(withWords, 'en')).to.deep.equal({ 'a.label': 'Better?', 'b.label': 'In English: b' });
    expect(changedText(changes({}), 'en')).to.deep.equal({});
  });
});

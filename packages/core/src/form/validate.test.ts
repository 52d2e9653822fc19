import fc from 'fast-check';
import { expect } from '../../../../test/support/index.js';
import type { Answer, Field } from '../model/form.js';
import { DEFAULT_MAX, isBlank, maxOf, validate } from './validate.js';

const TODAY = '2026-11-22';
const check = (field: Omit<Field, 'id'>, answer: Answer | undefined) =>
  validate([{ id: 'q', ...field }], { q: answer }, TODAY);

describe('checks of answers', () => {
  it('ask for what is needed and not given', () => {
    for (const blank of [undefined, '', ' \n\t', [], { day: '', month: ' ', year: '' }] as const) {
      expect(check({ type: 'text' }, blank as Answer | undefined)).to.deep.equal([
        { field: 'q', key: 'required' },
      ]);
      expect(check({ type: 'text', optional: true }, blank as Answer | undefined)).to.deep.equal([]);
      expect(isBlank(blank as Answer | undefined)).to.equal(true);
    }
  });

  it('say by how much an answer is too long', () => {
    expect(check({ type: 'textarea', max: 10 }, 'x'.repeat(13))).to.deep.equal([
      { field: 'q', key: 'tooLong', values: { max: 10, over: 3 } },
    ]);
    expect(check({ type: 'textarea' }, 'x'.repeat(DEFAULT_MAX))).to.deep.equal([]);
    expect(check({ type: 'textarea' }, 'x'.repeat(1_000_000))[0]?.values).to.deep.equal({
      max: DEFAULT_MAX,
      over: 996_000,
    });
    expect(maxOf({ id: 'q', type: 'text' })).to.equal(200);
  });

  it('name the fault of a number, an address, a date', () => {
    expect(check({ type: 'tel' }, '020 7946')[0]?.key).to.equal('tel.length');
    expect(check({ type: 'email' }, 'mira@')[0]?.key).to.equal('email.shape');
    expect(check({ type: 'nhs-number' }, '999 000 0019')[0]?.key).to.equal('nhs-number.check');
    expect(check({ type: 'date' }, { day: '31', month: '2', year: '1984' })).to.deep.equal([
      { field: 'q', key: 'date.unreal', parts: ['day'] },
    ]);
    expect(check({ type: 'date' }, { day: '1', month: '', year: '1984' })).to.deep.equal([
      { field: 'q', key: 'date.incomplete', parts: ['month'] },
    ]);
  });

  it('check an optional answer once it is given', () => {
    expect(check({ type: 'tel', optional: true }, 'no')[0]?.key).to.equal('tel.characters');
  });

  it('find nothing in good answers, and keep the order of the questions', () => {
    const fields: Field[] = [
      { id: 'a', type: 'email' },
      { id: 'b', type: 'checkboxes' },
      { id: 'c', type: 'text' },
    ];
    expect(validate(fields, { a: 'mira@example.org', b: ['x'], c: 'y' }, TODAY)).to.deep.equal([]);
    expect(validate(fields, {}, TODAY).map(({ field }) => field)).to.deep.equal(['a', 'b', 'c']);
  });

  it('never throw, whatever is typed', () => {
    const type = fc.constantFrom<Field['type']>(
      'text',
      'textarea',
      'tel',
      'email',
      'nhs-number',
      'date',
      'radios',
      'checkboxes',
    );
    const typed = fc.string({ unit: 'binary' });
    const answer = fc.oneof(typed, fc.array(typed), fc.record({ day: typed, month: typed, year: typed }));
    fc.assert(
      fc.property(type, answer, (kind, given) => {
        expect(check({ type: kind }, given).length).to.be.at.most(1);
      }),
    );
  });
});

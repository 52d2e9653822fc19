import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import form from '../../../content/data/forms/self-referral/form.json' with { type: 'json' };
import { readNhsNumber } from './nhs-number.js';

describe('NHS number', () => {
  it('json', () => {
    expect(form.id).to.equal('self-referral');
    expect(readNhsNumber('999 000 0018')).to.deep.equal({ value: '9990000018' });
    fc.assert(fc.property(fc.string(), () => true));
  });
});

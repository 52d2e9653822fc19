import fc from 'fast-check';
import { expect } from '../../../../test/support/index.js';
import { entryId, newReferralId, referenceFor } from './ids.js';

const id = fc.uuid({ version: 4 }).map((uuid) => `${uuid.slice(0, -2)}00`);

describe("a referral's ids", () => {
  it('are version 4 UUIDs that end in 00, never the same', () => {
    const ids = Array.from({ length: 1000 }, newReferralId);
    for (const each of ids)
      expect(each).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{10}00$/);
    expect(new Set(ids).size).to.equal(1000);
  });

  it('give each entry its own id, always the same', () => {
    const ids = Array.from({ length: 256 }, (_, n) => entryId('0b0e7f4e-98a5-4f1c-9d53-3f1c7d2b4a00', n));
    expect(ids[0]).to.equal('0b0e7f4e-98a5-4f1c-9d53-3f1c7d2b4a00');
    expect(ids[255]).to.equal('0b0e7f4e-98a5-4f1c-9d53-3f1c7d2b4aff');
    expect(new Set(ids).size).to.equal(256);
  });
});

describe('reference', () => {
  it('is short, sayable, and the same for the same referral', () => {
    fc.assert(
      fc.property(id, (each) => {
        expect(referenceFor(each)).to.match(
          /^SW-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/,
        );
        expect(referenceFor(each)).to.equal(referenceFor(each));
      }),
    );
  });

  it('differs between referrals', () => {
    const references = new Set(Array.from({ length: 20_000 }, () => referenceFor(newReferralId())));
    expect(references.size).to.equal(20_000);
  });

  describe('has a check letter that tells', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    /** Nine characters as an id that has them, and so the check letter that belongs to them. */
    const checkOf = (nine: readonly string[]) => {
      const bits = nine.reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0) * 8;
      const hex = bits.toString(16).padStart(12, '0');
      const reference = referenceFor(`${hex.slice(0, 8)}-${hex.slice(8)}-4000-8000-000000000000`);
      expect(reference.replace(/^SW|-/g, '').slice(0, 9)).to.equal(nine.join(''));
      return reference.at(-1);
    };
    const letter = fc.constantFrom(...alphabet);
    const nine = fc.array(letter, { minLength: 9, maxLength: 9 });

    it('every single character that was misheard', () => {
      fc.assert(
        fc.property(nine, fc.nat(8), letter, (given, at, heard) => {
          fc.pre(heard !== given[at]);
          expect(checkOf(given.with(at, heard))).not.to.equal(checkOf(given));
        }),
      );
      // What a rest by 31 cannot tell.
      for (let at = 0; at < 9; at++)
        expect(checkOf(Array(9).fill('0').with(at, 'Z'))).not.to.equal(checkOf(Array(9).fill('0')));
    });

    it('any two characters that were swapped', () => {
      fc.assert(
        fc.property(nine, fc.nat(8), fc.nat(8), (given, one, other) => {
          fc.pre(given[one] !== given[other]);
          const swapped = given.with(one, given[other]!).with(other, given[one]!);
          expect(checkOf(swapped)).not.to.equal(checkOf(given));
        }),
      );
    });
  });
});

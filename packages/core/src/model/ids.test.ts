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

  it('has a check letter that tells every single misheard character', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    /** The nine characters as a number, whose rest by 31 the check letter is. */
    const checkOf = (nine: string) =>
      alphabet[[...nine].reduce((rest, letter) => (rest * 32 + alphabet.indexOf(letter)) % 31, 0)];
    fc.assert(
      fc.property(id, fc.nat(8), fc.integer({ min: 1, max: 30 }), (each, at, by) => {
        const [nine, check] = [
          referenceFor(each).replace(/^SW|-/g, '').slice(0, 9),
          referenceFor(each).at(-1),
        ];
        expect(checkOf(nine)).to.equal(check);
        const misheard = alphabet[(alphabet.indexOf(nine[at]!) + by) % 32]!;
        const isBlindSpot = Math.abs(alphabet.indexOf(misheard) - alphabet.indexOf(nine[at]!)) === 31;
        if (!isBlindSpot)
          expect(checkOf(nine.slice(0, at) + misheard + nine.slice(at + 1))).not.to.equal(check);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect } from '../../../../test/support/index.js';
import { readEmail, readPhone, readPostcode } from './contact.js';

const ENDLESS = 'a1 @.x-'.repeat(150_000);

describe('phone number', () => {
  it('takes numbers as people write them, and keeps their spacing', () => {
    for (const typed of [
      '020 7946 0000',
      '07700 900123',
      '(020) 7946-0000',
      '+44 20 7946 0000',
      '+44 (0)20 7946 0000',
      '0044 20 7946 0000',
      '+48 22 123 45 67',
      '01632 96000',
      '020 7946 0000 ext 12',
      '020 7946 0000 x12',
      '020 7946 0000 extension 12',
      '020‑7946‑0000',
    ])
      expect(readPhone(typed), typed).to.have.property('value');
    expect(readPhone('  020  7946 0000 ')).to.deep.equal({ value: '020 7946 0000' });
  });

  it('says whether characters or length are wrong', () => {
    for (const typed of [
      '',
      'call me',
      '020 7946 OOOO',
      '020 7946 0000 ext',
      '0207946 x1 x2',
      'me@example.org',
      '+',
    ])
      expect(readPhone(typed), typed).to.deep.equal({ fault: 'characters' });
    for (const typed of [
      '0',
      '7946 0000',
      '020 7946',
      '020 7946 0000 00',
      '+44',
      '+1234567',
      '+1234567890123456',
      '20 7946 0000',
    ])
      expect(readPhone(typed), typed).to.deep.equal({ fault: 'length' });
  });

  it('answers quickly and without throwing for anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void readPhone(typed)));
    const start = performance.now();
    readPhone(ENDLESS);
    readPhone('0'.repeat(1_000_000));
    readPhone(' '.repeat(1_000_000));
    expect(performance.now() - start).to.be.below(2000);
  });
});

describe('email address', () => {
  it('takes what a mail server may take', () => {
    for (const typed of [
      'mira@example.org',
      ' mira@example.org ',
      "o'neil+nhs@mail.example.co.uk",
      'józef@przykład.pl',
      'a@b.cd',
    ])
      expect(readEmail(typed), typed).to.deep.equal({ value: typed.trim() });
  });

  it('refuses what no server takes', () => {
    for (const typed of [
      '',
      'mira',
      'mira@',
      '@example.org',
      'mira@example',
      'mira@@example.org',
      'mi ra@example.org',
      'mira@example..org',
      'mira@example.org.',
      'mira@.org',
      '<mira@example.org>',
      'mira@example.org, b@example.org',
      `${'a'.repeat(65)}@example.org`,
      `a@${'b.'.repeat(130)}org`,
    ])
      expect(readEmail(typed), typed).to.deep.equal({ fault: 'shape' });
  });

  it('answers quickly for anything', () => {
    const start = performance.now();
    for (const typed of [ENDLESS, 'a'.repeat(1_000_000), `a@${'b.'.repeat(500_000)}`])
      expect(readEmail(typed)).to.have.property('fault');
    expect(performance.now() - start).to.be.below(2000);
  });
});

describe('postcode', () => {
  it('takes every shape of the Royal Mail, in any case and spacing', () => {
    const shapes = {
      'm1 1ae': 'M1 1AE',
      B338TH: 'B33 8TH',
      'cr2-6xh': 'CR2 6XH',
      DN551PT: 'DN55 1PT',
      'w1a 1hq': 'W1A 1HQ',
      'EC1A 1BB': 'EC1A 1BB',
      ' se 13 7ab ': 'SE13 7AB',
    };
    for (const [typed, value] of Object.entries(shapes))
      expect(readPostcode(typed), typed).to.deep.equal({ value });
  });

  it('refuses other shapes', () => {
    for (const typed of [
      '',
      'SE13',
      '7AB',
      'SE13 7CB',
      'SE13 AB7',
      'SSE13 7AB',
      'SE133 7AB',
      '12345',
      'SE13 7ABC',
    ])
      expect(readPostcode(typed), typed).to.deep.equal({ fault: 'shape' });
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}$/), (typed) => {
        const read = readPostcode(typed);
        expect(read).to.have.property('value');
        if ('value' in read) expect(readPostcode(read.value.toLowerCase())).to.deep.equal(read);
      }),
    );
  });
});

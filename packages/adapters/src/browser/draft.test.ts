import { expect } from '@open-wc/testing';
import { entries } from 'idb-keyval';
import { database } from './database.js';
import { drafts, newDraftCode } from './draft.js';

/** Few rounds, so that the tests are quick; the default is for real use. */
const quick = { iterations: 1000 };
const CONTENT = { givenName: 'canary-91bc', needs: ['lonely'] };

let count = 0;
const form = () => `form-${Date.now()}-${count++}`;

describe('drafts', () => {
  it('opens with the code, however it is typed', async () => {
    const place = drafts(form(), quick);
    const code = '7K0M-9QT1-ABCD';
    await place.save(CONTENT, code);
    for (const typed of [code, '7k0m 9qt1 abcd', ' 7KOM9QTLABCD ', '7kom-9qti-abcd'])
      expect(await place.open(typed)).to.deep.equal({ result: 'opened', content: CONTENT });
  });

  it('says so when the code is wrong, and keeps the draft', async () => {
    const place = drafts(form(), quick);
    const code = newDraftCode();
    await place.save(CONTENT, code);
    expect(await place.open(newDraftCode())).to.deep.equal({ result: 'wrong-code' });
    expect(await place.open('')).to.deep.equal({ result: 'wrong-code' });
    expect((await place.open(code)).result).to.equal('opened');
  });

  it('keeps neither words nor code nor key', async () => {
    const name = form();
    const code = newDraftCode();
    await drafts(name, quick).save(CONTENT, code);
    const all = await entries<string, Record<string, unknown>>(database('sixways-draft').use);
    const row = all.find(([id]) => id === name)![1];
    expect(Object.keys(row).sort()).to.deep.equal(['data', 'expires', 'iterations', 'iv', 'salt', 'savedAt']);
    expect(new TextDecoder('latin1').decode(row['data'] as ArrayBuffer)).not.to.include('canary');
  });

  it('tells when it was saved and until when, and ends then', async () => {
    let now = new Date('2026-11-20T09:30:00.000Z');
    const place = drafts(form(), { ...quick, now: () => now });
    const note = await place.save(CONTENT, 'AAAA-BBBB-CCCC');
    expect(note).to.deep.equal({ savedAt: now.toISOString(), expires: '2026-12-20T09:30:00.000Z' });
    expect(await place.note()).to.deep.equal(note);
    now = new Date('2026-12-20T09:30:01.000Z');
    expect(await place.open('AAAA-BBBB-CCCC')).to.deep.equal({ result: 'none' });
    now = new Date('2026-11-21T09:30:00.000Z');
    expect(await place.note()).to.equal(undefined);
  });

  it('is gone once deleted', async () => {
    const place = drafts(form(), quick);
    await place.save(CONTENT, 'AAAA-BBBB-CCCC');
    await place.delete();
    expect(await place.open('AAAA-BBBB-CCCC')).to.deep.equal({ result: 'none' });
  });

  it('makes codes that differ, of letters that cannot be mistaken', () => {
    const codes = Array.from({ length: 200 }, newDraftCode);
    expect(new Set(codes).size).to.equal(200);
    for (const code of codes) expect(code).to.match(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('uses enough rounds by default, and still opens within a few seconds', async () => {
    const place = drafts(form());
    await place.save(CONTENT, 'AAAA-BBBB-CCCC');
    expect((await place.open('AAAA-BBBB-CCCC')).result).to.equal('opened');
  });
});

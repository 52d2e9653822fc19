import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '@sixways/core/errors.js';
import { Area } from '@sixways/core/model/area.js';
import { Form } from '@sixways/core/model/form.js';
import { parse } from '@sixways/core/model/parse.js';
import { ReferralSite } from '@sixways/core/model/site.js';
import { checkContent } from './check/check-content.js';
import { areaSummaries, areas, form, formText, pictures, site } from './index.js';

const notFound = (error: unknown) => error instanceof AdapterError && error.kind === 'not-found';
const allAreas = async () => Promise.all((await areaSummaries()).map(({ gss }) => areas.get(gss)));

describe('what ships', () => {
  it('has no faults', () => {
    assert.deepEqual(checkContent(), []);
  });

  it('is complete as written, so that a browser needs no schema to fill in defaults', async () => {
    for (const area of await allAreas()) assert.deepEqual(parse(Area, area), area);
    assert.deepEqual(parse(Form, await form('self-referral')), await form('self-referral'));
    for (const id of ['demo', 'community'])
      assert.deepEqual(parse(ReferralSite, await site(id)), await site(id));
  });

  it('covers the 6 and 8 boroughs of the two ICBs', async () => {
    const codes = (await allAreas()).map(({ icb }) => icb.ods);
    assert.equal(codes.filter((code) => code === 'QKK').length, 6);
    assert.equal(codes.filter((code) => code === 'QMF').length, 8);
  });

  it('lists each practice in one area only, with a phone number as people write it', async () => {
    const practices = (await allAreas()).flatMap((area) => area.practices);
    assert.equal(new Set(practices.map(({ ods }) => ods)).size, practices.length);
    for (const { name, phone } of practices)
      assert.match(phone ?? '', /^(020 \d{4} \d{4}|01\d{3} \d{6}|0844 \d{3} \d{4})$/, name);
  });

  it('says of each area when to look at it again, and claims no rule that was not read somewhere', async () => {
    for (const { name, routes, source, reviewDue } of await allAreas()) {
      assert.ok(reviewDue, name);
      for (const { route } of routes) assert.ok(route === 'unknown' || source, name);
    }
  });

  it('shows made-up sites as made up, with numbers kept for drama', async () => {
    for (const id of ['demo', 'community']) {
      const { name, practice, service } = await site(id);
      assert.match(`${name}`, /demonstration/);
      for (const phone of [practice?.phone, service?.phone]) assert.match(`${phone}`, /^020 7946 0\d{3}$/);
    }
  });
});

describe('loading', () => {
  it('says not-found for an area, form or site that does not ship, whatever it is called', async () => {
    for (const name of ['E09000033', 'constructor', '__proto__', '../areas', '']) {
      await assert.rejects(areas.get(name), notFound);
      await assert.rejects(form(name), notFound);
      await assert.rejects(formText(name, 'en'), notFound);
      await assert.rejects(site(name), notFound);
    }
  });

  it('names pictures that ship, and only in Easy Read', async () => {
    const named = async (lang: string) =>
      Object.entries(await formText('self-referral', lang)).filter(([key]) => key.endsWith('.picture'));
    assert.deepEqual(await named('en'), []);
    const easy = await named('en-x-easy');
    const drawings = await pictures();
    assert.ok(easy.length > 20);
    for (const [key, name] of easy) assert.ok(Object.hasOwn(drawings, name), `${key}: ${name}`);
  });

  it('falls back to English where a form has no words in a language', async () => {
    assert.deepEqual(await formText('self-referral', 'fr'), await formText('self-referral', 'en'));
    assert.notDeepEqual(await formText('self-referral', 'en-x-easy'), await formText('self-referral', 'en'));
  });

  it('rejects with the reason of an aborted signal', async () => {
    const reason = new Error('the person left');
    const options = { signal: AbortSignal.abort(reason) };
    await assert.rejects(areas.get('E09000028', options), reason);
    await assert.rejects(areas.list(options), reason);
  });
});

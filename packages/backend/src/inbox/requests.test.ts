import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { fhirRequests } from '@sixways/adapters/fhir/records/fhir-requests.js';
import { startPeople, type Device, type People } from '../testing/people.js';
import { call } from '../testing/server.js';

describe('what a person asks their team for', () => {
  let people: People;
  let ada: Device;
  let cookie: string;
  before(async () => {
    people = await startPeople();
    ada = await people.person('ada');
    const signedIn = await inbox('/inbox/sign-in', { name: 'staff', password: people.server.password });
    cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
  });
  after(() => people.stop());

  function inbox(path: string, fields?: Record<string, string>) {
    const { url } = people.server;
    const headers = {
      ...(cookie && { cookie }),
      origin: url,
      'content-type': 'application/x-www-form-urlencoded',
    };
    return fields
      ? call(url + path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers })
      : call(url + path, { headers });
  }
  /** Asks as the widgets do. */
  const ask = (text: string, id: string = randomUUID()) =>
    fhirRequests({
      base: ada.fhir,
      patient: ada.patient,
      headers: () => ({ authorization: `Bearer ${ada.token}` }),
    }).ask({
      id,
      about: 'review',
      text,
      at: new Date().toISOString(),
    });
  const tasks = async () => (await ada.get(`Task?patient=${ada.patient}&_sort=-_lastUpdated`)).json.entry;

  it('comes into the inbox once, with their words and how to reach them, and without what they keep for themselves', async () => {
    const patient = (await ada.get(`Patient/${ada.patient}`)).json;
    const telecom = [{ system: 'phone', value: '07700 900321' }];
    const named = { ...patient, name: [{ text: 'Ada Example' }], telecom };
    assert.equal((await ada.put(`Patient/${ada.patient}`, named, 1)).status, 200);
    await ada.create(ada.goal('A secret goal'));
    const id = randomUUID();
    await ask('My plan <b>does not</b> fit any more', id);
    await ask('My plan <b>does not</b> fit any more', id);
    assert.equal((await tasks()).length, 1);
    const list = await inbox('/inbox/');
    const [, path] = /href="(\/inbox\/requests\/[^"]+)">Ada Example/.exec(list.text)!;
    assert.match(list.text, /Asks for a review of their plan/);
    const page = await inbox(path!);
    assert.match(page.text, /does not&lt;\/b&gt; fit any more/);
    assert.match(page.text, /07700 900321/);
    assert.doesNotMatch(page.text, /secret/);
    assert.equal((await inbox(path!.replace('requests', 'referrals'))).status, 404);
  });

  it('is marked as seen and as done, which the person sees', async () => {
    const id = (await tasks())[0].resource.id as string;
    const path = `/inbox/requests/${id}`;
    assert.equal(
      (await inbox(path, { action: 'accept', version: '1' })).status,
      409,
      'accepting is for referrals',
    );
    assert.equal((await inbox(path, { action: 'seen', version: '1' })).status, 303);
    assert.equal(
      (await inbox(path, { action: 'done', version: '1' })).status,
      409,
      'somebody else was first',
    );
    const done = await inbox(path, { action: 'done', version: '2' });
    assert.equal(done.headers.get('location'), `${path}?done=yes`);
    assert.match((await inbox(`${path}?done=yes`)).text, /marked as done/);
    assert.equal((await ada.get(`Task/${id}`)).json.status, 'completed');
    assert.match((await inbox('/inbox/?status=completed')).text, /Ada Example/);
  });

  it('can be cancelled while it is open; nothing else about it can be changed', async () => {
    await ask('Never mind');
    const task = (await tasks())[0].resource;
    const path = `Task/${task.id}`;
    assert.equal((await ada.put(path, { ...task, status: 'completed' }, 1)).status, 422);
    assert.equal(
      (await ada.put(path, { ...task, status: 'cancelled', description: 'Other' }, 1)).status,
      422,
    );
    assert.equal((await ada.remove(path)).status, 403);
    assert.equal((await ada.put(path, { ...task, status: 'cancelled' }, 1)).status, 200);
    assert.equal((await ada.put(path, { ...task, status: 'cancelled' }, 2)).status, 422, 'it is over');
  });

  it('is one of two things, and not a hundred a day', async () => {
    const task = (await tasks())[0].resource;
    const other = {
      ...task,
      code: { coding: [{ system: 'urn:sixways:code:task', code: 'prescribe' }] },
      status: 'requested',
    };
    assert.equal((await ada.create(other)).status, 422);
    const { id: _id, meta: _meta, identifier: _identifier, ...more } = { ...task, status: 'requested' };
    const answers = [];
    for (let n = 0; n < 21; n++) answers.push((await ada.create(more)).status);
    assert.ok(answers.includes(201) && answers.at(-1) === 429, answers.join());
    assert.equal((await ada.create(ada.goal('Goes on'))).status, 201);
  });
});

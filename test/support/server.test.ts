import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { startServer } from './server.js';

describe('the backend as a child', () => {
  it('starts, answers, survives kill -9 on its data folder, and stops cleanly', async () => {
    const first = await startServer();
    assert.match(first.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    assert.match(first.staffPassword ?? '', /^\S{8,}$/);
    assert.equal((await fetch(`${first.url}fhir/R4/metadata`)).status, 200);
    await first.kill9();
    const second = await startServer({ data: first.data });
    assert.equal(second.staffPassword, undefined);
    assert.equal((await fetch(`${second.url}fhir/R4/metadata`)).status, 200);
    assert.equal(await second.stop(), 0);
    assert.ok(existsSync(first.data), 'a given data folder stays');
    const third = await startServer({ data: first.data });
    assert.equal(await third.stop(), 0);
    await rm(first.data, { recursive: true });
  });

  it('says why it did not start', async () => {
    const one = await startServer();
    const port = Number(new URL(one.url).port);
    await assert.rejects(startServer({ port }), /in use/);
    await one.stop();
    assert.ok(!existsSync(one.data), 'a fresh data folder goes');
  });
});

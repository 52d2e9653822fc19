import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PageCache, readyPage } from './page-cache.js';

describe('PageCache', () => {
  it('makes a page once, and forgets the one not asked for longest', () => {
    const cache = new PageCache(2);
    const made: string[] = [];
    const get = (key: string) =>
      cache.get(key, () => {
        made.push(key);
        return readyPage(key, '');
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) assert.equal(get(key).plain.toString(), key);
    assert.deepEqual(made, ['a', 'b', 'c', 'b']);
    assert.equal(cache.size, 2);
  });
});

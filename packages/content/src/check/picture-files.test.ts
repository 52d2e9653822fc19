import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { ContentError } from '@sixways/core/errors.js';
import { EASY_READS, easyRead, pictures } from '../index.js';
import { SHIPPED } from './check-content.js';
import { drawingsIn, picturesFile, readDrawing } from './picture-files.js';

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" fill-rule="evenodd" viewBox="0 0 48 48">';
const file = () => readFileSync(join(SHIPPED, 'pictures.json'), 'utf8');

describe('pictures.json', () => {
  it('is made of the drawings as they stand', () => {
    assert.equal(file(), picturesFile(drawingsIn()), 'run "npm run pictures -w @sixways/content"');
  });

  it('has all drawings in one manner: the same square, one colour', async () => {
    const boxes = Object.values(await pictures()).map(({ viewBox }) => viewBox);
    assert.deepEqual([...new Set(boxes)], ['0 0 48 48']);
  });

  it('costs a phone at most 16 kB', () => {
    assert.ok(brotliCompressSync(file()).length <= 16_000);
  });

  it('holds every picture that an explainer shows', async () => {
    const shipped = await pictures();
    const cards = (await Promise.all(EASY_READS.map(easyRead))).flatMap((one) => one.cards);
    for (const { picture } of cards) assert.ok(picture in shipped, picture);
  });
});

describe('readDrawing', () => {
  it('takes the paths of a drawing', () => {
    assert.deepEqual(readDrawing(`${HEAD}\n  <path d="M4 4h8z"/>\n</svg>\n`, 'box.svg'), {
      viewBox: '0 0 48 48',
      paths: ['M4 4h8z'],
    });
  });

  for (const [what, svg] of [
    ['a script', `${HEAD}<script>alert(1)</script></svg>`],
    ['a colour', `${HEAD}<path fill="red" d="M4 4h8z"/></svg>`],
    ['another rule for holes', `${HEAD.replace('evenodd', 'nonzero')}<path d="M4 4h8z"/></svg>`],
    ['no path', `${HEAD}</svg>`],
  ] as const)
    it(`refuses ${what}`, () => {
      assert.throws(() => readDrawing(svg, 'bad.svg'), ContentError);
    });
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError, type ContentFault } from '@sixways/core/errors.js';
import { Picture } from '@sixways/core/model/easy-read.js';
import { parse } from '@sixways/core/model/parse.js';

/** The drawings that pictures.json is made of: one SVG file each. */
export const DRAWINGS = fileURLToPath(new URL('../../pictures/', import.meta.url));

/** All that a drawing may be made of: one colour, one rule for holes, and paths. */
const DRAWING =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" fill-rule="evenodd" viewBox="([\d. -]+)">\s*(?:<path d="[^"<>]+"\/>\s*)+<\/svg>\s*$/;

/**
 * The drawings of a folder, by the names of their files.
 * @throws {ContentError} where a file is more than paths
 */
export function drawingsIn(folder: string = DRAWINGS): Record<string, Picture> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [basename(file, '.svg'), readDrawing(readFileSync(join(folder, file), 'utf8'), file)]),
  );
}

/** The paths of one SVG file. @param file its name, for the message @throws {ContentError} */
export function readDrawing(svg: string, file: string): Picture {
  const viewBox = DRAWING.exec(svg)?.[1];
  if (!viewBox) throw new ContentError([fault(file)]);
  return parse(Picture, { viewBox, paths: [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path) });
}

function fault(file: string): ContentFault {
  return {
    path: file,
    text: 'Draw it with <path d="…"/> alone, in <svg xmlns="http://www.w3.org/2000/svg" fill-rule="evenodd" viewBox="0 0 48 48">',
  };
}

/** What stands in data/pictures.json: one line a picture, so that a change shows as one. */
export function picturesFile(pictures: Readonly<Record<string, Picture>>): string {
  const lines = Object.entries(pictures).map(
    ([name, picture]) => `${JSON.stringify(name)}:${JSON.stringify(picture)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

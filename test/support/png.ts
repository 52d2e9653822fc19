import { inflateSync } from 'node:zlib';

/** A picture's points, row by row, three bytes each: red, green, blue. */
export interface Picture {
  width: number;
  height: number;
  rgb: Uint8Array;
}

const HEADER = 8;
/** Colour types that screenshots have, and their bytes a point. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a screenshot: eight bits a channel, not interlaced. @throws {Error} for any other picture */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colour, , , interlace] = file.subarray(24);
  const size = BYTES[colour!];
  if (depth !== 8 || !size || interlace) throw new Error('Not a screenshot as browsers make them');
  const parts: Buffer[] = [];
  for (let at = HEADER; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * size, size);
  if (size === 3) return { width, height, rgb: bytes };
  return { width, height, rgb: bytes.filter((_, i) => i % 4 !== 3) };
}

/** Takes back what each row's filter did (PNG specification, part 9). */
function unfilter(data: Uint8Array, length: number, size: number): Uint8Array {
  const rows = data.length / (length + 1);
  const out = new Uint8Array(rows * length);
  for (let row = 0; row < rows; row++) {
    const from = row * (length + 1);
    const filter = data[from]!;
    for (let i = 0; i < length; i++) {
      const at = row * length + i;
      const left = i < size ? 0 : out[at - size]!;
      const up = row ? out[at - length]! : 0;
      const corner = row && i >= size ? out[at - length - size]! : 0;
      out[at] = data[from + 1 + i]! + [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter]!;
    }
  }
  return out;
}

/** The Paeth predictor. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Steps of a channel that nobody sees: how a letter's edge is smoothed. */
const UNSEEN = 16;

/**
 * How much of a part differs in two pictures.
 * @param part in points
 * @returns from 0 to 1
 */
export function differenceIn(
  one: Picture,
  other: Picture,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): number {
  const right = Math.min(x + width, one.width, other.width);
  const bottom = Math.min(y + height, one.height, other.height);
  let different = 0;
  for (let row = y; row < bottom; row++)
    for (let column = x; column < right; column++) {
      const [a, b] = [one, other].map((each) => (row * each.width + column) * 3) as [number, number];
      if ([0, 1, 2].some((i) => Math.abs(one.rgb[a + i]! - other.rgb[b + i]!) > UNSEEN)) different++;
    }
  return different / ((right - x) * (bottom - y));
}

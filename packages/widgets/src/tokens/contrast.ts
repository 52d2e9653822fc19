/** Red, green and blue from 0 to 255. */
type Rgb = readonly [number, number, number];

/** Whether a text is a colour as `<input type="color">` has it: `#rrggbb`. */
export function isHex(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/**
 * The contrast of two colours from 1 to 21, as WCAG 2.2 defines it.
 * @param a `#rrggbb`
 */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * `color-mix(in srgb, a, b share)`.
 * @param share of `b`, from 0 to 1
 */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [rgb(a), rgb(b)];
  return `#${from.map((value, i) => hex(value * (1 - share) + to[i]! * share)).join('')}`;
}

function rgb(text: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16)) as unknown as Rgb;
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

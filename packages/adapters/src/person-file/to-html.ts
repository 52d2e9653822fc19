import type { Told } from '../records/describe.js';
import { escapeText, tellAsMarkup } from '../records/markup.js';

/** One record as a part of a page. */
export interface Part {
  heading: string;
  told: Told[];
}

/** Large enough to read, black on white, and whole on A4. The file stands alone: its only style is in it. */
const STYLE = `
body { font: 1.1875rem/1.5 Arial, sans-serif; color: #212b32; background: #fff; max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; margin: 1.5em 0 .5em; break-after: avoid; }
h1 { font-size: 1.7em; } h2 { font-size: 1.3em; border-top: 4px solid #005eb8; padding-top: .5em; } h3 { font-size: 1em; }
p, li { margin: 0 0 .5em; unicode-bidi: plaintext; overflow-wrap: anywhere; }
ul { padding-inline-start: 1.5em; } div div { padding-inline-start: 1em; } li { break-inside: avoid; }
@media print { body { max-width: none; padding: 0; font-size: 12pt; } @page { margin: 2cm; } }
`;

/** 18 points, as the RNIB calls large print. */
const LARGE = 'body { font-size: 1.5rem; } @media print { body { font-size: 18pt; } }';

/** Whatever opens the file: nothing in it runs, and nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Records as one page for reading and printing: text alone, no script, nothing that is fetched. */
export function toHtml(
  parts: readonly Part[],
  page: { title: string; lang: string; foot: string; largePrint: boolean },
): string {
  const { title, lang, foot, largePrint } = page;
  return [
    `<!doctype html><html lang="${escapeText(lang)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title><style>${STYLE}${largePrint ? LARGE : ''}</style></head>`,
    `<body><main><h1>${escapeText(title)}</h1>`,
    ...parts.map(
      ({ heading, told }) => `<section><h2>${escapeText(heading)}</h2>${tellAsMarkup(told, 3)}</section>`,
    ),
    `</main><footer><p>${escapeText(foot)}</p></footer></body></html>\n`,
  ].join('\n');
}

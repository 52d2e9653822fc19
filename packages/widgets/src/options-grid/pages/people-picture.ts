import { html, type TemplateResult } from 'lit';

/** People in a row of the picture, and rows: 100 in all. */
const SIDE = 10;
/** Units that one person takes: as many as a pattern is wide. */
const UNIT = 10;
/** Head and body: filled in, and in outline, smaller so that the line stays within the cell. */
const MARKED =
  'M5 1a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6M2 9.4V7.6a2.4 2.4 0 0 1 2.4-2.4h1.2a2.4 2.4 0 0 1 2.4 2.4v1.8z';
const PLAIN =
  'M5 1.4a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0-2.8M2.4 9V7.7a2.1 2.1 0 0 1 2.1-2.1h1a2.1 2.1 0 0 1 2.1 2.1V9z';

/**
 * Two patterns, once a widget: a person filled in, and a person in outline. They differ in shape and ink, not in colour,
 * so they hold in greyscale, in print and in forced colours.
 */
export function peoplePatterns(): TemplateResult {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="person-marked" width="10" height="10" patternUnits="userSpaceOnUse">
        <path d=${MARKED} />
      </pattern>
      <pattern id="person-plain" width="10" height="10" patternUnits="userSpaceOnUse">
        <path d=${PLAIN} />
      </pattern>
    </defs>
  </svg>`;
}

/**
 * 100 people, `n` of them marked: an addition to the sentence beside it, which says the same to everybody.
 * Two shapes filled with people, rather than a hundred people.
 * @param n whole number, 0 to 100
 */
export function peoplePicture(n: number): TemplateResult {
  return html`<svg class="people" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <path class="marked" d=${firstCells(n)}></path>
    <path class="plain" d=${otherCells(n)}></path>
  </svg>`;
}

/** Outline of the first `n` cells, row by row. */
function firstCells(n: number): string {
  const rows = Math.floor(n / SIDE);
  return box(0, 0, SIDE, rows) + box(0, rows, n % SIDE, 1);
}

/** Outline of the cells after the first `n`. */
function otherCells(n: number): string {
  const rows = Math.floor(n / SIDE);
  const started = n % SIDE;
  const below = started ? rows + 1 : rows;
  return (started ? box(started, rows, SIDE - started, 1) : '') + box(0, below, SIDE, SIDE - below);
}

function box(x: number, y: number, width: number, height: number): string {
  if (!width || !height) return '';
  return `M${x * UNIT} ${y * UNIT}h${width * UNIT}v${height * UNIT}h${-width * UNIT}z`;
}

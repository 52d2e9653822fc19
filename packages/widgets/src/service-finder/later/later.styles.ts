import { css } from 'lit';

/** The look of what comes once the list is there. */
export const laterStyles = css`
  .map-pair {
    display: grid;
    gap: 1em;
  }
  .boroughs {
    inline-size: 100%;
    max-inline-size: 34em;
    forced-color-adjust: auto;
  }
  .boroughs path {
    fill: color-mix(in srgb, var(--_link), var(--_background) 85%);
    stroke: var(--_link);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
  }
  .boroughs path:hover {
    fill: color-mix(in srgb, var(--_link), var(--_background) 70%);
  }
  .boroughs .chosen {
    fill: var(--_link);
    stroke: var(--_text);
    stroke-width: 3;
  }
  .boroughs text {
    fill: var(--_text);
    font-size: 26px;
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }
  .boroughs .chosen-number {
    fill: var(--_background);
  }
  .borough-list {
    columns: 11em;
    padding-inline-start: 2em;
    list-style: decimal;
  }
  .borough-list [aria-pressed='true'] {
    color: var(--_text);
    font-weight: 600;
  }
  .borough-list [aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  @container (min-inline-size: 48em) {
    .map-pair {
      grid-template-columns: 3fr 2fr;
    }
  }

  .my-list {
    margin-block: 1.5em;
    padding: 1em;
    border: 2px solid var(--_link);
  }
  .saved li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .saved .heading {
    margin: 0;
  }
  .saved p {
    margin: 0;
  }
  .share .hint {
    margin: 0;
  }
  .saved {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @media (forced-colors: active) {
    .boroughs path {
      fill: Canvas;
      stroke: CanvasText;
    }
    .boroughs .chosen {
      fill: Highlight;
    }
    .boroughs text {
      fill: CanvasText;
    }
    .boroughs .chosen-number {
      fill: HighlightText;
    }
  }
  @media print {
    .saved li {
      break-inside: avoid;
    }
  }
`;

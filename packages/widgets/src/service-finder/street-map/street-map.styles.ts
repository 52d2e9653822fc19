import { css } from 'lit';

/** The look of the street map. Leaflet places by `left` and `top`, so its own parts keep to them in every direction. */
export const streetMapStyles = css`
  .street {
    margin-block: 1em;
  }
  .street > .button {
    margin-block-end: 0.25em;
  }
  .street-pair {
    display: grid;
    gap: 1em;
    margin-block-end: 1em;
  }
  .street-pair > * {
    min-inline-size: 0;
  }
  .street-map {
    position: relative;
    z-index: 0;
    block-size: min(26em, 70vh);
    overflow: hidden;
    border: 2px solid var(--_line);
    background: color-mix(in srgb, var(--_line), var(--_background) 85%);
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
  }
  .street-map:focus-visible {
    outline: 4px solid var(--_focus);
    border-color: #212b32;
    box-shadow: 0 0 0 6px #212b32;
  }
  .street-map :is(.leaflet-pane, .leaflet-tile, .leaflet-tile-container, .pin-place) {
    position: absolute;
    left: 0;
    top: 0;
  }
  .street-map .leaflet-tile {
    max-inline-size: none;
    visibility: hidden;
    pointer-events: none;
  }
  .street-map .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-tile-pane {
    z-index: 1;
  }
  .leaflet-marker-pane {
    z-index: 2;
  }
  .pin {
    display: grid;
    place-content: center;
    min-inline-size: 32px;
    min-block-size: 32px;
    margin: -16px;
    padding: 0 0.25em;
    border: 2px solid var(--_background);
    border-radius: 50%;
    background: var(--_link);
    color: var(--_reverse);
    font: inherit;
    font-weight: 600;
    line-height: 1;
    cursor: pointer;
  }
  .pin[aria-pressed='true'] {
    border: 4px solid var(--_focus);
    background: #212b32;
    color: #fff;
    transform: scale(1.25);
  }
  .credit {
    margin-block: 0.5em 0;
    font-size: 0.9em;
  }
  .street .said {
    min-block-size: 1.5em;
    margin-block-end: 0.75em;
    font-weight: 600;
  }
  .street .said:empty {
    display: block;
  }
  .street #street-keys {
    margin-block: 0.5em 0;
  }
  .street .turn .button {
    padding: 0.3em 0.7em;
  }
  .places {
    margin: 0;
    padding-inline-start: 2em;
  }
  .places ul {
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  .places [aria-pressed='true'] {
    color: var(--_text);
    font-weight: 600;
  }
  .places [aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  @container (min-inline-size: 48em) {
    .street-pair {
      grid-template-columns: 3fr 2fr;
    }
  }
  @media (forced-colors: active) {
    .pin {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    .pin[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

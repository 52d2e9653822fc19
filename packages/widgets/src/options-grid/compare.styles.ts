import { css } from 'lit';

/** The second step: table, cards, figures, and what each row means to the person. */
export const compareStyles = css`
  /* The way out has a bar of its own, below which the table's head stops. */
  .base:has(.place) .exit {
    padding-block: 0.25em;
    background: var(--_background);
  }
  .place.scrolls {
    overflow: auto;
    max-block-size: min(85vh, 60em);
    border: 1px solid var(--_line);
  }
  .place:focus-visible {
    outline: 4px solid var(--_text);
    outline-offset: 2px;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    border: 1px solid var(--_line);
    border-block-end: 0;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.75em;
    min-inline-size: 11em;
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  thead > tr > * {
    position: sticky;
    inset-block-start: calc(var(--care-sticky-offset, 0px) + 3em);
    z-index: 2;
    border-block-end: 2px solid var(--_text);
    background: var(--_tint);
    font-weight: 600;
    vertical-align: bottom;
  }
  .scrolls thead > tr > * {
    inset-block-start: 0;
  }
  .scrolls :is(thead td, th[scope='row']) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    max-inline-size: 14em;
    border-inline-end: 1px solid var(--_line);
    background: var(--_background);
  }
  .scrolls thead td {
    z-index: 3;
    background: var(--_tint);
  }
  .group-head td {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
    background: var(--_tint);
  }
  .group-head .heading {
    position: sticky;
    inset-inline-start: 0.75em;
    inline-size: fit-content;
    margin: 0;
    font-size: 1.1em;
  }
  tr.foot td {
    padding-block: 0 1em;
    border-block-end: 1px solid var(--_line);
  }
  .scrolls .foot td > * {
    position: sticky;
    inset-inline-start: 0.75em;
    inline-size: fit-content;
    max-inline-size: min(60em, 85vw);
  }
  td > :last-child {
    margin-block-end: 0;
  }
  td p,
  dd p {
    margin-block-end: 0.5em;
  }
  table :is(input, summary, a, button) {
    scroll-margin-block-start: calc(var(--care-sticky-offset, 0px) + 9em);
    scroll-margin-inline-start: 15em;
  }

  .patterns {
    position: absolute;
  }
  .patterns path {
    fill: currentColor;
  }
  #person-plain path {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.5;
  }
  .people {
    display: block;
    inline-size: 9em;
    max-inline-size: 100%;
    margin-block-end: 0.75em;
    color: var(--_text);
  }
  .people .marked {
    fill: url('#person-marked');
  }
  .people .plain {
    fill: url('#person-plain');
  }
  .bar {
    display: block;
    inline-size: 100%;
    max-inline-size: 14em;
    block-size: 14px;
    margin-block-end: 0.75em;
    border: 1px solid currentColor;
  }
  .bar .whole {
    fill: none;
  }
  .bar .value {
    fill: currentColor;
  }
  :is(.people, .bar):dir(rtl) {
    transform: scaleX(-1);
  }
  .range {
    color: var(--_muted);
  }
  .evidence {
    font-size: 0.95em;
    color: var(--_muted);
  }
  .evidence p {
    margin-block-end: 0.25em;
  }

  .row-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
  }
  .evidence,
  .weigh {
    flex: 1 1 20em;
    max-inline-size: 44em;
  }
  .weigh {
    flex-basis: 41em;
  }
  .weigh fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-end: 0.6em;
  }
  .weigh legend,
  .trade-off label {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .chip {
    display: flex;
    gap: 0.4em;
    align-items: center;
    padding: 0.3em;
    padding-inline: 0.5em 0.75em;
    min-block-size: 36px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: var(--_text);
    box-shadow: inset 0 0 0 1px var(--_text);
    font-weight: 600;
  }
  .chip input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_text);
    cursor: pointer;
  }
  .cards dl > div + div {
    padding-block-start: 0.6em;
    border-block-start: 1px dashed var(--_line);
  }
  .card .row-foot {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .add {
    margin-block: 1.5em 1em;
  }
  @media print {
    .place.scrolls {
      overflow: visible;
      max-block-size: none;
    }
    thead > tr > *,
    .scrolls :is(th, .foot td > *) {
      position: static !important;
    }
    tr,
    .card {
      break-inside: avoid;
    }
    .weigh label:not(:has(:checked)) {
      display: none;
    }
  }
`;

import { css } from 'lit';
import { shared } from '../partials/shared.styles.js';

/** Text is a third bigger than the page's (16 points where the page has 12), and everything grows with it. */
const whole = css`
  :host {
    --_box: 32px;
    --_picture: var(--care-color-picture, var(--_link));
    --_tint: color-mix(in srgb, var(--_link), var(--_background) 93%);
    --_size: var(--care-font-size, max(1em, 16px));
  }
  .base {
    container-type: inline-size;
    font-size: calc(var(--_size) * 1.33);
    padding: 0.75em min(0.75em, 5%);
    max-inline-size: 38em;
  }
  .size-2 {
    font-size: calc(var(--_size) * 1.7);
  }
  .size-3 {
    font-size: calc(var(--_size) * 2.2);
  }
  p,
  ul,
  dl {
    margin-block-end: 0.75em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.2em 0 0.5em;
  }
  .title {
    margin-block-start: 0;
    font-size: min(1.6em, 14vw);
  }
  a,
  dt,
  .card,
  .tool,
  .button,
  .link,
  summary,
  input,
  .sentence,
  .means,
  .help,
  .heading {
    scroll-margin-block: calc(var(--care-sticky-offset, 0px) + 0.5em) 7em;
  }
  .link {
    display: block;
  }
  .card:focus,
  dt:focus {
    outline: 4px solid var(--_text);
    outline-offset: 2px;
  }
  .notice {
    margin-block: 0 1em;
    padding: 0.5em 0.75em;
    border-inline-start-color: var(--_error);
  }
`;

const controls = css`
  .tools {
    margin-block: 1em;
  }
  .tool-row,
  .sizes,
  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .sizes {
    gap: 0.25em;
  }
  /* What stands here comes once the browser has found its voices: nothing below may jump then. */
  .listen-row {
    min-block-size: calc(44px + 0.75em);
    padding-block-start: 0.75em;
  }
  .listen-row > :last-child {
    margin-block-end: 0;
  }
  .tool {
    max-inline-size: 100%;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.35em 0.75em;
    border: 2px solid var(--_link);
    border-radius: 4px;
    background: var(--_background);
    color: var(--_link);
    font: inherit;
    font-size: max(0.85em, 16px);
    line-height: 1.2;
    cursor: pointer;
  }
  .tool[aria-pressed='true'] {
    border-color: var(--_text);
    border-block-end-width: 6px;
    color: var(--_text);
    font-weight: 600;
  }
  .tool.size-1 {
    font-size: 0.85em;
  }
  .tool.size-2 {
    font-size: 1.1em;
  }
  .tool.size-3 {
    font-size: 1.35em;
  }
  .sizes .tool {
    padding-block: 0;
    padding-inline: 0.3em;
  }
  .icon {
    inline-size: 1.3em;
    block-size: 1.3em;
    vertical-align: -0.25em;
  }
  .listen,
  .bar .main {
    font-weight: 600;
  }
  .button {
    margin: 0;
    padding: 0.5em 1em;
    line-height: 1.2;
  }
  .tool:focus-visible {
    outline: 4px solid transparent;
    border-color: #212b32;
    background: var(--_focus);
    color: #212b32;
    box-shadow: 0 4px #212b32;
  }
  .turn {
    margin-block: 1em;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    margin-inline: -0.5em;
    padding: 0.5em;
    border: 2px solid var(--_text);
    background: var(--_background);
  }
  .bar p {
    margin-block-end: 0.4em;
  }
  video {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    margin-block-end: 1em;
    background: #212b32;
  }
`;

const cards = css`
  .cards {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    border-block-start: 1px solid var(--_line);
    padding-block: 1em;
  }
  .card .heading {
    margin-block: 0 0.6em;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(3.5em, 28%) minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
  }
  .picture {
    display: block;
    inline-size: 100%;
    max-inline-size: 8em;
    color: var(--_picture);
  }
  .sentence {
    margin-block-end: 0.5em;
  }
  .means {
    padding: 0.4em 0.6em;
    border-inline-start: 4px solid var(--_link);
    background: var(--_tint);
  }
  .right > :last-child {
    margin-block-end: 0;
  }
  /* An edge as well as a colour: it holds where colours are forced. */
  .spoken {
    outline: 3px solid #212b32;
    outline-offset: 3px;
    background: var(--_focus);
    color: #212b32;
  }
  .spoken a:not(:focus-visible) {
    color: #212b32;
  }
  .question fieldset {
    margin: 0.5em 0;
  }
  legend {
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  .choice {
    margin-block-end: 0.4em;
    padding-inline-start: 46px;
    min-block-size: 40px;
  }
  .reply {
    font-weight: 600;
  }
  .reply:empty {
    margin: 0;
  }
  dd {
    margin-block-end: 0.75em;
  }
  dd a {
    display: inline-block;
  }
  .crisis,
  .crisis-folded {
    margin-block: 1em 0;
    padding: 0.5em min(0.75em, 5%);
    border: 2px solid var(--_error);
  }
  :is(.crisis, .crisis-folded) ul {
    margin-block-start: 0.5em;
    padding-inline-start: min(1em, 8%);
  }
  .crisis .heading {
    margin-block-start: 0;
  }
  .doors a[href^='tel:'] {
    display: inline-block;
    font-weight: 600;
  }
  .provenance {
    margin-block: 1.5em 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  /* Rendered on the server, and no script comes: buttons that do nothing are not shown. */
  @media (scripting: none) {
    .tools,
    .turn {
      display: none;
    }
  }
  @media screen {
    [data-off] {
      display: none;
    }
  }
  /* Only where there is hardly room for three words beside the picture. */
  @container (inline-size < 13em) {
    .pair {
      grid-template-columns: 1fr;
      gap: 0.5em;
    }
    .picture {
      max-inline-size: 6em;
    }
  }
  @media (forced-colors: active) {
    .picture {
      color: CanvasText;
    }
    .spoken {
      outline-color: Highlight;
    }
    .tool[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;

/** A booklet: big letters, no controls, no card torn in two. */
const booklet = css`
  @media print {
    slot[name='video'] {
      display: none;
    }
    .base {
      max-inline-size: none;
      padding: 0;
      color: #000;
      background: #fff;
      font-size: 16pt;
    }
    .base.size-2 {
      font-size: 20pt;
    }
    .base.size-3 {
      font-size: 26pt;
    }
    .card,
    .help,
    .doors li,
    dl > div,
    .provenance,
    .means {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    .pair {
      grid-template-columns: 28% minmax(0, 1fr);
    }
    .picture {
      color: #000;
    }
    .hard,
    .doors a {
      color: inherit;
      text-decoration: none;
    }
    .spoken {
      outline: 0;
      background: none;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary {
      color: inherit;
      text-decoration: none;
      list-style: none;
    }
  }
`;

export const styles = [shared, whole, controls, cards, booklet];

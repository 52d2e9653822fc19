import { css } from 'lit';
import { shared } from '../partials/shared.styles.js';

const own = css`
  .base {
    max-width: 44em;
  }
  @media (min-width: 40em) {
    .base {
      font-size: var(--care-font-size, max(1.125em, 18px));
      padding: 1.5em;
    }
  }
  .title,
  form > .heading,
  .exit + .heading,
  :is(.panel, .sending) > .heading,
  .label-heading,
  legend .label-big {
    font-size: min(1.5em, 14vw);
  }
  .label-heading,
  legend > * {
    margin: 0 0 0.4em;
  }
  .label-heading label {
    font-weight: inherit;
  }
  .back {
    display: block;
    margin-block-end: 1em;
  }
  .back::before {
    content: '‹ ' / '';
  }

  .with-error {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_error);
  }
  .with-error .input:not(.date .input),
  .input-error {
    border-color: var(--_error);
  }
  .w-2 {
    max-inline-size: 3.2em;
  }
  .w-4 {
    max-inline-size: 4.8em;
  }
  .w-12 {
    max-inline-size: 11em;
  }
  .w-20 {
    max-inline-size: 18em;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .date .label {
    font-weight: 400;
  }
  .revealed {
    margin: 0 0 1em;
    margin-inline: 20px 0;
    padding-inline-start: 30px;
    border-inline-start: 4px solid var(--_line);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .summary > div {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .answer {
    margin: 0;
    white-space: pre-line;
  }
  @media (min-width: 40em) {
    .summary > div {
      display: grid;
      grid-template-columns: 2fr 2fr auto;
      gap: 1em;
    }
  }
  .reference {
    display: inline-block;
    font-size: 1.25em;
    letter-spacing: 0.04em;
  }
  .progress {
    block-size: 8px;
    border: 1px solid var(--_line);
    background: linear-gradient(90deg, var(--_link) 40%, transparent 0) 0 0 / 250% 100%;
    animation: progress 1.6s linear infinite;
  }
  @keyframes progress {
    from {
      background-position-x: 100%;
    }
    to {
      background-position-x: -66%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .progress {
      animation: none;
    }
  }
`;

export const styles = [shared, own];

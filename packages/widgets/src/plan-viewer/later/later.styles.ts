import { css } from 'lit';

/** How what can be done with the plan looks. */
export const laterStyles = css`
  .changes {
    list-style: none;
    padding: 0;
  }
  .comments {
    margin-block-start: 1em;
  }
  .done {
    font-weight: 600;
  }
  .status:not(:empty) {
    font-weight: 600;
  }
  .choices {
    display: block;
  }
  del {
    text-decoration: line-through;
  }
  ins {
    text-decoration: none;
    font-weight: 600;
  }
  .word {
    font-weight: 600;
  }

  @media print {
    .bar {
      display: none;
    }
    .base {
      padding: 0;
      color: #000;
      font-size: 12pt;
    }
    /* At least 18 point, as large print is. */
    .base.large {
      font-size: 20pt;
    }
    .part {
      padding-block-start: 0.5em;
    }
    .part.contingency {
      border: 2px solid #000;
      padding-inline: 0.5em;
    }
    /* A heading is never the last thing on its page. */
    :is(h1, h2, h3, h4, h5, h6, .label, dt) {
      break-after: avoid;
    }
    :is(p, ul, ol, dl, .card) {
      max-inline-size: none;
    }
    .card,
    .crisis,
    .lines > li,
    .pairs > div {
      break-inside: avoid;
    }
    .crisis,
    .card {
      margin-block: 0.5em;
      border-color: #000;
    }
    a {
      color: #000;
      text-decoration: none;
    }
    .about,
    .hint {
      color: #000;
    }
  }
`;

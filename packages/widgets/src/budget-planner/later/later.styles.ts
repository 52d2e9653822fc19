import { css } from 'lit';

/** How the planner's forms look, the ways to hold the money, and what was spent. */
export const laterStyles = css`
  .ways-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em;
    margin-block-end: 1em;
  }
  .way {
    padding: 1em;
    border: 1px solid var(--_line);
  }
  .way > :first-child {
    margin-block-start: 0;
  }
  .line-form {
    margin-block: 1em;
    padding: 1em;
    border: 2px solid var(--_text);
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .input:is(.day, .month) {
    inline-size: 4em;
  }
  .input.year {
    inline-size: 6em;
  }
  .bars {
    max-inline-size: 44em;
    margin-block-end: 0.5em;
  }
  .bars p {
    margin: 0;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 24px;
    margin-block-end: 0.5em;
  }
  .planned {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .spent {
    stroke: var(--_link);
    stroke-width: 1.5;
  }
  .stripe {
    fill: var(--_link);
  }

  @media (forced-colors: active) {
    .stripe {
      fill: Highlight;
    }
    .spent {
      stroke: Highlight;
    }
  }
`;

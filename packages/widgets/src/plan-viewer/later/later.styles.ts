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
`;

import { css } from 'lit';

/** What is taken along, on the screen and on paper. */
export const takeAlongStyles = css`
  .paper li {
    white-space: pre-line;
  }
  .paper-part {
    break-inside: avoid;
  }
  @media print {
    .paper {
      font-size: 12pt;
      color: #000;
    }
    .large-print {
      font-size: 18pt;
    }
  }
`;

import { css } from 'lit';

export const questionStyle = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_unit));
  }
  .prompt {
    font-size: var(--_task);
    font-weight: 500;
    line-height: 1.45;
    text-align: center;
    text-wrap: balance;
  }
  .row {
    justify-content: center;
  }
  .live:empty {
    display: none;
  }
`;

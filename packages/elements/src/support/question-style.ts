import { css } from 'lit';

export const questionStyle = css`
  :host {
    display: grid;
    gap: calc(2 * var(--_unit));
    justify-items: start;
  }
  :host > * {
    max-inline-size: 100%;
  }
  .prompt {
    font-size: var(--_task);
    font-weight: 500;
    line-height: 1.45;
  }
  leerspoor-figure {
    inline-size: 100%;
  }
  .live {
    inline-size: 100%;
  }
  .live:empty {
    display: none;
  }
`;

import { css } from 'lit';

export const fractionStyle = css`
  input {
    inline-size: 3.2em;
  }
  .stacked {
    display: grid;
    justify-items: center;
    gap: var(--_unit);
  }
  .bar {
    inline-size: 4em;
    block-size: 3px;
    border-radius: 2px;
    background: var(--_ink);
  }
  @media (forced-colors: active) {
    .bar {
      background: CanvasText;
    }
  }
`;

import { css } from 'lit';

export const stepStyle = css`
  :host {
    display: grid;
    gap: calc(2 * var(--_unit));
    padding: calc(2.5 * var(--_unit));
    border: 2px solid var(--_accent);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
  }
  :host > * {
    min-inline-size: 0;
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_unit);
  }
  h3 {
    display: grid;
    gap: calc(0.5 * var(--_unit));
    font-size: var(--_task);
    font-weight: 600;
  }
  h3:focus {
    outline: none;
  }
  .of {
    color: var(--_accent);
    font-size: var(--_text);
    font-weight: 600;
  }
  .what {
    display: flex;
    gap: calc(1.5 * var(--_unit));
    align-items: start;
  }
  .what .pictogram {
    color: var(--_accent);
  }
  .worked {
    padding: calc(1.5 * var(--_unit)) calc(2 * var(--_unit));
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: var(--_task);
  }
  .hint {
    display: flex;
    gap: var(--_unit);
    padding: calc(1.5 * var(--_unit)) calc(2 * var(--_unit));
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-size: calc(1.125 * var(--_text));
  }
  .live:empty {
    display: none;
  }
  .row {
    justify-content: center;
  }
  .why {
    display: grid;
    gap: var(--_unit);
    padding-block-start: calc(2 * var(--_unit));
    border-block-start: 1px solid var(--_line);
  }
  .why > p {
    font-weight: 600;
  }
  .why > .live {
    font-weight: 400;
  }
  .reasons {
    display: grid;
    gap: var(--_unit);
  }
  .reasons button {
    justify-content: start;
    font-weight: 400;
  }
  .reasons [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .had {
    align-self: center;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .reasons [aria-pressed='true'] {
      border-width: 4px;
    }
  }
`;

import { css } from 'lit';

export const listenStyle = css`
  :host {
    flex: none;
  }
  button {
    min-inline-size: var(--_target);
    padding: var(--_unit);
    margin-inline-start: calc(2 * var(--_unit));
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [aria-pressed='true']:hover {
    background: var(--_accent);
  }
  [aria-pressed='true'] svg {
    fill: currentcolor;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      forced-color-adjust: none;
    }
  }
`;

/** What is being read, in the root around the button. */
export const readStyle = css`
  [data-reading] {
    border-radius: 4px;
    background: var(--_tint);
    box-shadow: 0 0 0 0.3em var(--_tint);
  }
  @media (forced-colors: active) {
    [data-reading] {
      outline: 3px solid Highlight;
    }
  }
`;

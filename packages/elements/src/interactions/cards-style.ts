import { css } from 'lit';

/** Cards to take up and lay down, and the places where they lie. */
export const cardsStyle = css`
  :host {
    container-type: inline-size;
  }
  .note {
    min-block-size: 1.5em;
    color: var(--_ink-soft);
  }
  .bank {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit);
    min-block-size: var(--_target);
  }
  .piece-card {
    min-inline-size: var(--_target);
    padding: var(--_unit) calc(2 * var(--_unit));
    font-size: 1.125rem;
    font-weight: 500;
  }
  .piece-card leerspoor-figure {
    inline-size: 8rem;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .content {
    overflow-wrap: anywhere;
  }
  .right {
    border-color: var(--_green);
    background: var(--_green-tint);
  }
  .not-yet {
    border-color: var(--_amber-line);
    background: var(--_amber-tint);
  }
  button:disabled {
    opacity: 1;
    border-color: var(--_line);
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -6px;
    }
  }
`;

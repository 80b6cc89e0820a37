import { css } from 'lit';

/** Cards to take up and lay down, and the places where they lie. */
export const cardsStyle = css`
  :host {
    container-type: inline-size;
  }
  .note {
    min-block-size: 1.5em;
    color: var(--_ink-soft);
    text-align: center;
  }
  .bank {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_unit);
    min-block-size: var(--_target);
  }
  .piece-card {
    min-inline-size: var(--_target);
    padding: var(--_unit) calc(2 * var(--_unit));
    font-size: calc(1.125 * var(--_text));
    font-weight: 500;
    touch-action: none;
  }
  .piece-card leerspoor-figure {
    inline-size: 8rem;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [data-drag] {
    user-select: none;
    -webkit-user-select: none;
  }
  [data-dragging] {
    position: relative;
    z-index: 1;
    cursor: grabbing;
  }
  [data-over] {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .content {
    overflow-wrap: anywhere;
  }
  button:disabled {
    opacity: 1;
    border-color: var(--_line);
  }
  .mark.right {
    color: var(--_green);
  }
  .mark.not-yet {
    color: var(--_amber);
  }
  .mark {
    display: inline-flex;
  }
  :is(li, button).right {
    border-color: var(--_green);
    background: var(--_green-tint);
  }
  :is(li, button).not-yet {
    border-color: var(--_amber-line);
    background: var(--_amber-tint);
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -6px;
    }
  }
`;

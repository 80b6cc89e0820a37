import { css } from 'lit';

export const goalLineStyle = css`
  :host {
    position: relative;
    display: grid;
    gap: var(--_unit);
  }
  button.quiet {
    inline-size: 100%;
    justify-content: start;
    padding-inline: var(--_unit);
    color: var(--_ink);
    font-size: calc(1.0625 * var(--_text));
  }
  button > svg:first-child {
    color: var(--_accent);
  }
  .looking {
    display: flex;
    align-items: center;
    gap: var(--_unit);
    min-block-size: var(--_target);
    padding-inline: var(--_unit);
  }
  .looking svg {
    color: var(--_accent);
  }
  .mine {
    display: block;
    color: var(--_ink-soft);
    font-size: calc(0.875 * var(--_text));
    font-weight: 400;
  }
  .why {
    margin-inline-start: auto;
    color: var(--_accent);
    font-size: var(--_text);
  }
  [aria-expanded='true'] svg:last-child {
    transform: rotate(180deg);
  }
  .segments {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 6px;
    padding-inline: var(--_unit);
  }
  i {
    block-size: 10px;
    border: 1px solid var(--_edge);
    border-radius: 5px;
    background: var(--_surface);
  }
  i.done {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  @container practice (max-width: 32rem) {
    button.quiet {
      padding-block: 0;
      font-size: calc(0.9375 * var(--_text));
    }
    .mine {
      display: inline;
      font-size: inherit;
    }
    button > .name {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
    [aria-expanded='true'] > .name {
      -webkit-line-clamp: none;
    }
    .why {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    button > svg:last-child {
      margin-inline-start: auto;
    }
  }
  /* Letters twice as large on a phone: the goal itself, whole, and no word of ours beside it. */
  @container practice (max-width: 16rem) {
    button > svg:first-child {
      display: none;
    }
    .mine {
      position: absolute;
      clip-path: inset(50%);
    }
    button.quiet {
      font-size: calc(0.8125 * var(--_text));
    }
    button > .name {
      -webkit-line-clamp: none;
    }
  }
  @media (forced-colors: active) {
    i.done {
      background: Highlight;
    }
  }
`;

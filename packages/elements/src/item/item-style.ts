import { css } from 'lit';

/** The task card: prompt, figure as its hero, answer, feedback, one button. */
export const itemStyle = css`
  :host {
    container-type: inline-size;
  }
  .card {
    display: grid;
    gap: calc(3 * var(--_unit));
    padding: clamp(1rem, 4cqi, 2.5rem);
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
  }
  .card > * {
    inline-size: 100%;
    max-inline-size: 40rem;
    margin-inline: auto;
  }
  .prompt {
    max-inline-size: 34rem;
    font-size: var(--_task);
    font-weight: 500;
    line-height: 1.45;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
    border-radius: 4px;
    outline-offset: 6px;
  }
  .prompt img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 15rem;
    margin: var(--_unit) auto;
  }
  .prompt:focus:not(:focus-visible) {
    outline: none;
  }
  .panel ol {
    display: grid;
    gap: var(--_unit);
    padding-inline-start: 1.5em;
    margin-block-start: var(--_unit);
  }
  .panel li::marker {
    color: var(--_ink-soft);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(1.5 * var(--_unit));
  }
  .actions button {
    min-block-size: max(var(--_target), 3.25rem);
    font-size: 1.125rem;
  }
  .actions .primary {
    min-inline-size: min(100%, 12rem);
  }
  .live:empty {
    display: none;
  }
  .word {
    display: inline;
    min-block-size: 0;
    padding: 0 0.1em;
    border: 0;
    border-block-end: 2px dotted var(--_accent);
    border-radius: 0;
    background: none;
    font-weight: inherit;
  }
  [data-name='next']:dir(rtl) {
    transform: scaleX(-1);
  }
`;

import { css } from 'lit';

export const whoStyle = css`
  .card {
    display: grid;
    gap: calc(3 * var(--_unit));
    justify-items: center;
    padding: clamp(1.5rem, 5cqi, 3.5rem) clamp(min(1.25rem, 6cqi), 4cqi, 3rem);
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
    text-align: center;
  }
  h2 {
    font-size: calc(1.2 * var(--_task));
    text-wrap: balance;
  }
  h2:focus {
    outline: none;
  }
  .row {
    justify-content: center;
  }
  .large button {
    justify-content: center;
    min-block-size: max(var(--_target), 3.25rem);
    min-inline-size: 12rem;
    font-size: calc(1.125 * var(--_text));
  }
  .code {
    display: flex;
    gap: calc(2 * var(--_unit));
    list-style: none;
  }
  .code li {
    display: grid;
    gap: var(--_unit);
    justify-items: center;
    font-weight: 600;
  }
  svg:not(.pictogram) {
    inline-size: clamp(3.5rem, 16cqi, 5rem);
    block-size: auto;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: calc(1.5 * var(--_unit));
  }
  .grid button {
    padding: calc(1.5 * var(--_unit));
  }
  .so {
    display: flex;
    gap: var(--_unit);
  }
  .so span {
    inline-size: 3.5rem;
    block-size: 3.5rem;
    padding: calc(0.5 * var(--_unit));
    border-block-end: 3px solid var(--_edge);
  }
  .so span:has(svg) {
    border-color: var(--_accent);
  }
  .so svg:not(.pictogram) {
    inline-size: 100%;
  }
  .said:not(:has(.sr)) {
    font-size: calc(1.125 * var(--_text));
  }
`;

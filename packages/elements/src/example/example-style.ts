import { css } from 'lit';

export const exampleStyle = css`
  :host {
    max-inline-size: 52rem;
    margin-inline: auto;
    container-type: inline-size;
  }
  .card {
    display: grid;
    gap: calc(2.5 * var(--_unit));
    padding: clamp(min(1rem, 5cqi), 4cqi, 2.5rem);
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
  }
  .card > * {
    inline-size: 100%;
    max-inline-size: 40rem;
    margin-inline: auto;
  }
  .task {
    font-size: var(--_task);
    font-weight: 600;
  }
  ol {
    display: grid;
    gap: calc(2 * var(--_unit));
    list-style: none;
  }
  li {
    display: grid;
    gap: var(--_unit);
    padding-inline-start: calc(2 * var(--_unit));
    border-inline-start: 4px solid var(--_line);
  }
  li:last-child {
    border-color: var(--_accent);
  }
  li:focus {
    outline: none;
  }
  .text {
    font-size: var(--_task);
  }
  .think {
    display: flex;
    gap: var(--_unit);
    color: var(--_ink-soft);
    font-size: calc(1.0625 * var(--_text));
    font-style: italic;
  }
  .over {
    font-weight: 600;
  }
`;

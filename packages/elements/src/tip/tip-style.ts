import { css } from 'lit';

export const tipStyle = css`
  .card {
    display: grid;
    gap: calc(3 * var(--_unit));
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
  hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .prompt {
    font-size: var(--_task);
    text-align: center;
  }
  .row {
    justify-content: center;
  }
`;

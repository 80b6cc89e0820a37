import { css } from 'lit';

/** The task card: prompt, figure as its hero, answer, feedback, one button. */
export const itemStyle = css`
  :host {
    container-type: inline-size;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_unit));
    padding: clamp(min(1rem, 5cqi), 4cqi, 2.5rem);
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
  }
  .card > :not(leerspoor-word-help) {
    inline-size: 100%;
    max-inline-size: 40rem;
    margin-inline: auto;
  }
  /* Beside each other where there is room, so that nothing scrolls while answering. */
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_unit));
    align-items: center;
  }
  @media (max-height: 48rem) {
    .card,
    .work {
      gap: calc(2 * var(--_unit));
    }
    .card {
      padding-block: calc(2 * var(--_unit));
    }
  }
  @container (min-width: 44rem) {
    .card > :is(.beside, .helped) {
      column-gap: calc(5 * var(--_unit));
      max-inline-size: 46rem;
    }
    .beside {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    }
    .helped {
      grid-template: 'figure help' auto 'field help' 1fr / minmax(0, 1fr) minmax(0, 1.1fr);
    }
    .helped > leerspoor-figure {
      grid-area: figure;
    }
    .helped > .field {
      grid-area: field;
    }
    .helped > slot {
      display: block;
      grid-area: help;
    }
  }
  .asked {
    display: flex;
    align-items: center;
    justify-content: center;
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(1.5 * var(--_unit));
  }
  .actions button {
    min-block-size: max(var(--_target), 3.25rem);
    font-size: calc(1.125 * var(--_text));
  }
  .steps ~ .actions {
    display: none;
  }
  .actions .primary {
    min-inline-size: min(100%, 12rem);
  }
  .live:empty {
    display: none;
  }
`;

import { css } from 'lit';

/** One of several, a tap each: a face, a number, an answer to a question. */
export const choiceStyle = css`
  legend {
    padding: 0;
    margin-block-end: calc(1.5 * var(--_unit));
    font-size: calc(1.125 * var(--_text));
    font-weight: 600;
  }
  .estimate label {
    position: relative;
    display: flex;
    cursor: pointer;
  }
  .estimate label span {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: center;
    gap: var(--_unit);
    min-block-size: var(--_target);
    padding: var(--_unit) calc(2 * var(--_unit));
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .estimate label:hover span {
    border-color: var(--_accent);
  }
  .estimate input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .estimate input {
    scroll-margin-block: 4rem 7rem; /* the button that stays in sight hides no choice */
  }
  .estimate input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .face span {
    text-align: center;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 7rem;
    padding-block: calc(1.5 * var(--_unit));
  }
  .face svg {
    font-size: calc(1.75 * var(--_text));
  }
  .levels small {
    font-size: calc(0.875 * var(--_text));
    opacity: 0.85;
  }
  .levels label span {
    flex-direction: column;
    gap: 0;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    gap: 6px;
  }
  .scale label span {
    padding: 0;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: 4px;
    color: var(--_ink-soft);
    font-size: calc(0.9375 * var(--_text));
  }
  @container practice (max-width: 32rem) {
    .scale {
      grid-template-columns: repeat(5, 1fr);
    }
    .face span {
      min-inline-size: 0;
      padding-inline: var(--_unit);
    }
    .face {
      flex: 1;
    }
    .levels label {
      flex: 1 0 100%;
    }
    .answers {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_unit);
    }
    .estimate .answer span {
      padding-inline: var(--_unit);
      text-align: center;
    }
  }
`;

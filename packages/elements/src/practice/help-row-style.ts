import { css } from 'lit';

export const helpRowStyle = css`
  .row {
    align-items: center;
    justify-content: center;
    gap: 6px;
  }
  button {
    gap: 6px;
    padding-inline: var(--_unit);
    font-size: calc(0.9375 * var(--_text));
    border: 1px solid var(--_edge);
    background: none;
    font-weight: 500;
  }
  button > svg {
    color: var(--_accent);
  }
  .alone {
    padding: var(--_unit);
    color: var(--_ink-soft);
  }
  .answer {
    max-inline-size: 40rem;
    margin: calc(1.5 * var(--_unit)) auto 0;
    padding: calc(1.5 * var(--_unit)) calc(2 * var(--_unit));
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: calc(1.0625 * var(--_text));
  }
  form {
    display: grid;
    justify-items: start;
    gap: var(--_unit);
  }
  label {
    font-weight: 600;
  }
  form p {
    color: var(--_ink-soft);
  }
  textarea {
    inline-size: 100%;
    padding: var(--_unit);
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  p + p {
    margin-block-start: var(--_unit);
  }
  leerspoor-criteria {
    border: 0;
  }
  .answer.none {
    margin: 0;
    padding: 0;
  }
  .row > .further {
    flex: 1 0 100%;
  }
  [aria-expanded='true'] [data-name='down'] {
    transform: rotate(180deg);
  }
  /* Where the words do not fit beside each other: the sign above its word, in even rows. */
  @container practice (max-width: 50rem) {
    .row {
      align-items: stretch;
    }
    .row > button {
      flex: 1 1 calc(5.5 * var(--_text));
      flex-direction: column;
      gap: 2px;
      padding: var(--_unit) 2px;
      font-size: calc(0.8125 * var(--_text));
      text-align: center;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    .row > .alone {
      flex: 1 0 100%;
    }
  }
  @container practice (max-width: 37rem) {
    .row > button {
      flex-basis: max(30%, 5.25 * var(--_text));
    }
    .row > button:first-of-type:nth-last-of-type(4),
    .row > button:first-of-type:nth-last-of-type(4) ~ button {
      flex-basis: 40%;
    }
  }
`;

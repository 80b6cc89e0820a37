import { css } from 'lit';

/** The box that is typed in: the same in every interaction. */
export const fieldStyle = css`
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: calc(1.5 * var(--_unit));
    font-size: calc(1.15 * var(--_task));
  }
  input {
    inline-size: 5.5em;
    min-block-size: max(var(--_target), 7 * var(--_unit));
    padding: 0 calc(1.5 * var(--_unit));
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-weight: 600;
    text-align: center;
  }
  input:focus {
    border-color: var(--_accent);
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  input:disabled {
    border-color: var(--_line);
    background: none;
    opacity: 1;
    -webkit-text-fill-color: currentcolor;
  }
  :host([mark='right']) input {
    border-color: var(--_green);
    background: var(--_green-tint);
  }
  :host([mark='not-yet']) input,
  :host([mark='solution']) input {
    border-color: var(--_amber-line);
    background: var(--_amber-tint);
  }
  .wide {
    inline-size: min(100%, 20em);
  }
`;

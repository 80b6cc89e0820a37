import { css } from 'lit';

export const choiceStyle = css`
  :host {
    container-type: inline-size;
  }
  .options {
    display: grid;
    gap: calc(1.5 * var(--_unit));
  }
  .pictured {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7rem), 1fr));
  }
  /* The picture fills the option; the circle stands beside its letter. */
  .pictured label {
    padding: calc(1.5 * var(--_unit));
    text-align: center;
  }
  .pictured input {
    position: absolute;
    inset-block-end: calc(1.5 * var(--_unit) + 0.1em);
    inset-inline-start: calc(1.5 * var(--_unit));
  }
  .pictured .mark {
    position: absolute;
    inset-block-end: calc(1.5 * var(--_unit) + 0.1em);
    inset-inline-end: calc(1.5 * var(--_unit));
  }
  .pictured .content {
    align-self: end;
  }
  .pictured leerspoor-figure {
    margin-block-end: var(--_unit);
  }
  /* Two beside each other where their letters fit, at any size: a word is never broken. */
  .short {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(34%, 3.2 * var(--_task) + 3.75rem)), 1fr));
  }
  .short:is(.by3, .words) {
    grid-template-columns: minmax(0, 1fr);
  }
  /* The sign stands where the circle stood: the word keeps its room. */
  fieldset .short label:is(.right, .not-yet) input {
    position: absolute;
    opacity: 0;
  }
  .short .mark {
    order: -1;
    margin-inline: -0.25rem;
  }
  @container (max-width: 30rem) {
    .options {
      gap: var(--_unit);
    }
    .short label {
      gap: var(--_unit);
      padding-inline: calc(1.5 * var(--_unit));
    }
  }
  @container (min-width: 30rem) {
    .short,
    .short:is(.by3, .words) {
      grid-template-columns: repeat(var(--columns, 3), minmax(0, 1fr));
    }
    .short.by4 {
      --columns: 4;
    }
    .short.by2 {
      --columns: 2;
    }
  }
  .note {
    margin-block-end: var(--_unit);
    color: var(--_ink-soft);
  }
  label {
    position: relative;
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_unit));
    min-block-size: max(var(--_target), 7 * var(--_unit));
    padding: calc(1.5 * var(--_unit)) calc(2 * var(--_unit));
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: var(--_task);
    line-height: 1.3;
    cursor: pointer;
    touch-action: manipulation;
  }
  .content {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  label:hover,
  label.chosen {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  input {
    flex: none;
    appearance: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    cursor: inherit;
  }
  input[type='checkbox'] {
    border-radius: 6px;
  }
  input:checked {
    border: 0.45rem solid var(--_accent);
  }
  input:focus-visible {
    outline: none;
  }
  input:focus-visible + .content::after {
    position: absolute;
    inset: calc(-1 * var(--_stroke));
    border-radius: var(--_radius);
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
    content: '';
  }
  fieldset:disabled label {
    border-color: var(--_line);
    background: none;
    cursor: default;
  }
  fieldset:disabled input {
    border-color: var(--_edge);
    opacity: 0.5;
  }
  fieldset:disabled input:checked {
    border-color: var(--_ink-soft);
    opacity: 1;
  }
  fieldset:disabled label.right {
    border-color: var(--_green);
    background: var(--_green-tint);
  }
  label.not-yet,
  fieldset:disabled label.not-yet {
    border-color: var(--_amber-line);
    background: var(--_amber-tint);
  }
  .right .mark {
    color: var(--_green);
  }
  .not-yet .mark {
    color: var(--_amber);
  }
  .mark {
    display: flex;
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    label.chosen {
      outline: 2px solid Highlight;
    }
  }
`;

import { css } from 'lit';

export const assignmentStyle = css`
  :host {
    container: assignment / inline-size;
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_unit));
    padding: clamp(0.75rem, 2.5cqi, 1.5rem);
    border-radius: calc(2 * var(--_radius));
    background: var(--_ground);
  }
  @container assignment (inline-size > 56rem) {
    .frame {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    /* what is chosen below changes what stands here */
    .result {
      position: sticky;
      inset-block-start: calc(2 * var(--_unit));
      align-self: start;
    }
  }
  form,
  .result {
    display: grid;
    gap: calc(2.5 * var(--_unit));
    align-content: start;
  }
  h2 {
    font-size: 1.375rem;
  }
  legend,
  .label {
    padding: 0;
    margin-block-end: 0.375rem;
    font-weight: 650;
  }
  .note {
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  label.line {
    display: flex;
    gap: calc(1.5 * var(--_unit));
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.5rem;
    border-radius: 10px;
    line-height: 1.35;
    cursor: pointer;
  }
  label.line:hover {
    background: var(--_tint);
  }
  :is(input[type='checkbox'], input[type='radio']) {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  :is(select, input[type='number']) {
    min-block-size: 2.75rem;
    min-inline-size: min(100%, 12rem);
    padding-inline: 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  details {
    display: grid;
    gap: calc(2 * var(--_unit));
  }
  summary {
    padding-block: 0.75rem;
    font-weight: 650;
    cursor: pointer;
  }
  .out + .out {
    margin-block-start: calc(2 * var(--_unit));
  }
  .out a {
    align-self: center;
    color: var(--_accent);
  }
  .out {
    padding: calc(2 * var(--_unit));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .out h3 {
    margin-block-end: 0.25rem;
  }
  .out pre {
    margin-block: 0.5rem;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    font-size: 0.8125rem;
    user-select: all;
  }
`;

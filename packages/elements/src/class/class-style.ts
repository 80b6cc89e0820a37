import { css } from 'lit';

/** The teacher's screen: dense, calm, one accent; who needs help stands out by weight and place, never by colour alone. */
export const classStyle = css`
  :host {
    container: class / inline-size;
    --_unit: var(--leerspoor-unit, 0.5rem);
    font-size: 0.9375rem;
    line-height: 1.4;
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.5 * var(--_unit));
    padding: clamp(0.75rem, 2cqi, 1.5rem);
    border-radius: calc(2 * var(--_radius));
    background: var(--_ground);
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    font-weight: 650;
  }
  h1 {
    font-size: 1.375rem;
    line-height: 1.2;
  }
  h2 {
    font-size: 1rem;
  }
  h2 > span,
  h3 > span {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  ul,
  ol {
    list-style: none;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit) calc(2 * var(--_unit));
    align-items: center;
    justify-content: space-between;
  }
  .top p,
  .note {
    color: var(--_ink-soft);
  }
  .note {
    font-size: 0.875rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit);
  }
  button,
  .file {
    min-block-size: 2.5rem;
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    font-weight: 500;
  }
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    background: var(--_surface);
    cursor: pointer;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .troubles {
    padding: calc(1.5 * var(--_unit)) calc(2 * var(--_unit));
    border: 1px solid var(--_amber-line);
    border-radius: var(--_radius);
    background: var(--_amber-tint);
  }
  .troubles li {
    margin-block-start: 0.25rem;
  }
  .empty,
  .loading,
  .calm {
    padding: calc(2 * var(--_unit));
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    color: var(--_ink-soft);
  }
  .names {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .chip {
    min-block-size: 1.75rem;
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 8px;
    font-weight: 500;
    white-space: nowrap;
  }
  .chip small {
    color: var(--_amber);
    font-weight: 400;
  }
  .urgent .chip {
    border-color: var(--_amber-line);
    background: var(--_amber-tint);
    font-weight: 650;
  }
  .mark {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    margin-inline-end: 0.25rem;
    vertical-align: -0.15em;
    fill: none;
    stroke: var(--_ink-soft);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark .fill {
    fill: currentcolor;
    stroke: none;
  }
  .mark[data-standing='stuck'] {
    fill: var(--_amber-tint);
    stroke: var(--_amber);
  }
  .mark[data-standing='extended'] {
    stroke: var(--_amber);
    color: var(--_amber);
  }
  .mark[data-standing='on-course'] {
    stroke: var(--_accent);
    color: var(--_accent);
  }
  .mark[data-standing='ready'] {
    fill: var(--_green-tint);
    stroke: var(--_green);
  }
  .band {
    fill: var(--_tint);
    stroke: none;
  }
  .estimate {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
`;

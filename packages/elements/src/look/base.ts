import { css } from 'lit';

/** What every element shares: box, type, buttons, focus, and what only a screen reader gets. */
export const base = css`
  :host {
    display: block;
    font-family: var(--_font);
    line-height: var(--_leading);
    letter-spacing: var(--_spacing);
    word-spacing: var(--_words);
    color: var(--_ink);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h2, h3, p, ol, ul, dl, dd, figure, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :is(h2, h3) {
    font-size: inherit;
    line-height: 1.35;
  }
  math {
    font: inherit;
    font-variant-numeric: lining-nums;
  }
  mfrac > * {
    padding-block: 0.12em;
  }
  .fraction {
    white-space: nowrap;
  }
  .sum {
    display: inline-block;
    baseline-source: first;
  }
  button,
  input {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_unit);
    min-block-size: var(--_target);
    padding: var(--_unit) calc(2.5 * var(--_unit));
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover {
    filter: brightness(0.92);
  }
  button.quiet {
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }
  button.quiet:hover {
    background: var(--_tint);
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .word {
    display: inline;
    min-block-size: 0;
    padding: 0 0.1em;
    border: 0;
    border-block-end: 2px dotted var(--_accent);
    border-radius: 0;
    background: none;
    font-weight: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_unit));
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_unit));
  }
  svg.pictogram {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
    }
    button.quiet {
      color: LinkText;
    }
  }
`;

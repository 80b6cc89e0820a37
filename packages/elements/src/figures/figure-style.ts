import { css } from 'lit';

/** Ink lines, one shade, labels: the same for every figure. */
export const figureStyle = css`
  svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 35rem;
    max-block-size: var(--leerspoor-figure-height, var(--_figure));
    margin-inline: auto;
    overflow: visible;
    direction: ltr;
  }
  figcaption {
    margin-block-start: var(--_unit);
    color: var(--_ink-soft);
    text-align: center;
  }
  :is(.piece, .box, .axis, .tick, .bar, .jump, .lines, .filled, .cloth, .pointer) {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  :is(.piece, .box) {
    fill: var(--_surface);
  }
  :is(.shaded, .filled) {
    fill: var(--_shade);
  }
  .jump {
    stroke: var(--_shade);
    stroke-width: 3;
  }
  .pointer {
    fill: var(--leerspoor-pointer, var(--_accent));
    stroke: none;
  }
  .cloth {
    fill: var(--_tint);
    stroke: var(--_accent);
  }
  .gap {
    stroke: var(--_accent);
    stroke-dasharray: 5 5;
  }
  .label {
    fill: var(--_ink);
    font-size: 19px;
    text-anchor: middle;
    dominant-baseline: central;
  }
  /* A number on a coloured piece is read as one on paper. */
  .shaded ~ .label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  .small {
    font-size: 17px;
  }
  .big {
    font-size: 28px;
    font-weight: 600;
  }
`;

import { css } from 'lit';

/** Picture, words under it, one quiet bar of controls; chapters and text below. */
export const playerStyle = css`
  :host {
    container-type: inline-size;
  }
  :host(:fullscreen) {
    overflow: auto;
    padding: var(--_unit);
    background: var(--_ground);
  }
  :host(:fullscreen) video {
    max-block-size: calc(100vh - 14rem);
  }
  section {
    display: grid;
    gap: calc(1.5 * var(--_unit));
  }
  video {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fbf8f2;
    cursor: pointer;
  }
  /* While a question stands under it, both are in sight. */
  section:has(.stop) > video {
    max-block-size: max(9rem, 30vh);
  }
  .live:empty {
    display: none;
  }
  .note {
    padding: calc(2 * var(--_unit));
    border-inline-start: 6px solid var(--_amber-line);
    border-radius: var(--_radius);
    background: var(--_amber-tint);
  }
  .caption,
  .thought {
    min-block-size: 2lh;
    padding-inline: var(--_unit);
    font-size: calc(1.25 * var(--_text));
    line-height: 1.4;
    text-align: center;
    text-wrap: balance;
  }
  .thought {
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    padding-block: var(--_unit);
    color: var(--_ink-soft);
    font-style: italic;
  }
  .thought:empty {
    visibility: hidden;
  }
  .thought.blank {
    visibility: hidden;
  }
  @container (min-width: 40rem) {
    .caption {
      min-block-size: 1lh;
    }
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_unit) calc(1.5 * var(--_unit));
  }
  .more {
    justify-content: center;
  }
  .icon {
    min-inline-size: var(--_target);
    padding: var(--_unit);
  }
  .slider {
    position: relative;
    display: flex;
    flex: 1 1 8rem;
    align-items: center;
    direction: ltr;
  }
  .slider input {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .rail {
    position: absolute;
    inset-inline: 8px;
    inset-block-end: 6px;
    inline-size: calc(100% - 16px);
    block-size: 5px;
    background: var(--_line);
    pointer-events: none;
  }
  .watched {
    fill: var(--_shade);
  }
  .tick {
    fill: var(--_ink);
  }
  .time {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .pick {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
    color: var(--_ink-soft);
  }
  /* On a phone two even rows: what is chosen from a list, and what is tapped. */
  @container (max-width: 26rem) {
    .pick {
      flex: 1 1 40%;
      flex-direction: column;
      align-items: stretch;
      gap: 0;
    }
    .toggle {
      flex: 1;
    }
  }
  select {
    min-block-size: var(--_target);
    padding-inline: var(--_unit);
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .stop {
    padding: calc(2 * var(--_unit));
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .stop:focus {
    outline: none;
  }
  .stop leerspoor-question {
    --leerspoor-figure-height: 8rem;
  }
  .stop h3 {
    color: var(--_accent);
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit);
    list-style: none;
  }
  .chapter {
    padding-inline: calc(1.5 * var(--_unit));
    border-width: 1px;
    font-weight: 500;
  }
  .chapter[aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 700;
  }
  .step {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .when {
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  summary {
    min-block-size: var(--_target);
    align-content: center;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .lines {
    position: relative;
    max-block-size: 16rem;
    overflow: auto;
    list-style: none;
  }
  .line {
    inline-size: 100%;
    justify-content: start;
    border-color: transparent;
    background: none;
    font-weight: 400;
  }
  .line[aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .paragraphs {
    display: grid;
    gap: calc(1.5 * var(--_unit));
    max-inline-size: 40rem;
    font-size: calc(1.125 * var(--_text));
  }
  @media (forced-colors: active) {
    .rail {
      background: Canvas;
      border-block: 1px solid CanvasText;
    }
    .watched {
      fill: Highlight;
    }
    .tick {
      fill: CanvasText;
    }
    .chapter[aria-current],
    .line[aria-current],
    .toggle[aria-pressed='true'] {
      border-color: Highlight;
      border-width: 3px;
    }
  }
`;

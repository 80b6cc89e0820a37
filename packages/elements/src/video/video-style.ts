import { css } from 'lit';

export const videoStyle = css`
  :host {
    max-inline-size: 54rem;
    margin-inline: auto;
  }
  .poster {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-content: stretch;
    inline-size: 100%;
    padding: var(--_unit);
  }
  .picture {
    position: relative;
    display: grid;
    place-items: end start;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_ground);
  }
  .picture img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .sign {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 72px;
    block-size: 72px;
    margin: calc(1.5 * var(--_unit));
    border: 4px solid var(--_surface);
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: calc(2 * var(--_text));
  }
  .sign .pictogram {
    fill: currentcolor;
  }
  .title {
    display: flex;
    justify-content: space-between;
    gap: calc(2 * var(--_unit));
    padding: var(--_unit);
    font-size: calc(1.25 * var(--_text));
  }
  .length {
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  .note {
    padding: calc(2 * var(--_unit));
    border-inline-start: 6px solid var(--_amber-line);
    border-radius: var(--_radius);
    background: var(--_amber-tint);
  }
  .consent {
    padding: calc(3 * var(--_unit));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: calc(1.125 * var(--_text));
  }
  iframe {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
    border-radius: var(--_radius);
  }
  .written p {
    max-inline-size: 40rem;
    font-size: calc(1.125 * var(--_text));
  }
  .end {
    justify-content: center;
    margin-block-start: calc(2 * var(--_unit));
  }
  .end:not(:has(button)) {
    display: none;
  }
`;

import { css } from 'lit';

/** A ladder: what is done above, the open step as a card, the rest as numbers. */
export const planStyle = css`
  :host {
    max-inline-size: 52rem;
    margin-inline: auto;
    container-type: inline-size;
  }
  .task {
    display: grid;
    gap: var(--_unit);
    margin-block-end: calc(3 * var(--_unit));
    padding: calc(2 * var(--_unit));
    border-radius: var(--_radius);
    background: var(--_tint);
    --leerspoor-figure-height: 7rem;
  }
  .task p {
    font-size: calc(1.125 * var(--_text));
    font-weight: 600;
    text-align: center;
  }
  ol {
    display: grid;
    gap: calc(2 * var(--_unit));
    list-style: none;
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr);
    gap: calc(1.5 * var(--_unit));
  }
  .step:not(:last-child)::before {
    position: absolute;
    inset-block: 2.5rem calc(-2 * var(--_unit));
    inset-inline-start: calc(1.25rem - 1px);
    border-inline-start: 2px solid var(--_line);
    content: '';
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    font-weight: 700;
  }
  .done .mark {
    border-color: var(--_green);
    background: var(--_green-tint);
    color: var(--_green);
  }
  .now .mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .later {
    color: var(--_ink-soft);
  }
  .name {
    min-block-size: 2.5rem;
    align-content: center;
    font-weight: 600;
  }
  .later .name {
    font-weight: 400;
  }
  .worked {
    font-size: calc(1.125 * var(--_text));
  }
  .over {
    margin-block-start: calc(3 * var(--_unit));
    font-size: var(--_task);
    font-weight: 600;
    text-align: center;
  }
  .over:focus {
    outline: none;
  }
  .end {
    justify-content: center;
    margin-block-start: calc(2 * var(--_unit));
  }
  @container (max-width: 26rem) {
    .now {
      grid-template-columns: minmax(0, 1fr);
    }
    .now > .mark,
    .now::before {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .now .mark {
      forced-color-adjust: none;
    }
  }
`;

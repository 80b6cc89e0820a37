import { css } from 'lit';

/** The screens around the tasks: cards of the same kind as the task card. */
export const screenStyle = css`
  .card {
    justify-items: center;
    gap: calc(3 * var(--_unit));
    padding: clamp(1.25rem, 4cqi, 3rem);
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
  }
  .card > * {
    inline-size: 100%;
    max-inline-size: 36rem;
  }
  .title {
    font-size: calc(1.2 * var(--_task));
    text-wrap: balance;
  }
  .title::first-letter {
    text-transform: uppercase;
  }
  .over {
    color: var(--_ink-soft);
  }
  .titled {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .over + .titled {
    margin-block-start: calc(-2 * var(--_unit));
  }
  .card ul {
    display: grid;
    gap: calc(1.5 * var(--_unit));
    padding-inline-start: 1.25em;
    font-size: 1.125rem;
  }
  .card li::marker {
    color: var(--_accent);
  }
  .card ul.criteria {
    padding: 0;
    list-style: none;
  }
  .criteria li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 11rem);
    gap: calc(2 * var(--_unit));
    align-items: center;
    padding-block-end: calc(1.5 * var(--_unit));
    border-block-end: 1px solid var(--_line);
  }
  .criteria leerspoor-figure {
    --leerspoor-figure-height: 6rem;
  }
  .end {
    margin-block-start: var(--_unit);
  }
  legend {
    padding: 0;
    margin-block-end: calc(1.5 * var(--_unit));
    font-size: 1.125rem;
    font-weight: 600;
  }
  .estimate label {
    position: relative;
    display: flex;
    cursor: pointer;
  }
  .estimate label span {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: center;
    gap: var(--_unit);
    min-block-size: var(--_target);
    padding: var(--_unit) calc(2 * var(--_unit));
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .estimate label:hover span {
    border-color: var(--_accent);
  }
  .estimate input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .estimate input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .face span {
    flex-direction: column;
    gap: 4px;
    min-inline-size: 7rem;
    padding-block: calc(1.5 * var(--_unit));
  }
  .face svg {
    font-size: 1.75rem;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    gap: 6px;
  }
  .scale label span {
    padding: 0;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: 4px;
    color: var(--_ink-soft);
    font-size: 0.9375rem;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: calc(1.5 * var(--_unit));
  }
  .way {
    justify-content: start;
    gap: calc(2 * var(--_unit));
    padding: calc(2 * var(--_unit));
    font-size: 1.0625rem;
    font-weight: 400;
  }
  .way > svg {
    color: var(--_accent);
    font-size: 1.375rem;
  }
  .way span,
  .way strong {
    display: block;
  }
  .way span span {
    color: var(--_ink-soft);
    font-size: 1rem;
  }
  .news h3 {
    display: flex;
    align-items: center;
    gap: var(--_unit);
    margin-block-end: var(--_unit);
    font-size: 1.125rem;
  }
  .news svg {
    color: var(--_green);
  }
  .next {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_unit));
    padding: calc(2 * var(--_unit));
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .others {
    justify-content: center;
  }
  .open {
    inline-size: 100%;
  }
  [data-name='next']:dir(rtl),
  [data-name='back']:dir(rtl) {
    transform: scaleX(-1);
  }
  @container practice (max-width: 32rem) {
    .criteria li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 6rem);
    }
    .scale {
      grid-template-columns: repeat(5, 1fr);
    }
    .face span {
      min-inline-size: 0;
      padding-inline: var(--_unit);
    }
    .face {
      flex: 1;
    }
  }
`;

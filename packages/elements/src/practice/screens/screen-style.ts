import { css } from 'lit';
import { choiceStyle } from './choice-style.js';

/** The screens around the tasks: cards of the same kind as the task card. */
export const screenStyle = css`
  ${choiceStyle}
  .card {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(3 * var(--_unit));
    padding: clamp(min(1.25rem, 6cqi), 4cqi, 3rem);
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
    overflow-wrap: anywhere;
    hyphens: auto;
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
    font-size: calc(1.125 * var(--_text));
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
  .end > .row + .over {
    margin-block-start: calc(1.5 * var(--_unit));
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
    font-size: calc(1.0625 * var(--_text));
    font-weight: 400;
  }
  .way > svg {
    color: var(--_accent);
    font-size: calc(1.375 * var(--_text));
  }
  .way span,
  .way strong {
    display: block;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  :is(.way strong, .news li)::first-letter {
    text-transform: uppercase;
  }
  .way span span {
    color: var(--_ink-soft);
    font-size: var(--_text);
  }
  .news h3 {
    display: flex;
    align-items: center;
    gap: var(--_unit);
    margin-block-end: var(--_unit);
    font-size: calc(1.125 * var(--_text));
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
  .quiet-screen .row,
  .quiet-screen legend {
    justify-content: center;
  }
  .when {
    color: var(--_ink-soft);
  }
  .organizer {
    max-inline-size: 24rem;
  }
  .words {
    display: grid;
    gap: var(--_unit);
    font-size: calc(1.125 * var(--_text));
  }
  .words dt {
    display: flex;
    align-items: center;
    gap: var(--_unit);
    font-weight: 600;
  }
  .words img,
  .criteria img {
    max-inline-size: 11rem;
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
  .row.end > .quiet {
    margin-inline-start: calc(-2.5 * var(--_unit));
  }
  @media (max-height: 48rem) {
    .card {
      gap: calc(2 * var(--_unit));
      padding-block: calc(2.5 * var(--_unit));
    }
    .card ul {
      gap: var(--_unit);
    }
    .card .criteria li {
      padding-block-end: var(--_unit);
    }
    .over + .titled {
      margin-block-start: calc(-1.5 * var(--_unit));
    }
    .quiet-screen {
      padding-block: calc(5 * var(--_unit));
    }
  }
  @media (min-height: 22rem) and (max-height: 48rem) {
    /* What leads on stays in sight, however much there is to read or to answer before it. */
    .row.end:has(.primary) {
      position: sticky;
      inset-block-end: 0;
      padding-block: var(--_unit);
      background: var(--_surface);
      box-shadow: 0 calc(-1 * var(--_unit)) var(--_unit) var(--_surface);
    }
    .card :is(button, label, input) {
      scroll-margin-block-end: 6rem; /* and hides nothing that has the focus */
    }
  }
  @container practice (max-width: 32rem) {
    .criteria li {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_unit);
    }
    .criteria leerspoor-figure {
      max-inline-size: 12rem;
    }
  }
  /* Letters twice as large on a phone: no word is broken for the sign beside it. */
  @container practice (max-width: 16rem) {
    .way {
      flex-direction: column;
      align-items: start;
      gap: var(--_unit);
    }
  }
`;

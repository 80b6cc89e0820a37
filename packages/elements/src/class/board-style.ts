import { css } from 'lit';

/** What to do first, and who stands where. */
export const boardStyle = css`
  .first ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13.5rem), 1fr));
    gap: calc(1.5 * var(--_unit));
    margin-block-start: var(--_unit);
  }
  .first li {
    display: grid;
    gap: 0.375rem;
    align-content: start;
    padding: calc(1.5 * var(--_unit)) calc(2 * var(--_unit));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .first li[data-kind='stuck'],
  .first li[data-kind='asks'],
  .first li[data-kind='misconception'] {
    border-inline-start: 4px solid var(--_amber-line);
  }
  .first li[data-kind='ready'] {
    border-inline-start: 4px solid var(--_green);
  }
  .first .of,
  .what,
  .first .rest {
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  .todo {
    font-weight: 500;
  }
  .board {
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    border-spacing: 0;
    background: var(--_surface);
  }
  .board :is(th, td) {
    padding: 0.4375rem 0.625rem;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .board thead th {
    border: 0;
    color: var(--_ink-soft);
    font-size: 0.8125rem;
    font-weight: 550;
    line-height: 1.25;
    vertical-align: bottom;
  }
  .board tbody th {
    inline-size: 24%;
    font-weight: 400;
    line-height: 1.3;
  }
  .board [data-calm] :is(th, td) {
    padding-block: 0.25rem;
  }
  .board :is(th, td):nth-child(n + 5) {
    text-align: center;
  }
  .board .bar {
    display: block;
    inline-size: 100%;
    block-size: 5px;
    margin-block-start: 0.375rem;
    border-radius: 3px;
  }
  .bar [data-standing='stuck'] {
    fill: var(--_amber);
  }
  .bar [data-standing='extended'] {
    fill: var(--_amber-line);
  }
  .bar [data-standing='on-course'] {
    fill: var(--_shade);
  }
  .bar [data-standing='ready'] {
    fill: var(--_green);
  }
  .bar [data-standing='unknown'] {
    fill: var(--_line);
  }
  .board .names {
    display: flex;
  }
  .shared + .shared {
    margin-block-start: 0.5rem;
  }
  .shared .what {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    margin-block-end: 0.25rem;
    font-size: 0.8125rem;
    line-height: 1.3;
  }
  .count,
  .more {
    min-block-size: 1.75rem;
    min-inline-size: 2.25rem;
    padding: 0.0625rem 0.5rem;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .count[aria-expanded='true'] {
    margin-block-end: 0.25rem;
    background: var(--_tint);
  }
  .none {
    display: inline-block;
    padding: 0.1875rem 0.5rem;
    color: var(--_ink-soft);
  }
  /* a whole class on one screen: room for names, and one line for a goal on which nobody needs anything */
  @container class (inline-size >= 62rem) {
    .board tbody th {
      inline-size: 25%;
    }
    .board thead th:nth-child(2) {
      inline-size: 16%;
    }
    .board thead th:nth-child(3) {
      inline-size: 17%;
    }
    .board thead th:nth-child(4) {
      inline-size: 11%;
    }
    .board thead th:nth-child(n + 5) {
      min-inline-size: 5.25rem;
    }
    .board thead th:nth-child(6) {
      min-inline-size: 6.75rem;
    }
    .board [data-calm] th p {
      overflow: hidden;
      max-inline-size: 20rem;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
`;

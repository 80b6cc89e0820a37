import { css } from 'lit';

/** A pupil's page: a drawer at the side, the whole screen on a phone. */
export const pageStyle = css`
  dialog {
    inline-size: min(100%, 34rem);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    margin-inline-start: auto;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    overscroll-behavior: contain;
    background: var(--_ground);
    color: var(--_ink);
  }
  dialog::backdrop {
    background: rgb(20 22 30 / 35%);
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_unit));
    padding: calc(2 * var(--_unit)) clamp(0.75rem, 4vw, 1.5rem) calc(4 * var(--_unit));
  }
  .who-line {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .page h2 {
    font-size: 1.375rem;
  }
  .page h2:focus {
    outline: none;
  }
  .who-line button {
    inline-size: 3rem;
    block-size: 3rem;
    padding: 0;
  }
  .goals {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .goals button {
    gap: 0;
    min-block-size: 2.25rem;
    padding: 0.125rem 0.5rem;
    border-color: var(--_line);
    font-size: 0.875rem;
  }
  .goals button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .goal-name {
    font-size: 1.0625rem;
  }
  .page .why {
    padding: calc(1.5 * var(--_unit)) calc(2 * var(--_unit));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .page .why ul {
    display: grid;
    gap: 0.375rem;
    margin-block: 0.5rem;
  }
  .answers {
    inline-size: 100%;
    border-spacing: 0;
    font-size: 0.9375rem;
  }
  .answers th {
    color: var(--_ink-soft);
    font-size: 0.8125rem;
    font-weight: 500;
    text-align: start;
  }
  .answers td {
    padding: 0.5rem 0.5rem 0.5rem 0;
    border-block-start: 1px solid var(--_line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .answers td:first-child {
    inline-size: 45%;
  }
  .answers td:last-child {
    inline-size: 6.5rem;
  }
  .answers leerspoor-figure {
    max-inline-size: 9rem;
    margin-block-start: 0.25rem;
  }
  .answers small {
    display: block;
    color: var(--_ink-soft);
    font-size: 0.8125rem;
  }
  .answers button {
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.8125rem;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
  }
  .answers tr[data-right='true'] td:last-child {
    color: var(--_green);
  }
  .answers tr[data-right='false'] td:last-child,
  .answers tr[data-right='false'] b {
    color: var(--_amber);
  }
  .line svg {
    display: block;
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface);
  }
  .line figcaption {
    display: flex;
    gap: var(--_unit);
    justify-content: space-between;
    margin-block-start: 0.25rem;
    color: var(--_ink-soft);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  .line b {
    color: var(--_ink);
  }
  .line :is(.goal-mark, .day) {
    fill: none;
    stroke: var(--_line);
  }
  .line .goal-mark {
    stroke: var(--_green);
    stroke-dasharray: 4 4;
  }
  .line .end {
    fill: var(--_accent);
  }
  .line .moment {
    fill: none;
    stroke: var(--_amber);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .line .moment[data-what='mastered'] {
    stroke: var(--_green);
  }
  .small-lines {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr));
    gap: calc(1.5 * var(--_unit));
  }
  .small-lines button {
    min-block-size: 2rem;
    padding-inline: 0.25rem;
    border-color: transparent;
  }
  .small-lines figcaption {
    display: none;
  }
  .overruling {
    display: grid;
    gap: var(--_unit);
  }
  .overruling summary {
    inline-size: fit-content;
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_surface);
    font-weight: 500;
    cursor: pointer;
  }
  .overruling .note {
    margin-block: var(--_unit);
  }
  .overruling h4 {
    margin-block: calc(1.5 * var(--_unit)) 0.375rem;
    font-size: 0.9375rem;
  }
  .choices {
    display: grid;
    gap: 0.375rem;
  }
  .choices button {
    display: block;
    padding: 0.5rem 0.875rem;
    border-color: var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .choices b {
    display: block;
    font-weight: 600;
  }
  .choices span {
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  .in-force li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem var(--_unit);
    align-items: center;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_accent);
    border-radius: 10px;
    background: var(--_tint);
  }
  .in-force li + li {
    margin-block-start: 0.375rem;
  }
  .in-force :is(span, small) {
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  .in-force button {
    min-block-size: 2rem;
    margin-inline-start: auto;
    border-color: transparent;
  }
  .decisions li {
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875rem;
  }
  .decisions time {
    color: var(--_ink-soft);
  }
`;

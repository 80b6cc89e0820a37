import { css } from 'lit';

/** Groups, pairs, what to celebrate and what is open; every pupil on a line; the spread. */
export const listsStyle = css`
  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: calc(2 * var(--_unit));
    align-items: start;
  }
  .lists ul {
    display: grid;
    gap: 0.375rem;
    margin-block-start: 0.375rem;
  }
  .lists li {
    line-height: 1.6;
  }
  .lists li span {
    color: var(--_ink-soft);
  }
  .lists small {
    color: var(--_ink-soft);
  }
  .lists summary,
  .decisions summary {
    padding-block: 0.5rem;
    color: var(--_accent);
    cursor: pointer;
  }
  .group {
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface);
  }
  .group[data-kept='true'] {
    border-color: var(--_accent);
  }
  .group p {
    line-height: 1.4;
  }
  .group .why {
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
  .group .names {
    margin-block: 0.25rem;
  }
  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    color: var(--_ink-soft);
    font-size: 0.8125rem;
  }
  .foot button,
  .lists section > button {
    min-block-size: 2rem;
    padding-inline: 0.5rem;
    border-color: transparent;
  }
  .roster ul {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: calc(3 * var(--_unit));
    margin-block-start: 0.375rem;
  }
  .roster li {
    display: grid;
    grid-template-columns: minmax(6rem, 1fr) auto 4.5rem 4.5rem auto;
    gap: var(--_unit);
    align-items: center;
    break-inside: avoid;
    block-size: 2.75rem;
    border-block-end: 1px solid var(--_line);
    contain: strict; /* a line that changes lays out no other */
  }
  .roster .who {
    justify-self: start;
    max-inline-size: 100%;
    overflow: hidden;
    border-color: transparent;
    background: none;
    text-overflow: ellipsis;
  }
  .marks {
    display: flex;
    gap: 0.125rem;
  }
  .marks .mark {
    margin: 0;
  }
  .time {
    color: var(--_ink-soft);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .time .label {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .helped {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    justify-content: end;
  }
  .dots {
    color: var(--_shade);
    font-size: 0.5rem;
    letter-spacing: 1px;
  }
  .help {
    min-block-size: 2rem;
    padding: 0 0.625rem;
    border-color: var(--_line);
    font-size: 0.8125rem;
  }
  .spreads ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: calc(2 * var(--_unit));
    margin-block-start: 0.375rem;
  }
  .spreads svg {
    inline-size: 100%;
    block-size: 3rem;
    border-block-end: 1px solid var(--_line);
  }
  .spreads li p:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

import { css } from 'lit';

/** On a tablet and a phone: the table becomes a list of goals, every cell under its own heading. Paper has room for a table. */
export const narrowStyle = css`
  @media screen {
    @container class (inline-size < 62rem) {
      .roster ul {
        grid-template-columns: minmax(0, 1fr);
      }
      .board thead {
        position: absolute;
        clip-path: inset(50%);
        block-size: 1px;
        overflow: hidden;
      }
      .board :is(tbody, tr, th, td) {
        display: block;
        inline-size: auto;
      }
      .board tr {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        padding: 0.5rem;
        border-block-start: 1px solid var(--_line);
      }
      .board :is(tbody th, td) {
        border: 0;
      }
      .board td:nth-of-type(n + 4) {
        display: grid;
        align-content: space-between;
        justify-items: start;
        padding-inline-end: 0;
        text-align: start;
      }
      .board .count {
        margin-inline-start: -0.5rem;
      }
      .board .none {
        padding-inline: 0;
      }
      .board tbody th,
      .board td:nth-of-type(-n + 3) {
        grid-column: 1 / -1;
        inline-size: auto;
      }
      .board td[data-empty] {
        display: none;
      }
      .board td::before {
        display: block;
        color: var(--_ink-soft);
        font-size: 0.8125rem;
        content: attr(data-label);
      }
    }
  }
  @container class (inline-size < 34rem) {
    .roster li {
      grid-template:
        'who marks marks' auto
        'today last helped' auto / minmax(4.5rem, auto) minmax(0, 1fr) auto;
      gap: 0.125rem var(--_unit);
      block-size: 5rem;
      padding-block: 0.375rem;
    }
    .roster .marks {
      grid-area: marks;
      justify-self: end;
    }
    .roster .helped {
      grid-area: helped;
    }
    .roster .time {
      text-align: start;
    }
    .time .label {
      position: static;
      clip-path: none;
    }
  }
`;

import { css } from 'lit';

/** On paper: black on white, without buttons; names in full, shapes for colours. */
export const printStyle = css`
  @media print {
    :host(:not([inner])) {
      --_ground: #fff;
      --_surface: #fff;
      --_ink: #000;
      --_ink-soft: #333;
      --_line: #999;
      --_edge: #000;
      --_accent: #000;
      --_tint: #eee;
      --_shade: #777;
      --_amber: #000;
      --_amber-line: #555;
      --_amber-tint: #fff;
      --_green: #000;
      --_green-tint: #fff;
      color: #000;
      font-size: 9pt;
    }
    :is(.first .of, .first .rest, .shared .what, .group .why, .note, .time, .foot, .lists small) {
      font-size: 8pt;
    }
    .frame,
    .page {
      display: block; /* a grid that is cut by a page lets its rows overlap */
      padding: 0;
    }
    .frame > * + *,
    .page > * + * {
      margin-block-start: 0.875rem;
    }
    .shared .what {
      display: block;
    }
    .tools,
    .help,
    .foot button,
    .lists section > button,
    .more {
      display: none;
    }
    .chip {
      min-block-size: 0;
      padding: 0 0.25rem;
    }
    .urgent .chip {
      border: 1px solid #000;
    }
    .board :is(th, td) {
      padding: 0.1875rem 0.375rem;
    }
    .roster li {
      grid-template-columns: minmax(0, 1fr) auto 3rem 3.25rem auto;
      block-size: 1.625rem;
      contain: none;
    }
    h2 {
      break-after: avoid;
    }
    :is(.first li, .board tr, .lists section, .spreads li) {
      break-inside: avoid;
    }
    /* who looks at a pupil prints that pupil */
    .frame[data-behind],
    .who-line button,
    .page .row,
    .overruling details,
    .in-force button,
    .answers button {
      display: none;
    }
    dialog[open] {
      position: absolute;
      inline-size: 100%;
      block-size: auto;
      overflow: visible;
      border: 0;
    }
  }
`;

import { css } from 'lit';

/** Calm and roomy for a child; plain black on white on paper. */
export const logbookStyle = css`
  :host {
    container: logbook / inline-size;
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_unit));
    max-inline-size: 46rem;
    padding: clamp(1rem, 3cqi, 2rem);
    border-radius: calc(2 * var(--_radius));
    background: var(--_ground);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit);
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    font-size: 1.5rem;
  }
  h3 {
    margin-block-end: var(--_unit);
    font-size: 1.125rem;
  }
  ul {
    display: grid;
    gap: var(--_unit);
    list-style: none;
  }
  .card {
    display: flex;
    gap: calc(1.5 * var(--_unit));
    align-items: start;
    padding: calc(1.5 * var(--_unit)) calc(2 * var(--_unit));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .can .card .pictogram {
    color: var(--_green);
  }
  .card b {
    display: block;
    font-weight: 600;
  }
  .card p,
  .note {
    color: var(--_ink-soft);
  }
  .steps {
    display: flex;
    gap: 4px;
    margin-block-start: 0.375rem;
  }
  .steps i {
    inline-size: 2.5rem;
    block-size: 0.625rem;
    border: 1.5px solid var(--_accent);
    border-radius: 5px;
  }
  .steps i[data-on] {
    background: var(--_accent);
  }
  @media print {
    :host(:not([inner])) {
      --_ground: #fff;
      --_surface: #fff;
      --_ink: #000;
      --_ink-soft: #222;
      --_line: #888;
      --_accent: #000;
      --_green: #000;
    }
    .title button {
      display: none;
    }
    .card,
    li {
      break-inside: avoid;
    }
  }
`;

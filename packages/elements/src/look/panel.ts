import { css, html } from 'lit';
import { pictogram } from './pictogram.js';

const signs = { right: 'tick', 'not-yet': 'again', solution: 'plan', ask: 'why', hint: 'hint' } as const;

export type PanelKind = keyof typeof signs;

/** What is said of an answer: a word, a sign and what to do; never colour alone. */
export const panel = (kind: PanelKind, title: string, body: unknown, beside?: unknown): unknown =>
  html`<div class="panel ${kind}" part="feedback ${kind}">
    <span class="sign">${pictogram(signs[kind])}</span>
    <div>
      <strong>${title}</strong>
      <div class="said">${body}</div>
    </div>
    ${beside}
  </div>`;

export const panelStyle = css`
  .panel {
    display: flex;
    gap: calc(1.5 * var(--_unit));
    padding: calc(2 * var(--_unit));
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-size: calc(1.125 * var(--_text));
  }
  .panel > leerspoor-listen {
    margin-inline-start: auto;
  }
  .panel .said {
    max-inline-size: 34rem;
    text-wrap: pretty;
  }
  .panel ol {
    display: grid;
    gap: var(--_unit);
    padding-inline-start: 1.5em;
    margin-block-start: var(--_unit);
  }
  .panel li::marker {
    color: var(--_ink-soft);
    font-weight: 600;
  }
  .sign {
    display: flex;
    flex: none;
    align-self: start;
    font-size: calc(1.125 * var(--_text));
  }
  @container (max-width: 32rem) {
    .panel {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: calc(0.5 * var(--_unit)) var(--_unit);
      align-items: center;
      padding: calc(1.5 * var(--_unit));
    }
    .panel > div {
      display: contents;
    }
    .panel .said {
      grid-area: 2 / 1 / auto / -1;
    }
    .panel .said:empty {
      display: none;
    }
  }
  .actions {
    scroll-margin-block: calc(1.5 * var(--_unit)); /* the ring of the focus is seen too */
  }
  .right {
    border-color: var(--_green);
    background: var(--_green-tint);
  }
  .right :is(.sign, strong) {
    color: var(--_green);
  }
  .not-yet {
    border-color: var(--_amber-line);
    background: var(--_amber-tint);
  }
  .not-yet :is(.sign, strong) {
    color: var(--_amber);
  }
  .solution,
  .hint,
  .ask {
    border-inline-start-color: var(--_accent);
  }
  :is(.solution, .hint) > .sign {
    color: var(--_accent);
  }
  [data-name='next']:dir(rtl) {
    transform: scaleX(-1);
  }
`;

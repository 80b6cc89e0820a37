import { css, html, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { base } from '../../look/base.js';
import { fieldStyle } from '../field-style.js';
import { hasFingers } from '../fingers.js';
import { LaterInteraction } from '../later-interaction.js';
import { pad, typeInto } from '../pad.js';

const LONGEST = 6;

const splitStyle = css`
  .split {
    display: grid;
    justify-items: center;
    direction: ltr;
    font-size: calc(1.3 * var(--_task));
    font-weight: 600;
  }
  .split > div {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /* Each part in the middle of its share, where its leg comes down. */
  .parts {
    display: grid;
    grid-auto-columns: minmax(0, 6.5rem);
    grid-auto-flow: column;
    justify-items: center;
  }
  .legs {
    display: block;
    inline-size: 100%;
    block-size: 2.5rem;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .box,
  input {
    display: grid;
    place-items: center;
    inline-size: min(4.5rem, 100% - var(--_unit));
    min-inline-size: 0;
    block-size: 4.5rem;
    padding: 0;
    border: var(--_stroke) solid var(--_ink);
    border-radius: var(--_radius);
  }
  input {
    border: var(--_stroke) dashed var(--_accent);
  }
`;

/**
 * A split scheme with gaps to fill: the whole above, its parts below.
 *
 * @csspart box
 * @csspart input
 * @csspart pad
 */
export class LeerspoorSplit extends LaterInteraction<'split'> {
  static override styles = [base, fieldStyle, splitStyle];

  private readonly fingers = hasFingers();
  private active = 0;

  private get values(): readonly string[] {
    const { whole, parts } = this.interaction;
    const gaps = [whole, ...parts].filter((value) => value === null).length;
    return Array.from({ length: gaps }, (_, i) => this.response?.values[i] ?? '');
  }

  protected override render(): unknown {
    const { whole, parts } = this.interaction;
    const { work } = this.words;
    let gap = whole === null ? 1 : 0;
    return html`<div class="split" role="group" aria-label=${this.label} @keydown=${this.onKeydown}>
        ${this.box(whole, work.whole, 0)}
        <div>
          ${this.legs(parts.length)}
          <div class="parts">
            ${parts.map((part, i) => this.box(part, work.part(i + 1), part === null ? gap++ : 0))}
          </div>
        </div>
      </div>
      ${this.fingers && !this.disabled ? pad([], this.press) : null}`;
  }

  private legs(parts: number): unknown {
    const to = (i: number): number => (100 * (i + 0.5)) / parts;
    return html`<svg class="legs" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${Array.from({ length: parts }, (_, i) => svg`<path vector-effect="non-scaling-stroke" d="M50 0L${to(i)} 100" />`)}
    </svg>`;
  }

  private box(value: number | null, name: string, gap: number): unknown {
    if (value !== null) return html`<span class="box" part="box"><span class="sr">${name}</span>${value}</span>`;
    return html`<input
      part="input"
      type="text"
      aria-label=${name}
      inputmode=${this.fingers ? 'none' : 'numeric'}
      maxlength=${LONGEST}
      autocomplete="off"
      ?disabled=${this.disabled}
      .value=${live(this.values[gap] ?? '')}
      @focus=${() => (this.active = gap)}
      @input=${(event: Event) => this.fill(gap, (event.target as HTMLInputElement).value)}
    />`;
  }

  private readonly press = (key: string): void => {
    const input = this.renderRoot.querySelectorAll('input')[this.active];
    if (!input) return;
    input.focus();
    typeInto(input, key);
  };

  private fill(gap: number, value: string): void {
    const values = this.values.map((old, i) => (i === gap ? value : old));
    this.give(values.some((one) => one.trim()) ? { type: 'split', values } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-split': LeerspoorSplit;
  }
}

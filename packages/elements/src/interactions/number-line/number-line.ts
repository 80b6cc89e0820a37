import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import '../../define/figure.js';
import { base } from '../../look/base.js';
import { LaterInteraction } from '../later-interaction.js';

/** Where the line is pointed at without ticks: hundredths of a unit. */
const FINE = 100;

const numberLineStyle = css`
  .line {
    position: relative;
    max-inline-size: 35rem;
    margin-inline: auto;
    direction: ltr;
  }
  /* The slider lies over the line: its track is as long as the line from its first to its last tick. */
  input {
    position: absolute;
    inset: 0;
    inline-size: calc(100% - 52 / 360 * 100% + 40px);
    block-size: 60%;
    margin: 0;
    margin-inline-start: calc(26 / 360 * 100% - 20px);
    opacity: 0;
    cursor: pointer;
  }
  input::-webkit-slider-thumb {
    inline-size: 40px;
    block-size: 3rem;
  }
  input::-moz-range-thumb {
    inline-size: 40px;
    block-size: 3rem;
  }
  input:focus-visible + leerspoor-figure {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
    border-radius: var(--_radius);
  }
  :host([mark='right']) leerspoor-figure {
    --leerspoor-pointer: var(--_green);
  }
  :host([mark='not-yet']) leerspoor-figure,
  :host([mark='solution']) leerspoor-figure {
    --leerspoor-pointer: var(--_amber);
  }
`;

/**
 * A place on a number line: a native slider over the drawn line, so that finger, mouse and arrow keys all point.
 *
 * @csspart line
 */
export class LeerspoorNumberLine extends LaterInteraction<'number-line'> {
  static override styles = [base, numberLineStyle];

  private get parts(): number {
    return this.interaction.free ? FINE : Math.max(1, this.interaction.line.parts);
  }

  protected override render(): unknown {
    const { line } = this.interaction;
    const { parts } = this;
    const at = this.response?.at;
    const step = Math.round(((at ?? line.from) - line.from) * parts);
    return html`<div class="line" part="line">
      <input
        type="range"
        aria-label=${this.label}
        aria-valuetext=${at === undefined ? this.words.work.empty : this.words.work.tick(step)}
        min="0"
        max=${Math.round((line.to - line.from) * parts)}
        step="1"
        ?disabled=${this.disabled}
        .value=${live(String(step))}
        @input=${this.point}
        @click=${this.point}
        @keydown=${this.onKeydown}
      />
      <leerspoor-figure
        inner
        content-lang=${this.contentLang}
        .figure=${at === undefined ? line : { ...line, point: at }}
      ></leerspoor-figure>
    </div>`;
  }

  /** A tap on the first tick moves nothing, so a click counts as pointing too. */
  private point(event: Event): void {
    const { line } = this.interaction;
    const at = line.from + Number((event.target as HTMLInputElement).value) / this.parts;
    if (at !== this.response?.at) this.give({ type: 'number-line', at });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-number-line': LeerspoorNumberLine;
  }
}

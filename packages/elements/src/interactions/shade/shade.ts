import type { Shaded } from '@leerspoor/content';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { upTo } from '../../figures/drawing.js';
import { figureStyle } from '../../figures/figure-style.js';
import { base } from '../../look/base.js';
import { LaterInteraction } from '../later-interaction.js';
import { stepper, stepperStyle } from '../stepper.js';
import { pieceShapes } from './piece-shapes.js';

const shadeStyle = css`
  .piece {
    cursor: pointer;
  }
  .drawing[aria-disabled='true'] .piece {
    cursor: default;
  }
  /* As wide for every number: what is tapped again and again stays under the finger. */
  .said {
    flex: 0 1 calc(16 * var(--_text));
    text-align: center;
  }
`;

/**
 * Pieces to shade: tap them, or colour one more and one less with the buttons; which pieces does not matter.
 *
 * @csspart drawing
 * @csspart button
 */
export class LeerspoorShade extends LaterInteraction<'shade'> {
  static override styles = [base, figureStyle, stepperStyle, shadeStyle];

  private get state(): Shaded {
    const { figure } = this.interaction;
    if (this.response) return this.response;
    const parts = figure.figure === 'grid' ? figure.rows * figure.columns : figure.parts;
    return { parts, shaded: upTo(figure.shaded) };
  }

  protected override render(): unknown {
    const { parts, shaded } = this.state;
    const { work } = this.words;
    const { height, shapes } = pieceShapes(this.interaction.figure, parts);
    const can = { less: !this.disabled && shaded.length > 0, more: !this.disabled && shaded.length < parts };
    return html`<div class="stack" role="group" aria-label=${this.label} @keydown=${this.onEnter}>
      <svg
        class="drawing"
        part="drawing"
        viewBox="0 0 360 ${height}"
        aria-hidden="true"
        aria-disabled=${this.disabled}
        @pointerup=${this.tap}
      >
        ${shapes.map((shape, i) => this.piece(shape, i, shaded.includes(i)))}
      </svg>
      ${stepper(work, html`<span class="said" role="status">${work.shaded(shaded.length, parts)}</span>`, can, this.step)}
      ${this.cutter(parts)}
    </div>`;
  }

  private piece(shape: string, i: number, shaded: boolean): TemplateResult {
    return svg`<path class=${shaded ? 'piece shaded' : 'piece'} data-piece=${i} d=${shape} />`;
  }

  private cutter(parts: number): unknown {
    const { cut } = this.interaction;
    if (!cut) return nothing;
    const can = { less: !this.disabled && parts > cut.from, more: !this.disabled && parts < cut.to };
    return stepper(
      this.words.work,
      html`<span class="said" role="status">${this.words.work.parts(parts)}</span>`,
      can,
      this.cut,
    );
  }

  private readonly tap = (event: Event): void => {
    const piece = (event.target as SVGElement).dataset['piece'];
    if (piece === undefined || this.disabled) return;
    const { parts, shaded } = this.state;
    const i = Number(piece);
    this.shade(parts, shaded.includes(i) ? shaded.filter((one) => one !== i) : [...shaded, i]);
  };

  /** The first piece that is not coloured, or the last one that is. */
  private readonly step = (by: -1 | 1): void => {
    const { parts, shaded } = this.state;
    const free = upTo(parts).find((i) => !shaded.includes(i)) ?? 0;
    const last = Math.max(...shaded);
    this.shade(parts, by > 0 ? [...shaded, free] : shaded.filter((i) => i !== last));
  };

  private readonly cut = (by: -1 | 1): void => this.shade(this.state.parts + by, []);

  private shade(parts: number, shaded: readonly number[]): void {
    this.give({ type: 'shade', parts, shaded: [...shaded].sort((a, b) => a - b) });
  }

  private readonly onEnter = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLButtonElement)) this.onKeydown(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-shade': LeerspoorShade;
  }
}

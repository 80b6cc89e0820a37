import type { Figure } from '@leerspoor/content';
import { html, nothing, svg, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { FirstElement } from '../base/first-element.js';
import { base } from '../look/base.js';
import { tokens } from '../look/tokens.js';
import { renderText } from '../text/render.js';
import { WIDTH, type Drawing, type FigureKind } from './drawing.js';
import { figureStyle } from './figure-style.js';
import { drawingOf } from './registry.js';

/**
 * Draws a figure from data, and says in words what it shows.
 *
 * @element leerspoor-figure
 * @csspart drawing - the svg
 * @csspart caption - the line below it
 * @cssprop --leerspoor-figure-height - the most it takes of the height
 * @cssprop --leerspoor-pointer - colour of what points at a place on a line
 */
export class LeerspoorFigure extends FirstElement {
  static override styles = [tokens, base, figureStyle];

  /** What to draw, as data. */
  @property({ attribute: false }) figure: Figure | undefined;
  @state() private drawing: Drawing<FigureKind> | undefined;
  private drawn: FigureKind | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('figure') && this.figure && this.figure.figure !== this.drawn) void this.load(this.figure.figure);
  }

  /** Until the drawing of this kind is here nothing is drawn; one kind asked after another: the last wins. */
  private async load(kind: FigureKind): Promise<void> {
    this.drawing = undefined;
    this.drawn = kind;
    const drawing = await drawingOf(kind);
    if (this.drawn === kind) this.drawing = drawing;
  }

  protected override render(): unknown {
    const { figure, drawing } = this;
    if (!figure || !drawing) return nothing;
    const { figures, numbers } = this.contentWords;
    const caption = figure.figure === 'strip' ? figure.caption : undefined;
    return html`<figure>
      <svg
        part="drawing"
        role="img"
        viewBox="0 0 ${WIDTH} ${drawing.height(figure)}"
        aria-label=${drawing.describe(figure, figures, numbers)}
      >
        ${svg`${drawing.draw(figure)}`}
      </svg>
      ${caption ? html`<figcaption part="caption">${renderText(caption, this.setting)}</figcaption>` : nothing}
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-figure': LeerspoorFigure;
  }
}

import type { Figure } from '@leerspoor/content';
import { html, nothing, svg, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { FirstElement } from '../base/first-element.js';
import { languageAt } from '../locales/language.js';
import { base } from '../look/base.js';
import { tokens } from '../look/tokens.js';
import { renderText } from '../text/render.js';
import { WIDTH, type Drawing, type FigureKind } from './drawing.js';
import { figureStyle } from './figure-style.js';
import { drawingOf } from './registry.js';
import type { FigureWords } from './words/figure-words.js';
import { figureWordsOf } from './words/words.js';

interface Known {
  readonly kind: FigureKind;
  readonly drawing: Drawing<FigureKind>;
  readonly words: FigureWords;
}

const fetchKnown = async (kind: FigureKind, lang: string): Promise<Known> => {
  const [drawing, words] = await Promise.all([drawingOf(kind), figureWordsOf(lang)]);
  return { kind, drawing, words };
};

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
  /** Cut to what is drawn: for small places. */
  @property({ type: Boolean }) tight = false;
  /** How to draw it, and how to say it. */
  @state() private known: Known | undefined;
  private wanted: Promise<Known> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const kind = this.figure?.figure;
    if (changed.has('contentLang') || kind !== this.known?.kind) void this.fetch(kind);
  }

  /** Until the drawing of this kind is here nothing is drawn; one kind asked after another: the last wins. */
  private async fetch(kind: FigureKind | undefined): Promise<void> {
    this.known = undefined;
    const wanted = (this.wanted = kind && fetchKnown(kind, this.contentLang || languageAt(this)));
    const known = await wanted;
    if (wanted === this.wanted) this.known = known;
  }

  protected override render(): unknown {
    const { figure, known } = this;
    if (!figure || figure.figure !== known?.kind) return nothing;
    const { drawing, words } = known;
    const width = (this.tight && drawing.middle?.(figure)) || WIDTH;
    const caption = figure.figure === 'strip' ? figure.caption : undefined;
    return html`<figure>
      <svg
        part="drawing"
        role="img"
        viewBox="${(WIDTH - width) / 2} 0 ${width} ${drawing.height(figure)}"
        aria-label=${drawing.describe(figure, words, this.contentWords.numbers)}
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

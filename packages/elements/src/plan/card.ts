import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { renderText } from '../text/render.js';
import { stepPictogram } from './pictograms.js';
import type { Card } from './print.js';

/** The plan on paper, black on white: number, pictogram, what to do, and the worked line of the example. */
export class LeerspoorCard extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: #000;
      font: 13pt/1.4 var(--leerspoor-font, system-ui, sans-serif);
    }
    h1 {
      margin: 0 0 6mm;
      font-size: 18pt;
      line-height: 1.2;
    }
    h1::first-letter {
      text-transform: uppercase;
    }
    ol {
      display: grid;
      gap: 5mm;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 10mm 1fr 9mm;
      gap: 4mm;
      break-inside: avoid;
    }
    .mark {
      display: grid;
      place-items: center;
      inline-size: 9mm;
      block-size: 9mm;
      border: 0.5mm solid #000;
      border-radius: 50%;
      font-weight: 700;
    }
    p {
      margin: 0;
    }
    .text {
      font-weight: 600;
    }
    .worked {
      color: #333;
      line-height: 1.6;
    }
    svg {
      inline-size: 9mm;
      block-size: 9mm;
      fill: none;
      stroke: #000;
      stroke-width: 1.6;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    math {
      font: inherit;
    }
    .sr {
      display: none;
    }
  `;

  @property({ attribute: false }) card!: Card;

  protected override render(): unknown {
    const { title, steps, lang, setting } = this.card;
    return html`<h1>${title}</h1>
      <ol lang=${lang}>
        ${steps.map(
          ({ text, worked, pictogram }, index) =>
            html`<li>
              <span class="mark">${index + 1}</span>
              <div>
                <p class="text">${renderText(text, setting)}</p>
                ${worked === undefined ? nothing : html`<p class="worked">${renderText(worked, setting)}</p>`}
              </div>
              ${stepPictogram(pictogram) ?? nothing}
            </li>`,
        )}
      </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-card': LeerspoorCard;
  }
}

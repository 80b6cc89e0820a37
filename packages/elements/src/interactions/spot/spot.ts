import type { Region } from '@leerspoor/content';
import { css, html, nothing } from 'lit';
import '../../define/figure.js';
import { base } from '../../look/base.js';
import { cardsStyle } from '../cards-style.js';
import { toggled } from '../chosen.js';
import { LaterInteraction } from '../later-interaction.js';

const spotStyle = css`
  .picture {
    position: relative;
    max-inline-size: 35rem;
    margin-inline: auto;
  }
  img {
    display: block;
    inline-size: 100%;
    border-radius: var(--_radius);
  }
  :where(.picture) button {
    position: absolute;
    inset-block-start: var(--y);
    left: var(--x);
    inline-size: var(--w);
    block-size: var(--h);
    min-block-size: 0;
    padding: 0;
    border: var(--_stroke) dashed var(--_accent);
    background: none;
  }
  button.round {
    border-radius: 50%;
  }
  .picture button[aria-pressed='true'],
  .picture button:is(.right, .not-yet) {
    border-style: solid;
    border-width: 4px;
    background: none;
  }
  .picture button[aria-pressed='true']:not(.right, .not-yet) {
    border-color: var(--_accent);
  }
  .picture .mark {
    position: absolute;
    inset-block-start: 0;
    right: 0;
    padding: 2px;
    border: 2px solid;
    border-radius: 50%;
    background: var(--_surface);
    font-size: calc(0.75 * var(--_text));
    transform: translate(30%, -30%);
  }
`;

/**
 * Places to point at on a picture or figure: each is a button with a name.
 *
 * @csspart region
 */
export class LeerspoorSpot extends LaterInteraction<'spot'> {
  static override styles = [base, cardsStyle, spotStyle];

  protected override render(): unknown {
    const { image, figure, regions, multiple } = this.interaction;
    return html`<div role="group" aria-label=${this.label}>
      ${multiple ? html`<p class="note">${this.words.answer.several}</p>` : nothing}
      <div class="picture">
        ${image ? html`<img src=${new URL(image.src, this.contentBase || document.baseURI).href} alt=${image.alt} />` : nothing}
        ${figure ? html`<leerspoor-figure inner .figure=${figure} content-lang=${this.contentLang}></leerspoor-figure>` : nothing}
        ${regions.map((region) => this.region(region))}
      </div>
    </div>`;
  }

  private region(region: Region): unknown {
    const chosen = this.response?.chosen.includes(region.id) ?? false;
    const right = (this.mark === 'solution' && region.correct) || (chosen && this.mark === 'right');
    const kind = right ? 'right' : chosen && this.mark ? 'not-yet' : '';
    const said = kind ? `, ${right ? this.words.answer.correct : this.words.answer.notYet}` : '';
    return html`<button
      part="region"
      class="${region.round ? 'round' : ''} ${kind}"
      type="button"
      aria-label="${region.label}${said}"
      aria-pressed=${chosen}
      ?disabled=${this.disabled}
      @click=${() => this.toggle(region.id)}
    >
      ${this.sign(kind)}
    </button>`;
  }

  /** Where each region lies: set as properties, since a strict page allows no style attributes. */
  protected override updated(): void {
    const buttons = this.renderRoot.querySelectorAll('button');
    this.interaction.regions.forEach(({ x, y, width, height }, i) => {
      for (const [name, value] of Object.entries({ x, y, w: width, h: height }))
        buttons[i]?.style.setProperty(`--${name}`, `${value}%`);
    });
  }

  private toggle(id: string): void {
    const chosen = toggled(this.response?.chosen ?? [], id, this.interaction.multiple ?? false);
    this.give(chosen.length ? { type: 'spot', chosen } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-spot': LeerspoorSpot;
  }
}

import type { Word } from '@leerspoor/content';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { LocalElement } from '../base/local-element.js';
import '../define/listen.js';
import { base } from '../look/base.js';
import { pictogram } from '../look/pictogram.js';
import { address, renderText } from '../text/render.js';

/** What a word means, in words and in a picture, under the word that was tapped. Escape or a tap elsewhere closes it. */
export class LeerspoorWordHelp extends LocalElement {
  static override styles = [
    base,
    css`
      :host {
        position: absolute;
        z-index: 3;
        inline-size: min(22rem, 100% - 2 * var(--_unit));
        padding: calc(2 * var(--_unit));
        border: var(--_stroke) solid var(--_accent);
        border-radius: var(--_radius);
        background: var(--_surface);
        font-size: calc(1.125 * var(--_text));
      }
      .head {
        display: flex;
        gap: var(--_unit);
        align-items: center;
        justify-content: space-between;
      }
      h3 {
        flex: 1;
      }
      h3:focus {
        outline: none;
      }
      img {
        display: block;
        max-inline-size: 100%;
        max-block-size: 10rem;
        margin-block-start: var(--_unit);
      }
      .head > button {
        min-inline-size: var(--_target);
        padding: 0;
      }
    `,
  ];

  @property({ attribute: false }) word!: Word;

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h3')?.focus());
  }

  protected override render(): unknown {
    const { word, meaning, image, example, audio } = this.word;
    const lang = this.contentLang || nothing;
    return html`<div role="dialog" aria-labelledby="word" @keydown=${this.onKeydown}>
      <div class="head">
        <h3 id="word" tabindex="-1" lang=${lang}>${word}</h3>
        <leerspoor-listen
          lang=${this.lang}
          content-lang=${lang}
          content-base=${this.contentBase}
          .said=${[{ text: word, audio }, { text: meaning }]}
        ></leerspoor-listen>
        <button class="quiet" type="button" aria-label=${this.words.help.close} @click=${this.close}>
          ${pictogram('close')}
        </button>
      </div>
      <p lang=${lang}>${renderText(meaning, this.setting)}</p>
      ${example ? html`<p lang=${lang}>${renderText(example, this.setting)}</p>` : nothing}
      ${image ? html`<img src=${address(image, this.contentBase)} alt="" />` : nothing}
    </div>`;
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }

  private readonly close = (): void => {
    this.dispatchEvent(new Event('close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-word-help': LeerspoorWordHelp;
  }
}

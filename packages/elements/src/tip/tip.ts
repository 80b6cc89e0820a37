import type { Item, Support } from '@leerspoor/content';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { LocalElement } from '../base/local-element.js';
import '../define/figure.js';
import { Stopwatch } from '../item/stopwatch.js';
import { base } from '../look/base.js';
import { panel, panelStyle } from '../look/panel.js';
import { SupportCloseEvent } from '../support/support-close-event.js';
import { renderText } from '../text/render.js';
import { tipStyle } from './tip-style.js';

/** The light kinds of help: a strategy in words, or a drawing; with the task in sight. */
export class LeerspoorTip extends LocalElement {
  static override styles = [base, panelStyle, tipStyle];

  @property({ attribute: false }) tip: Extract<Support, { kind: 'hint' | 'figure' }> | undefined;
  @property({ attribute: false }) item: Item | undefined;

  private readonly stopwatch = new Stopwatch();

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopwatch.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopwatch.stop();
  }

  /** Seconds it was in sight. */
  get seconds(): number {
    return this.stopwatch.seconds;
  }

  leave(): void {
    this.stopwatch.stop();
  }

  /** Tells the lesson that the pupil has seen it. */
  close(): void {
    this.dispatchEvent(new SupportCloseEvent(this.seconds, true));
  }

  protected override render(): unknown {
    const { tip, item, words, setting } = this;
    if (!tip) return nothing;
    return html`<section class="card">
      ${
        tip.kind === 'hint'
          ? panel('hint', words.help.kinds.hint, renderText(tip.text, setting))
          : html`${this.figure(tip.figure)}${tip.text ? html`<p>${renderText(tip.text, setting)}</p>` : nothing}`
      }
      ${
        item
          ? html`<hr />
              <p class="prompt">${renderText(item.prompt, setting)}</p>`
          : nothing
      }
      ${item?.figure && tip.kind === 'hint' ? this.figure(item.figure) : nothing}
      <div class="row">
        <button class="primary" part="button primary" type="button" @click=${() => this.close()}>
          ${words.help.mine}
        </button>
      </div>
    </section>`;
  }

  private figure(figure: NonNullable<Item['figure']>): unknown {
    return html`<leerspoor-figure inner .figure=${figure} content-lang=${this.contentLang}></leerspoor-figure>`;
  }
}

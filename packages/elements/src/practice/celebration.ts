import type { Celebration } from '@leerspoor/session';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import { base } from '../look/base.js';
import { pictogram } from '../look/pictogram.js';
import { goalName } from '../text/goal-name.js';
import { Select } from './select.js';

/**
 * A goal reached, going on after being stuck, or what did not go last time: said once, calmly, above the next screen. It holds
 * nothing up, and a tap takes it away.
 *
 * @element leerspoor-celebration
 * @csspart celebration
 * @csspart button
 */
export class LeerspoorCelebration extends LocalElement {
  static override styles = [
    base,
    css`
      p {
        display: flex;
        align-items: center;
        gap: calc(1.5 * var(--_unit));
        margin-block-start: var(--_unit);
        padding: var(--_unit) calc(2 * var(--_unit));
        border: 1px solid var(--_green);
        border-radius: var(--_radius);
        background: var(--_green-tint);
        font-size: calc(1.125 * var(--_text));
        animation: rise 0.18s ease-out;
      }
      p > span {
        flex: 1;
      }
      p > svg {
        color: var(--_green);
        font-size: calc(1.25 * var(--_text));
      }
      strong {
        display: block;
      }
      strong + span {
        display: block;
      }
      strong + span::first-letter {
        text-transform: uppercase;
      }
      button {
        flex: none;
        min-inline-size: var(--_target);
        padding: 0;
        color: var(--_ink-soft);
      }
      @keyframes rise {
        /* no fading: the words can be read from the first frame */
        from {
          transform: translateY(8px);
        }
      }
      @media (prefers-reduced-motion: reduce) {
        p {
          animation: none;
        }
      }
    `,
  ];

  /** The decision whose celebration was tapped away. */
  @state() private seen: unknown;
  private readonly screen = new Select(this, (screen) => screen);

  protected override render(): unknown {
    const { celebrate, decision } = this.screen.value ?? {};
    const { share } = this.words;
    return html`<div role="status">
      ${
        celebrate && decision !== this.seen
          ? html`<p part="celebration">
              ${pictogram(celebrate.of === 'goal' ? 'flag' : 'tick')}${this.said(celebrate)}
              <button
                class="quiet"
                part="button"
                type="button"
                aria-label=${share.seen}
                @click=${() => (this.seen = decision)}
              >
                ${pictogram('close')}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  private said({ of, goal }: Celebration): unknown {
    const { share } = this.words;
    const name = html`<span lang=${this.contentLang}>${goalName(goal, this.contentLang)}</span>`;
    if (of === 'goal') return html`<span><strong>${share.reached}</strong> ${name}</span>`;
    if (of === 'better') return html`<span><strong>${share.better}</strong> ${name}</span>`;
    return html`<span><strong>${share.recovered}</strong> ${share.recoveredText}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-celebration': LeerspoorCelebration;
  }
}

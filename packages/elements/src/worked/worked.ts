import type { Item, Plan, PlanStep } from '@leerspoor/content';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import { base } from '../look/base.js';
import { pictogram } from '../look/pictogram.js';
import { fillSteps } from '../plan/fill.js';
import { renderText } from '../text/render.js';

/** The first steps of the plan, worked for this item; the rest is the pupil's. Fewer each time, the last one goes first. */
export class LeerspoorWorked extends LocalElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: var(--_unit);
        padding: calc(2 * var(--_unit));
        padding-inline-start: calc(2 * var(--_unit) + 1.5em);
        border: 1px solid var(--_line);
        border-inline-start: 6px solid var(--_accent);
        border-radius: var(--_radius);
        background: var(--_ground);
        font-size: calc(1.0625 * var(--_text));
      }
      li::marker {
        color: var(--_accent);
        font-weight: 600;
      }
      .made {
        display: block;
        font-weight: 700;
      }
      .yours {
        color: var(--_ink-soft);
      }
      button {
        display: none;
      }
      /* On a phone the answer must stay in sight: what was made last, and the rest one tap away. */
      @container practice (max-width: 32rem) {
        .several {
          border: 1px solid var(--_line);
          border-inline-start: 6px solid var(--_accent);
          border-radius: var(--_radius);
          background: var(--_ground);
        }
        .several button {
          display: flex;
          justify-content: space-between;
          inline-size: 100%;
          padding-inline: calc(1.5 * var(--_unit));
          font-size: calc(0.9375 * var(--_text));
        }
        .several ol {
          padding-block: 0 calc(1.5 * var(--_unit));
          border: 0;
        }
        .folded :is(.before, .last .how, .last + .yours) {
          display: none;
        }
      }
      [aria-expanded='true'] svg {
        transform: rotate(180deg);
      }
    `,
  ];

  @property({ attribute: false }) plan: Plan | undefined;
  @property({ attribute: false }) item: Item | undefined;
  /** How many steps are worked. */
  @property({ type: Number }) count = 0;
  /** All steps are unfolded, where only the last one is in sight at first. */
  @state() private open = false;

  protected override render(): unknown {
    const { plan, item, count, setting } = this;
    if (!plan || !count) return nothing;
    const { steps, about } = fillSteps(plan.steps, item?.slots);
    const ofTask = about === 'task';
    const isMade = (step: PlanStep): boolean => ofTask && step.worked !== undefined;
    return html`<div class="${count > 1 ? 'several' : ''} ${this.open ? '' : 'folded'}">
      ${count > 1 ? this.unfold() : nothing}
      <ol aria-label=${this.words.help.worked}>
        ${steps.slice(0, count).map(
          (step, i) =>
            html`<li
              class=${i + 1 < count ? 'before' : isMade(step) && count > 1 ? 'last' : ''}
              value=${i + 1}
              lang=${this.contentLang || nothing}
            >
              <span class="how">${renderText(step.text, setting)}</span>
              ${isMade(step) ? html`<span class="made">${renderText(step.worked!, setting)}</span>` : nothing}
            </li>`,
        )}
        ${count < steps.length ? html`<li class="yours" value=${count + 1}>${this.words.help.yours}</li>` : nothing}
      </ol>
    </div>`;
  }

  private unfold(): unknown {
    const toggle = (): boolean => (this.open = !this.open);
    return html`<button class="quiet" type="button" aria-expanded=${this.open} @click=${toggle}>
      ${this.words.help.worked}${pictogram('down')}
    </button>`;
  }
}

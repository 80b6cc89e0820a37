import type { Item, Plan } from '@leerspoor/content';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { LocalElement } from '../base/local-element.js';
import { base } from '../look/base.js';
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
      strong {
        display: block;
      }
      .yours {
        color: var(--_ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) plan: Plan | undefined;
  @property({ attribute: false }) item: Item | undefined;
  /** How many steps are worked. */
  @property({ type: Number }) count = 0;

  protected override render(): unknown {
    const { plan, item, count, setting } = this;
    if (!plan || !count) return nothing;
    const { steps, about } = fillSteps(plan.steps, item?.slots);
    const ofTask = about === 'task';
    return html`<ol aria-label=${this.words.help.worked}>
      ${steps
        .slice(0, count)
        .map(
          ({ text, worked }) =>
            html`<li lang=${this.contentLang || nothing}>
              ${renderText(text, setting)}
              ${ofTask && worked ? html`<strong>${renderText(worked, setting)}</strong>` : nothing}
            </li>`,
        )}
      ${count < steps.length ? html`<li class="yours">${this.words.help.yours}</li>` : nothing}
    </ol>`;
  }
}

import type { Plan } from '@leerspoor/content';
import type { TaskScreen, Screen } from '@leerspoor/session';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { LocalElement } from '../base/local-element.js';
import '../define/figure.js';
import '../define/worked.js';
import { base } from '../look/base.js';
import { panel, panelStyle } from '../look/panel.js';
import { renderText } from '../text/render.js';

/** Help that stands with the task: a calm word, a tip or a drawing, steps worked before. */
export class LeerspoorBeside extends LocalElement {
  static override styles = [
    base,
    panelStyle,
    css`
      .panel,
      p {
        font-size: calc(1.0625 * var(--_text));
      }
      /* A phone: the answer must stay in sight. The sign of a tip says what it is. */
      @media (max-width: 32rem) and (max-height: 44rem) {
        leerspoor-figure {
          --leerspoor-figure-height: 5.5rem;
        }
        .hint strong {
          position: absolute;
          clip-path: inset(50%);
        }
        .hint .said {
          grid-area: 1 / 2 / auto / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) task: (Screen & TaskScreen) | undefined;

  protected override render(): unknown {
    const { task, words } = this;
    if (!task) return nothing;
    const waits = task.stage === 'asking' || task.stage === 'again';
    return html`<div class="stack">
      ${task.calm && waits ? panel('ask', words.help.calm, task.help.length ? words.help.calmText : '') : nothing}
      ${this.light(task)} ${task.prefilled && waits ? this.worked(task) : nothing}
    </div>`;
  }

  private light({ light }: TaskScreen): unknown {
    if (!light) return nothing;
    if (light.kind === 'hint') return panel('hint', this.words.help.kinds.hint, renderText(light.text, this.setting));
    return html`<leerspoor-figure inner .figure=${light.figure} content-lang=${this.contentLang}></leerspoor-figure>
      ${light.text ? html`<p>${renderText(light.text, this.setting)}</p>` : nothing}`;
  }

  /** Steps of the goal's plan, already worked for this item. */
  private worked({ goal, item, prefilled }: Screen & TaskScreen): unknown {
    const plan = goal?.supports.find((support): support is Plan => support.kind === 'plan');
    return html`<leerspoor-worked
      lang=${this.lang}
      content-lang=${this.contentLang}
      .plan=${plan}
      .item=${item}
      .count=${prefilled}
    ></leerspoor-worked>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-beside': LeerspoorBeside;
  }
}

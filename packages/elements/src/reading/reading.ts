import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { LocalElement } from '../base/local-element.js';
import { base } from '../look/base.js';
import { drawn, pictogram } from '../look/pictogram.js';
import { LikingEvent } from './liking-event.js';
import { blocks } from './blocks.js';
import { letters, likings, type Liking, type Likings, type Way } from './likings.js';

/** Letters show themselves. */
const signs: Readonly<Partial<Record<Liking, () => TemplateResult>>> = {
  picture: () => pictogram('figure'),
  sound: () => pictogram('listen'),
  material: () => drawn(blocks),
};

/**
 * How do you read best? Larger letters, more space, a clear letter; and what else may stand or sound with a task. Each on
 * or off, seen at once.
 *
 * @element leerspoor-reading
 * @csspart question
 * @fires {LikingEvent} leerspoor-liking
 */
export class LeerspoorReading extends LocalElement {
  static override styles = [
    base,
    css`
      fieldset + fieldset {
        margin-block-start: calc(1.5 * var(--_unit));
      }
      legend {
        padding: 0;
        margin-block-end: var(--_unit);
        font-weight: 600;
      }
      .row {
        gap: var(--_unit);
      }
      label {
        display: flex;
        flex: 1 1 auto;
        align-items: center;
        gap: var(--_unit);
        min-block-size: var(--_target);
        padding: var(--_unit) calc(1.5 * var(--_unit));
        border: var(--_stroke) solid var(--_edge);
        border-radius: var(--_radius);
        background: var(--_surface);
        cursor: pointer;
      }
      label:hover,
      label:has(:checked) {
        border-color: var(--_accent);
      }
      input {
        flex: none;
        inline-size: 1.375em;
        block-size: 1.375em;
        margin: 0;
        accent-color: var(--_accent);
      }
    `,
  ];

  @property({ attribute: false }) chosen: Likings = [];
  /** What can be shown besides the text. */
  @property({ attribute: false }) offers: readonly Way[] = [];

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override render(): unknown {
    const { reading } = this.words;
    return html`${this.asked(reading.ask, letters)}
    ${this.offers.length ? this.asked(reading.besides, this.offers) : nothing}`;
  }

  private asked(question: string, choices: readonly Liking[]): unknown {
    return html`<fieldset part="question">
      <legend>${question}</legend>
      <div class="row">${choices.map((liking) => this.choice(liking))}</div>
    </fieldset>`;
  }

  private choice(liking: Liking): unknown {
    return html`<label
      ><input
        type="checkbox"
        name=${liking}
        .checked=${this.chosen.includes(liking)}
        @change=${() => this.toggle(liking)}
      />${signs[liking]?.()}${this.words.reading[liking]}</label
    >`;
  }

  private toggle(liking: Liking): void {
    this.chosen = likings.filter((one) => this.chosen.includes(one) !== (one === liking));
    this.dispatchEvent(new LikingEvent(this.chosen));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-reading': LeerspoorReading;
  }
}

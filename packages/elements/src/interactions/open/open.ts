import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { state } from 'lit/decorators/state.js';
import { base } from '../../look/base.js';
import { renderText } from '../../text/render.js';
import { LaterInteraction } from '../later-interaction.js';

const LINES = 4;
const LONGEST = 1000;

const openStyle = css`
  textarea {
    display: block;
    inline-size: 100%;
    padding: calc(1.5 * var(--_unit));
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: calc(1.125 * var(--_text));
    resize: vertical;
  }
  .row {
    justify-content: center;
  }
  .model {
    font-size: calc(1.0625 * var(--_text));
    padding: calc(2 * var(--_unit));
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  label {
    display: flex;
    gap: calc(1.5 * var(--_unit));
    align-items: center;
    min-block-size: var(--_target);
    font-size: calc(1.0625 * var(--_text));
  }
  input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }
  legend {
    font-weight: 600;
  }
`;

/**
 * A free answer, on the screen or off it; then a model beside it, and the pupil says what is to be seen in the own answer.
 *
 * @csspart input
 * @csspart model
 */
export class LeerspoorOpen extends LaterInteraction<'open'> {
  static override styles = [base, openStyle];

  @state() private compared = false;
  private text = '';

  protected override render(): unknown {
    const { lines = LINES } = this.interaction;
    const { work } = this.words;
    const compared = this.compared || this.response !== undefined;
    return html`<div class="stack" lang=${this.contentLang || nothing}>
      ${lines > 0 ? this.field(lines) : nothing}
      ${
        compared
          ? this.model()
          : html`<div class="row">
              <button part="button" type="button" ?disabled=${this.disabled} @click=${this.compare}>
                ${lines > 0 ? work.compare : work.didIt}
              </button>
            </div>`
      }
    </div>`;
  }

  private field(lines: number): unknown {
    return html`<textarea
      part="input"
      rows=${lines}
      maxlength=${LONGEST}
      aria-label="${this.words.answer.yours}. ${this.label}"
      ?disabled=${this.disabled}
      .value=${live(this.response?.text ?? this.text)}
      @input=${this.onInput}
    ></textarea>`;
  }

  private model(): unknown {
    const { criteria, model } = this.interaction;
    return html`<div class="model stack" part="model">
        <strong>${this.words.work.model}</strong>
        ${model.map((line) => html`<p>${renderText(line, this.setting)}</p>`)}
      </div>
      <fieldset ?disabled=${this.disabled}>
        <legend>${this.words.work.criteria}</legend>
        ${criteria.map(
          (criterion, i) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${live(this.response?.met.includes(i) ?? false)}
                @change=${() => this.meet(i)}
              /><span>${renderText(criterion, this.setting)}</span></label
            >`,
        )}
      </fieldset>`;
  }

  private onInput(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    if (this.response) this.tell(this.response.met);
  }

  private readonly compare = (): void => {
    this.compared = true;
    this.tell([]);
  };

  private meet(i: number): void {
    const met = this.response?.met ?? [];
    this.tell(met.includes(i) ? met.filter((one) => one !== i) : [...met, i].sort((a, b) => a - b));
  }

  private tell(met: readonly number[]): void {
    this.give({ type: 'open', text: this.text || (this.response?.text ?? ''), met });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-open': LeerspoorOpen;
  }
}

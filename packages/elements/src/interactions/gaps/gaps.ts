import type { GapInteraction, GapsInteraction } from '@leerspoor/content';
import { plainText } from '@leerspoor/content/core';
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { base } from '../../look/base.js';
import { renderText } from '../../text/render.js';
import { fieldStyle } from '../field-style.js';
import { LaterInteraction } from '../later-interaction.js';

type Piece = GapsInteraction['text'][number];

const LONGEST = 80;

const gapsStyle = css`
  p {
    font-size: var(--_task);
    line-height: 2.6;
    text-align: center;
  }
  input,
  select {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0 var(--_unit);
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
  }
  input[inputmode='decimal'] {
    inline-size: 4.5em;
  }
  select:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  select:disabled {
    border-color: var(--_line);
    color: inherit;
    opacity: 1;
  }
  .gap {
    display: inline-flex;
    max-inline-size: 100%;
    align-items: center;
  }
  .mark {
    display: flex;
    margin-inline-start: 0.2em;
  }
  :host .right > :is(input, select) {
    border-color: var(--_green);
    background: var(--_green-tint);
  }
  .mark.right {
    color: var(--_green);
  }
  :host .not-yet > :is(input, select) {
    border-color: var(--_amber-line);
    background: var(--_amber-tint);
  }
  .mark.not-yet {
    color: var(--_amber);
  }
`;

/**
 * Gaps in running text, typed or chosen: native fields, so that every key and every screen reader knows them.
 *
 * @csspart gap
 */
export class LeerspoorGaps extends LaterInteraction<'gaps'> {
  static override styles = [base, fieldStyle, gapsStyle];

  protected override get first(): HTMLElement | null {
    return this.renderRoot.querySelector('input, select');
  }

  protected override render(): unknown {
    return html`<p lang=${this.contentLang || nothing} @keydown=${this.onKeydown}>
      ${this.interaction.text.map((piece) => this.piece(piece))}
    </p>`;
  }

  private piece(piece: Piece): unknown {
    if (typeof piece !== 'object' || !('gap' in piece)) return renderText([piece], this.setting);
    const kind = this.interaction.gaps[piece.gap];
    if (!kind) return nothing;
    const part = this.graded?.find(({ id }) => id === piece.gap);
    const mark = this.mark === 'right' || part ? this.markOf(part?.score === 1) : '';
    return html`<span class="gap ${mark}">${this.gap(piece.gap, kind)}${this.sign(mark)}</span>`;
  }

  private gap(id: string, kind: GapInteraction): unknown {
    const place = Object.keys(this.interaction.gaps).indexOf(id) + 1;
    const name = `${this.words.work.gap(place)}. ${this.label}`;
    const value = this.response?.filled[id] ?? '';
    const fill = (event: Event): void => this.fill(id, (event.target as HTMLInputElement | HTMLSelectElement).value);
    if (kind.type === 'choice')
      return html`<select
        part="gap"
        aria-label=${name}
        ?disabled=${this.disabled}
        .value=${live(value)}
        @change=${fill}
      >
        <option value="">${this.words.work.choose}</option>
        ${kind.options.map((option) => html`<option value=${option.id} ?selected=${option.id === value}>${plainText(option.text)}</option>`)}
      </select>`;
    return html`<input
      part="gap"
      type="text"
      aria-label=${name}
      size="8"
      maxlength=${LONGEST}
      inputmode=${kind.type === 'text' ? 'text' : 'decimal'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      ?disabled=${this.disabled}
      .value=${live(value)}
      @input=${fill}
    />`;
  }

  private fill(id: string, value: string): void {
    const filled = Object.fromEntries(
      Object.entries({ ...this.response?.filled, [id]: value }).filter(([, text]) => text.trim()),
    );
    this.give(Object.keys(filled).length ? { type: 'gaps', filled } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-gaps': LeerspoorGaps;
  }
}

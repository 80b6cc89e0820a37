import type { Interactions } from '@leerspoor/content';
import { plainText } from '@leerspoor/content/core';
import { html, nothing } from 'lit';
import '../../define/figure.js';
import { base } from '../../look/base.js';
import { renderText } from '../../text/render.js';
import { FirstInteraction } from '../interaction-element.js';
import { markSign } from '../mark-sign.js';
import { choiceStyle } from './choice-style.js';

/** Letters that fit in a quarter, and in half of the width. */
const SHORT = 6;
const MIDDLE = 20;

type ChoiceOption = Interactions['choice']['options'][number];

/**
 * One option or several: native radio buttons or checkboxes, so that arrows, space and screen readers work as everywhere.
 *
 * @csspart option - one option
 */
export class LeerspoorChoice extends FirstInteraction<'choice'> {
  static override styles = [base, choiceStyle];

  protected override get first(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('input:checked') ?? this.renderRoot.querySelector('input');
  }

  protected override render(): unknown {
    const { interaction, label, words } = this;
    return html`<fieldset @change=${this.onChange} @keydown=${this.onKeydown} ?disabled=${this.disabled}>
      <legend class="sr">${label}</legend>
      ${interaction.multiple ? html`<p class="note">${words.answer.several}</p>` : nothing}
      <div class="options ${this.layout}">${interaction.options.map((option) => this.option(option))}</div>
    </fieldset>`;
  }

  /** Short options stand beside each other in even rows; sentences under each other. */
  private get layout(): string {
    const { options } = this.interaction;
    if (options.some(({ figure }) => figure)) return 'pictured';
    const longest = Math.max(...options.map(({ text }) => plainText(text).length));
    if (longest > MIDDLE) return '';
    if (options.length % 2 === 1) return 'short by3';
    if (longest > SHORT) return 'short words by2';
    return `short by${options.length % 4 ? 2 : 4}`;
  }

  private option(option: ChoiceOption): unknown {
    const chosen = this.response?.chosen.includes(option.id) ?? false;
    const mark = this.markOf(option, chosen);
    const type = this.interaction.multiple ? 'checkbox' : 'radio';
    return html`<label part="option" class=${mark ?? (chosen ? 'chosen' : '')}>
      <input type=${type} name="choice" value=${option.id} .checked=${chosen} />
      <span class="content" lang=${this.contentLang || nothing}>
        ${option.figure ? this.figure(option.figure) : nothing} ${renderText(option.text, this.setting)}
      </span>
      ${mark ? markSign(mark, this.words.answer) : nothing}
    </label>`;
  }

  private figure(figure: NonNullable<ChoiceOption['figure']>): unknown {
    return html`<leerspoor-figure inner tight .figure=${figure} content-lang=${this.contentLang}></leerspoor-figure>`;
  }

  /** What stands beside an option once there is an outcome: shape and words, not colour alone. */
  private markOf(option: ChoiceOption, chosen: boolean): 'right' | 'not-yet' | undefined {
    if (this.mark === 'solution' && option.correct) return 'right';
    if (!this.mark || !chosen) return undefined;
    return this.mark === 'right' ? 'right' : 'not-yet';
  }

  private onChange(): void {
    const chosen = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);
    this.give(chosen.length ? { type: 'choice', chosen } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-choice': LeerspoorChoice;
  }
}

import type { AnswerKey, Figure, Outcome, Response, Text } from '@leerspoor/content';
import { loadScoring, score } from '@leerspoor/content/score';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import '../define/figure.js';
import type { InteractionElement, InteractionType } from '../interactions/interaction-element.js';
import type { GiveEvent } from '../interactions/interaction-events.js';
import { createInteraction } from '../interactions/registry.js';
import { base } from '../look/base.js';
import { panel, panelStyle } from '../look/panel.js';
import { renderText } from '../text/render.js';
import { speakable } from '../text/speakable.js';
import { questionStyle } from './question-style.js';

/** An answer was given and judged. Stays within the support. */
export class JudgedEvent extends Event {
  static readonly type = 'leerspoor-judged';
  constructor(
    readonly outcome: Outcome,
    readonly response: Response,
    /** 1 is the first readable answer. */
    readonly attempt: number,
  ) {
    super(JudgedEvent.type, { bubbles: true });
  }
}

/**
 * A question inside a support: asked, answered in any way of ours, judged on the spot, never counted. It stays
 * answerable until it is right.
 *
 * @slot - more buttons, beside the one that checks
 */
export class LeerspoorQuestion extends LocalElement {
  static override styles = [base, panelStyle, questionStyle];

  @property({ attribute: false }) question: AnswerKey | undefined;
  /** What is asked. */
  @property({ attribute: false }) prompt: Text = '';
  /** What it is about, where that stands elsewhere and there is no prompt. */
  @property({ attribute: false }) about: Text = '';
  @property({ attribute: false }) figure: Figure | undefined;

  @state() private field: InteractionElement<InteractionType> | undefined;
  @state() private outcome: Outcome | undefined;
  private given: Response | undefined;
  private attempt = 0;
  /** Asked for before the field was here. */
  private toFocus = false;

  override focus(options?: FocusOptions): void {
    this.toFocus = !this.field;
    this.field?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) void this.open();
  }

  /** Another question before the field of this one is here: the last one wins. */
  private async open(): Promise<void> {
    const { question } = this;
    [this.field, this.outcome, this.given, this.attempt] = [undefined, undefined, undefined, 0];
    if (!question) return;
    const { interaction } = question;
    const [field] = await Promise.all([createInteraction(interaction.type), loadScoring(interaction)]);
    if (question !== this.question) return;
    Object.assign(field, {
      interaction,
      label: speakable(this.prompt.length ? this.prompt : this.about, this.contentWords.numbers),
    });
    this.field = field;
    if (this.toFocus) void this.updateComplete.then(() => this.focus());
  }

  private onGive({ response }: GiveEvent): void {
    this.given = response;
  }

  private readonly check = (): void => {
    const { question, given, field } = this;
    if (!question || !field || this.outcome?.score === 1) return;
    if (!given) {
      this.outcome = { score: 0, feedback: '', unreadable: true, ask: 'empty' };
      return;
    }
    const outcome = score(question, given);
    this.outcome = outcome;
    if (outcome.unreadable) return;
    this.attempt += 1;
    field.mark = outcome.score === 1 ? 'right' : 'not-yet';
    field.disabled = outcome.score === 1;
    this.dispatchEvent(new JudgedEvent(outcome, given, this.attempt));
  };

  protected override render(): unknown {
    const { prompt, figure, field, outcome } = this;
    return html`
      ${prompt.length ? html`<p class="prompt" part="prompt">${renderText(prompt, this.setting)}</p>` : nothing}
      ${figure ? html`<leerspoor-figure inner lang=${this.contentLang || nothing} .figure=${figure}></leerspoor-figure>` : nothing}
      <div @leerspoor-give=${this.onGive} @leerspoor-done=${this.check}>${field}</div>
      <div class="live" role="status">${outcome ? this.feedback(outcome) : nothing}</div>
      <div class="row">
        ${
          outcome?.score === 1
            ? nothing
            : html`<button class="primary" part="button primary" type="button" @click=${this.check}>
                ${this.words.answer.check}
              </button>`
        }
        <slot></slot>
      </div>
    `;
  }

  private feedback(outcome: Outcome): unknown {
    const { feedback: said, ask } = this.words;
    if (outcome.unreadable) return panel('ask', said.notRead, ask[outcome.ask ?? 'unclear']);
    const right = outcome.score === 1;
    const body = renderText(outcome.feedback || (right ? '' : said.otherwise), this.setting);
    return panel(right ? 'right' : 'not-yet', right ? said.right : said.notYet, body);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-question': LeerspoorQuestion;
  }
  interface HTMLElementEventMap {
    'leerspoor-judged': JudgedEvent;
  }
}

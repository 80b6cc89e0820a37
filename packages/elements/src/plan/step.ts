import type { AnswerKey, PlanStep, Text } from '@leerspoor/content';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import '../define/figure.js';
import '../define/listen.js';
import '../define/question.js';
import type { Spoken } from '../listen/spoken.js';
import { base } from '../look/base.js';
import { pictogram } from '../look/pictogram.js';
import type { JudgedEvent } from '../support/question.js';
import { renderText } from '../text/render.js';
import { stepPictogram } from './pictograms.js';
import { stepStyle } from './step-style.js';
import { SettledEvent } from './settled-event.js';
import { why } from './why.js';
import type { PlanWords } from './words/speech.js';

/** Shown from the start, asked of the pupil, answered by the pupil, opened by the pupil. */
type Turn = 'shown' | 'asked' | 'answered' | 'opened';

/** The step of a plan that is open now. */
export class LeerspoorStep extends LocalElement {
  static override styles = [base, stepStyle];

  @property({ attribute: false }) step!: PlanStep;
  /** From 1. */
  @property({ attribute: false }) number = 1;
  @property({ attribute: false }) count = 1;
  @property({ attribute: false }) blank = false;
  @property({ attribute: false }) say!: PlanWords;

  @state() private turn: Turn = 'shown';
  @state() private hinted = false;
  /** Which reason the pupil chose. */
  @state() private reason: number | undefined;
  private settled = false;
  private key: AnswerKey | undefined;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h3')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('step')) this.key = keyOf(this.step);
  }

  protected override firstUpdated(): void {
    if (this.blank) this.turn = 'asked';
  }

  protected override render(): unknown {
    const { say, step, turn } = this;
    return html`
      <div class="head">
        <h3 tabindex="-1">
          <span class="of">${say.of(this.number, this.count)}</span>
          <span class="what"
            >${stepPictogram(step.pictogram)}<span lang=${this.contentLang || nothing}
              >${this.text(step.text)}</span
            ></span
          >
        </h3>
        <leerspoor-listen
          lang=${this.lang || nothing}
          content-lang=${this.contentLang || nothing}
          content-base=${this.contentBase}
          .said=${this.spoken}
        ></leerspoor-listen>
      </div>
      ${step.figure ? html`<leerspoor-figure inner content-lang=${this.contentLang} .figure=${step.figure}></leerspoor-figure>` : nothing}
      ${turn === 'asked' || turn === 'answered' ? this.asked() : nothing}
      <div class="live" role="status">${turn === 'opened' ? this.worked() : nothing}</div>
      ${turn === 'shown' ? this.worked() : nothing} ${turn === 'asked' ? nothing : this.onward()}
    `;
  }

  /** Answered in one of our ways, or done on paper; help is one tap away. */
  private asked(): unknown {
    const { say, step, turn, hinted } = this;
    const helps = html`${step.hint && !hinted ? this.button(say.hint, () => (this.hinted = true), 'quiet') : nothing}
    ${this.button(say.open, this.open, 'quiet')}`;
    return html`${
        step.input
          ? html`<leerspoor-question
              lang=${this.lang || nothing}
              content-lang=${this.contentLang}
              content-base=${this.contentBase}
              .question=${this.key}
              .about=${step.text}
              @leerspoor-judged=${this.onJudged}
              >${turn === 'asked' ? helps : nothing}</leerspoor-question
            >`
          : html`<p>${say.paper}</p>
              <div class="row">${helps}</div>`
      }
      <div class="live" role="status">${hinted && step.hint ? this.tip(step.hint) : nothing}</div>`;
  }

  private tip(hint: Text): unknown {
    return html`<p class="hint">
      ${pictogram('hint')}<span lang=${this.contentLang || nothing}>${this.text(hint)}</span>
    </p>`;
  }

  /** Why it is so, and on; after a step on paper the pupil says how it went. */
  private onward(): unknown {
    const { say, step, turn } = this;
    if (turn === 'opened' && !step.input)
      return html`<div class="row">
        <span class="had">${say.had}</span>
        ${this.button(say.yes, () => this.next(true), 'primary')} ${this.button(say.notYet, () => this.next(false))}
      </div>`;
    return html`${
        step.why
          ? why(
              step.why,
              this.reason,
              (text) => this.text(text),
              (choice) => (this.reason = choice),
            )
          : nothing
      }
      <div class="row">${this.button(say.next, () => this.next(turn !== 'opened'), 'primary next')}</div>`;
  }

  private worked(): unknown {
    const { worked } = this.step;
    return worked === undefined
      ? nothing
      : html`<p class="worked" part="worked" lang=${this.contentLang || nothing}>${this.text(worked)}</p>`;
  }

  private button(label: string, act: () => void, kind = ''): unknown {
    return html`<button class=${kind} part="button ${kind}" type="button" @click=${act}>${label}</button>`;
  }

  private text(text: Text): unknown {
    return renderText(text, this.setting);
  }

  private readonly onJudged = ({ outcome }: JudgedEvent): void => {
    if (outcome.score < 1) return;
    this.turn = 'answered';
    this.settle(true);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.next')?.focus());
  };

  private readonly open = (): void => {
    this.turn = 'opened';
    if (this.step.input) this.settle(false);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.next, .primary')?.focus());
  };

  /** What is to be read of a step: never the worked line while the pupil is asked for it. */
  private get spoken(): readonly Spoken[] {
    const { text, worked } = this.step;
    const step: Spoken = { text, at: (root) => root.querySelector('.what') };
    if (this.turn === 'asked' || worked === undefined) return [step];
    return [step, { text: worked, at: (root) => root.querySelector('.worked') }];
  }

  private next(success: boolean): void {
    this.settle(success);
    this.dispatchEvent(new Event('next'));
  }

  private settle(success: boolean): void {
    if (!this.settled) this.dispatchEvent(new SettledEvent(success));
    this.settled = true;
  }
}

const keyOf = ({ input, wrong = [], right = '', hint }: PlanStep): AnswerKey | undefined =>
  input && { interaction: input, wrong, right, otherwise: hint };

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-step': LeerspoorStep;
  }
}

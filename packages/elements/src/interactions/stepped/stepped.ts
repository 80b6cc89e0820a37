import type { Question, Response, Text } from '@leerspoor/content';
import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators/state.js';
import '../../define/question.js';
import { base } from '../../look/base.js';
import type { JudgedEvent } from '../../support/question.js';
import { renderText } from '../../text/render.js';
import { DoneEvent } from '../interaction-events.js';
import { LaterInteraction } from '../later-interaction.js';

const steppedStyle = css`
  .stack:focus {
    outline: none;
  }
  .over {
    color: var(--_ink-soft);
    font-weight: 600;
    text-align: center;
  }
  .done {
    display: flex;
    gap: var(--_unit);
    justify-content: space-between;
    padding: var(--_unit) calc(2 * var(--_unit));
    border-inline-start: 6px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .done.right {
    border-color: var(--_green);
    background: var(--_green-tint);
  }
  .done.not-yet {
    border-color: var(--_amber-line);
    background: var(--_amber-tint);
  }
  .mark.right {
    color: var(--_green);
  }
  .mark.not-yet {
    color: var(--_amber);
  }
`;

/**
 * Several questions, one in sight at a time, each with its feedback; the first readable answer to each counts. After
 * the last one the whole is judged; a second try begins at the first step.
 *
 * @csspart step
 */
export class LeerspoorStepped extends LaterInteraction<'stepped'> {
  static override styles = [base, steppedStyle];

  /** First answers of this round. */
  private answers: readonly Response[] = [];
  @state() private step = 0;
  /** The step in sight was answered right, or twice. */
  @state() private settled = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('mark') !== 'not-yet' || this.mark) return;
    [this.answers, this.step, this.settled] = [[], 0, false];
    this.give(undefined);
  }

  protected override get first(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('leerspoor-question');
  }

  protected override render(): unknown {
    const { steps } = this.interaction;
    const at = this.disabled || this.response ? steps.length : this.step;
    const open = steps[at];
    return html`<div
      class="stack"
      role="group"
      tabindex="-1"
      aria-label=${this.label}
      lang=${this.contentLang || nothing}
    >
      ${steps.slice(0, at).map(({ prompt }, i) => this.done(prompt, i))}
      ${open ? this.open(open, at, steps.length) : nothing}
    </div>`;
  }

  private done(prompt: Text, i: number): unknown {
    const score = this.graded?.[i]?.score;
    const mark = this.mark === 'right' || score !== undefined ? this.markOf(score === 1) : '';
    return html`<p class="done ${mark}"><span>${renderText(prompt, this.setting)}</span>${this.sign(mark)}</p>`;
  }

  private open(question: Question, at: number, of: number): unknown {
    const { work } = this.words;
    return html`<p class="over">${work.step(at + 1, of)}</p>
      <leerspoor-question
        part="step"
        lang=${this.lang}
        content-lang=${this.contentLang}
        content-base=${this.contentBase}
        .question=${question}
        .prompt=${question.prompt}
        .figure=${question.figure}
        @leerspoor-judged=${(event: JudgedEvent) => this.onJudged(event, at)}
      >
        ${this.settled && at < of - 1 ? html`<button part="button" type="button" @click=${this.next}>${work.nextStep}</button>` : nothing}
      </leerspoor-question>`;
  }

  private onJudged({ outcome, response, attempt }: JudgedEvent, at: number): void {
    if (attempt === 1) this.answers = [...this.answers.slice(0, at), response];
    this.settled = outcome.score === 1 || attempt > 1;
    if (!this.settled || at < this.interaction.steps.length - 1) return;
    this.give({ type: 'stepped', steps: this.answers });
    this.renderRoot.querySelector<HTMLElement>('.stack')?.focus(); // what had the focus goes
    this.dispatchEvent(new DoneEvent());
  }

  private readonly next = (): void => {
    this.step += 1;
    this.settled = false;
    void this.updateComplete.then(() => this.first?.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-stepped': LeerspoorStepped;
  }
}

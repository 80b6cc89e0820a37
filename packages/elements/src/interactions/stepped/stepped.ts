import type { Question, Response } from '@leerspoor/content';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators/state.js';
import '../../define/question.js';
import { base } from '../../look/base.js';
import type { JudgedEvent } from '../../support/question.js';
import { renderText } from '../../text/render.js';
import { LaterInteraction } from '../later-interaction.js';

const steppedStyle = css`
  .over {
    color: var(--_ink-soft);
    font-weight: 600;
  }
  .done {
    padding: var(--_unit) calc(2 * var(--_unit));
    border-inline-start: 6px solid var(--_green);
    border-radius: var(--_radius);
    background: var(--_green-tint);
  }
`;

/**
 * Several questions, one in sight at a time, each with its feedback; the first readable answer to each counts.
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

  protected override get first(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('leerspoor-question');
  }

  protected override render(): unknown {
    const { steps } = this.interaction;
    const at = this.disabled ? steps.length : this.step;
    const open = steps[at];
    return html`<div class="stack" role="group" aria-label=${this.label} lang=${this.contentLang || nothing}>
      ${steps.slice(0, at).map(({ prompt }) => html`<p class="done">${renderText(prompt, this.setting)}</p>`)}
      ${open ? this.open(open, at, steps.length) : nothing}
    </div>`;
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
    if (this.answers.length === this.interaction.steps.length) this.give({ type: 'stepped', steps: this.answers });
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

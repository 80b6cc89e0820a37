import type { Plan, PlanStep, Question } from '@leerspoor/content';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import '../define/figure.js';
import '../define/step.js';
import { languageAt } from '../locales/language.js';
import { base } from '../look/base.js';
import { pictogram } from '../look/pictogram.js';
import { tokens } from '../look/tokens.js';
import { SupportElement } from '../support/support-element.js';
import { renderText } from '../text/render.js';
import { fillSteps, type Filled } from './fill.js';
import { planStyle } from './plan-style.js';
import type { SettledEvent } from './settled-event.js';
import type { LeerspoorStep } from './step.js';
import { StepEvent } from './step-event.js';
import { planSpeech, type PlanWords } from './words/speech.js';

/**
 * A plan, step by step. The last `blank` steps are for the pupil: none is a worked plan, all is doing it alone.
 * One step is open at a time; the next opens when this one is answered or shown, never by itself.
 *
 * @element leerspoor-plan
 * @csspart task - the task that the steps speak of
 * @csspart step - a step; also `done`, `now` or `later`
 * @csspart worked - the worked line of a step
 * @csspart button - every button; also `primary`
 * @csspart image - a picture in a text
 * @csspart word - a word that is explained when it is tapped
 * @fires {WordEvent} leerspoor-word - a word was tapped; its explanation is the page's to show
 * @fires {StepEvent} leerspoor-step - a step is done: which, of how many, alone or shown
 * @fires {ReadingEvent} leerspoor-reading - reading aloud begins or ends
 * @fires {SupportCloseEvent} leerspoor-support-close - the pupil leaves: seconds in sight, and whether all was seen
 */
export class LeerspoorPlan extends SupportElement<PlanWords> {
  static override styles = [tokens, base, planStyle];

  /** The plan, as a goal of a pack has it. */
  @property({ attribute: false }) plan: Plan | undefined;
  /** Values of the item for the slots of the plan; without them the plan shows its own example. */
  @property({ attribute: false }) slots: Readonly<Record<string, string>> | undefined;
  /** The task that the values are of: it stays in sight above its steps. */
  @property({ attribute: false }) task: Pick<Question, 'prompt' | 'figure'> | undefined;
  /** How many steps, counted from the last one back, the pupil does. */
  @property({ type: Number, reflect: true }) blank = 0;
  /** Steps that are done; set it to go on where the pupil was. */
  @property({ type: Number, reflect: true }) done = 0;
  /** Title of the card that is printed. */
  @property({ attribute: 'card-title' }) cardTitle = '';

  protected readonly speech = planSpeech;
  private steps: readonly PlanStep[] = [];
  private about: Filled['about'] = 'example';
  private moved = false;

  override get completed(): boolean {
    return this.steps.length > 0 && this.done >= this.steps.length;
  }

  /** Prints one clean A5 card of the plan, for the desk. */
  async print(): Promise<void> {
    const { printCard } = await import('./print.js');
    await printCard({
      title: this.cardTitle || this.say.card,
      steps: this.steps,
      lang: this.contentLang || languageAt(this),
      setting: this.setting,
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plan') || changed.has('slots')) this.fill();
    if (changed.has('plan') && changed.get('plan')) this.done = 0;
  }

  /** To the open step, or to the word that all is done. */
  override focus(options?: FocusOptions): void {
    const now = this.renderRoot.querySelector<LeerspoorStep>('leerspoor-step');
    if (now) void now.updateComplete.then(() => now.focus(options));
    else this.renderRoot.querySelector<HTMLElement>('.over')?.focus(options);
  }

  private fill(): void {
    ({ steps: this.steps, about: this.about } = fillSteps(this.plan?.steps ?? [], this.slots));
  }

  /** A new step gets the focus: it is read out, and the keys go on from there. */
  protected override updated(): void {
    if (!this.moved) return;
    this.moved = false;
    void this.updateComplete.then(() => this.focus());
  }

  protected override render(): unknown {
    const { say, steps, done, completed } = this;
    if (!steps.length) return nothing;
    return html`<section aria-label=${say.plan}>
      ${this.task && this.about === 'task' ? this.asked(this.task) : nothing}
      <ol>
        ${steps.map((step, index) => (index < done ? this.past(step, index) : index === done ? this.now(step, index) : this.later(index)))}
      </ol>
      ${completed ? html`<p class="over" tabindex="-1">${say.finished}</p>` : nothing}
      <div class="row end">
        ${completed ? html`<button class="primary" part="button primary" type="button" @click=${() => this.close()}>${say.done}</button>` : nothing}
        <button class="quiet" part="button" type="button" @click=${() => void this.print()}>${say.print}</button>
      </div>
    </section>`;
  }

  private asked({ prompt, figure }: Pick<Question, 'prompt' | 'figure'>): unknown {
    return html`<div class="task" part="task" lang=${this.contentLang || nothing}>
      <p>${renderText(prompt, this.setting)}</p>
      ${figure ? html`<leerspoor-figure inner content-lang=${this.contentLang} .figure=${figure}></leerspoor-figure>` : nothing}
    </div>`;
  }

  private past(step: PlanStep, index: number): unknown {
    const lang = this.contentLang || nothing;
    return html`<li class="step done" part="step done">
      <span class="mark">${pictogram('tick')}</span>
      <div class="body">
        <p class="name">
          <span class="sr">${this.say.step(index + 1)}, ${this.say.isDone}. </span
          ><span lang=${lang}>${renderText(step.text, this.setting)}</span>
        </p>
        ${step.worked === undefined ? nothing : html`<p class="worked" part="worked" lang=${lang}>${renderText(step.worked, this.setting)}</p>`}
      </div>
    </li>`;
  }

  private now(step: PlanStep, index: number): unknown {
    const { steps, blank } = this;
    return html`<li class="step now" part="step now" aria-current="step">
      <span class="mark" aria-hidden="true">${index + 1}</span>
      <leerspoor-step
        class="body"
        exportparts="worked, button, primary"
        lang=${this.lang || nothing}
        content-lang=${this.contentLang}
        content-base=${this.contentBase}
        .step=${step}
        .number=${index + 1}
        .count=${steps.length}
        .blank=${index >= steps.length - blank}
        .say=${this.say}
        @leerspoor-settled=${({ success }: SettledEvent) => this.dispatchEvent(new StepEvent(index + 1, steps.length, success))}
        @next=${this.next}
      ></leerspoor-step>
    </li>`;
  }

  /** Not yet open: no more than its number, so that there is one thing to do. */
  private later(index: number): unknown {
    return html`<li class="step later" part="step later">
      <span class="mark" aria-hidden="true">${index + 1}</span>
      <p class="name">${this.say.step(index + 1)}</p>
    </li>`;
  }

  private readonly next = (): void => {
    this.moved = true;
    this.done += 1;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-plan': LeerspoorPlan;
  }
}

import type { Item, Outcome, Response, SupportKind, Word } from '@leerspoor/content';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { FirstElement } from '../base/first-element.js';
import type { GiveEvent } from '../interactions/interaction-events.js';
import { base } from '../look/base.js';
import { tokens } from '../look/tokens.js';
import { speakable } from '../text/speakable.js';
import { wordTapped } from '../word/word-tapped.js';
import { Aftermath, type Standing } from './aftermath.js';
import { AnswerField, markOf } from './answer-field.js';
import { askedIn } from './asked.js';
import { draftOf, toDraft } from './draft.js';
import { DraftEvent, HelpEvent, NextEvent, OutcomeEvent, ResponseEvent } from './events.js';
import type { Asked, Stage } from './feedback.js';
import { tellForm } from './form.js';
import { goOn } from './go-on.js';
import { itemStyle } from './item-style.js';
import { layoutOf } from './layout.js';
import { mainButton, type Action } from './main-button.js';
import { Stopwatch } from './stopwatch.js';

export type { Stage } from './feedback.js';

/**
 * One task: give it an item, get a response and an outcome as events. Within a lesson the session judges and sets
 * `stage` and `outcome`; alone it judges by itself: two tries, then the worked solution.
 *
 * @element leerspoor-item
 * @slot help - help that is shown with the task
 * @csspart card - everything
 * @csspart prompt - the task in words
 * @csspart figure - the element of the figure
 * @csspart feedback - what is said of an answer; also `right`, `not-yet`, `solution` or `ask`
 * @csspart button - every button; also `primary`
 * @csspart image - a picture in a text
 * @csspart word - a word that is explained when it is tapped
 * @fires {WordEvent} leerspoor-word - a word was tapped; what it means is shown where `glossary` has it
 * @fires {ReadingEvent} leerspoor-reading - a text begins or ends to be read aloud
 * @fires {ResponseEvent} leerspoor-response - the pupil answers; cancel it to judge the answer yourself
 * @fires {OutcomeEvent} leerspoor-outcome - the item judged the answer itself
 * @fires {DraftEvent} leerspoor-draft - the answer so far, as text that `draft` takes back
 * @fires {NextEvent} leerspoor-next - the pupil has read the feedback and goes on
 * @fires {HelpEvent} leerspoor-help - the pupil wants help of a kind
 */
export class LeerspoorItem extends FirstElement {
  static readonly formAssociated = true;
  static override styles = [tokens, base, itemStyle];

  /** The task, as `parsePack` gives it. */
  @property({ attribute: false }) item: Item | undefined;
  /** How far the answer is: asking, recording, again, right or solution. */
  @property({ reflect: true }) stage: Stage = 'asking';
  /** Of the last answer. */
  @property({ attribute: false }) outcome: Outcome | undefined;
  /** The last answer. */
  @property({ attribute: false }) response: Response | undefined;
  /** An answer half given, as `leerspoor-draft` told it. */
  @property() draft: string | undefined;
  /** Kinds of help there are; "Laat stappen zien" needs a plan or an example. */
  @property({ attribute: false }) help: readonly SupportKind[] = [];
  /** Words of the pack, for a task that marks some; a lesson explains them itself. */
  @property({ attribute: false }) glossary: readonly Word[] = [];
  /** Nothing can be answered. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A form with it is valid only after an answer. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** What is in the field now. */
  @state() private given: Response | undefined;
  /** The pupil took up the second try: the mark on the first one is gone. */
  @state() private retrying = false;
  /** Help is shown with the task. */
  @state() private helped = false;
  /** Asked kindly before anything is judged. */
  @state() private asked: Asked | undefined;

  private readonly field = new AnswerField(this);
  private readonly aftermath = new Aftermath(this, LeerspoorItem.elementStyles);
  private readonly internals = this.attachInternals();
  private readonly stopwatch = new Stopwatch();
  private attempt = 1;
  private toFocus = false;
  private opening: Promise<unknown> = Promise.resolve();

  private get answered(): boolean {
    return this.stage === 'right' || this.stage === 'solution';
  }

  /** Puts the pupil where to go on: in the answer, or on the button after it. */
  override focus(): void {
    this.toFocus = true;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopwatch.stop();
  }

  /** With the field in which the pupil answers, and what is said after it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await Promise.all([this.opening, this.aftermath.coming]);
    return this.isUpdatePending ? this.updateComplete : complete;
  }

  formResetCallback(): void {
    this.open();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('item') || changed.has('stage')) && this.matches(':focus-within'))
      this.toFocus = true;
    if (changed.has('stage') || changed.has('response')) this.retrying = false;
    if (changed.has('stage') || changed.has('item')) void this.aftermath.show();
    if (changed.has('item')) this.open();
    else if (changed.has('response')) this.given = this.response;
    if (this.item) this.tellField(this.item);
    if (this.stage !== 'asking' || this.given || this.asked || this.outcome || this.field.failed) this.aftermath.come();
    tellForm(this.internals, this.given, this.required, this.words);
  }

  /** A fresh task, or one that was begun before. */
  private open(): void {
    const type = this.item?.interaction.type;
    if (this.item?.figure) void import('../define/figure.js');
    this.given = this.response;
    this.retrying = false;
    this.attempt = 1;
    this.asked = undefined;
    this.stopwatch.start();
    this.opening = Promise.all([this.field.open(type), this.takeDraft(this.item, this.given)]);
  }

  /** What was half given comes back, unless the pupil is giving something else already. */
  private async takeDraft(item: Item | undefined, before: Response | undefined): Promise<void> {
    const draft = item && (await draftOf(this.draft, item.interaction.type));
    if (!draft || item !== this.item || this.given !== before) return;
    this.given = draft;
    this.retrying = this.stage === 'again';
  }

  private tellField(item: Item): void {
    this.field.tell({
      interaction: item.interaction,
      response: this.given,
      label: speakable(item.prompt, this.contentWords.numbers),
      disabled: this.disabled || this.answered,
      mark: this.retrying ? undefined : markOf[this.stage],
      graded: this.outcome?.parts,
      lang: this.lang,
      contentLang: this.contentLang,
      contentBase: this.contentBase,
    });
  }

  protected override render(): unknown {
    const { item, setting } = this;
    if (!item) return nothing;
    const lang = this.contentLang || nothing;
    return html`<section
      class="card"
      part="card"
      @leerspoor-give=${this.onGive}
      @leerspoor-done=${this.act}
      @keydown=${this.onKeydown}
      @leerspoor-reading=${this.stopwatch.onReading}
      @leerspoor-word=${wordTapped(this.glossary, this)}
    >
      ${askedIn(this, item, setting)}
      <div class="work ${layoutOf(item, this.helped, this.given)}">
        ${item.figure ? html`<leerspoor-figure inner part="figure" .figure=${item.figure} content-lang=${lang}></leerspoor-figure>` : nothing}
        <slot name="help" @slotchange=${this.onHelp}></slot>
        <div class="field">${this.field.element}</div>
      </div>
      <div class="live" role="status" lang=${lang}>${this.aftermath.told?.said(this.standing(item))}</div>
      <div class="actions">
        ${mainButton(this.action, this.disabled, this.act, this.words)}
        ${this.stage === 'again' ? this.aftermath.told?.steps(this.help, (kind) => this.dispatchEvent(new HelpEvent(kind))) : nothing}
      </div>
    </section>`;
  }

  private readonly onHelp = ({ target }: Event): unknown =>
    (this.helped = (target as HTMLSlotElement).assignedElements().length > 0);

  private standing(item: Item): Standing {
    const { stage, outcome, setting, contentLang } = this;
    return { item, stage, outcome, setting, contentLang, asked: this.field.failed ? 'patience' : this.asked };
  }

  private get action(): Action {
    if (this.answered) return 'next';
    return this.stage === 'again' && !this.retrying && !this.outcome?.unreadable ? 'retry' : 'check';
  }

  /** What the button does, and enter: on a first answer that was not right yet never the same answer once more. */
  private readonly act = (): void => {
    if (this.action === 'next') this.dispatchEvent(new NextEvent());
    else if (this.action === 'check') this.check();
    else {
      this.retrying = true;
      this.field.element?.focus();
    }
  };

  private onGive(event: GiveEvent): void {
    this.given = event.response;
    this.asked = undefined;
    if (this.stage === 'again') this.retrying = true;
    this.dispatchEvent(new DraftEvent(toDraft(event.response)));
  }

  /** A key held down must not run past the feedback. */
  private onKeydown(event: KeyboardEvent): void {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  }

  private check(): void {
    if (!this.item || this.disabled || this.stage === 'recording') return;
    if (!this.given) {
      this.asked = this.item.interaction.type === 'choice' ? 'choice' : 'answer';
      this.field.element?.focus();
      return;
    }
    const answer = new ResponseEvent(this.item, this.given, this.stopwatch.seconds);
    if (this.dispatchEvent(answer)) void this.judge(answer);
  }

  /** Alone: no lesson takes the answer. */
  private async judge(answer: ResponseEvent): Promise<void> {
    const { outcome, stage } = await (await import('./judge.js')).judge(answer, this.attempt);
    if (answer.item !== this.item) return;
    Object.assign(this, { response: answer.response, outcome, stage });
    if (!outcome.unreadable)
      this.dispatchEvent(new OutcomeEvent(answer.item, answer.response, outcome, this.attempt++));
  }

  protected override updated(): void {
    if (!this.toFocus || (this.item && !this.field.element && !this.field.failed)) return;
    this.toFocus = false;
    goOn(this.shadowRoot!, this.field.element, this.stage === 'asking' && !this.outcome, this.answered);
  }
}

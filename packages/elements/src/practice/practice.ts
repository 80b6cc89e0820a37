import type { Assignment, Fact, Overrule, Phase } from '@leerspoor/engine';
import type { Lesson, Screen } from '@leerspoor/session';
import { adoptStyles, html, type CSSResult, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { FirstElement } from '../base/first-element.js';
import { languageAt } from '../locales/language.js';
import { base } from '../look/base.js';
import { tokens } from '../look/tokens.js';
import { wordTapped } from '../word/word-tapped.js';
import { absolute, type StoreChoice, type Wanted } from './course.js';
import { focusScreen } from './focus.js';
import { pauseButton, withGoalLine } from './frame.js';
import { practiceStyle } from './practice-style.js';
import { Practising } from './practising.js';
import { standing } from './standing.js';
import { beforeLesson, type Ways } from './screens/before-lesson.js';
import type { FirstRoom } from './screens/view.js';
import { drawScreen } from './screens/views.js';

/**
 * A whole lesson: loads a pack, takes a pupil from goal to exit ticket, and tells the page every fact.
 *
 * @element leerspoor-practice
 * @csspart frame - everything
 * @csspart goal - the goal, always in sight; a tap opens when it is reached
 * @csspart criteria - when the goal is reached, in the pupil's words
 * @csspart progress - the way to the goal
 * @csspart segment - a fifth of that way; also `done`
 * @csspart screen - what is asked now
 * @csspart card - the card on a screen; also of the item
 * @csspart item - the element of the item
 * @csspart support - the element of the help that is open
 * @csspart message - a word in between: resting, finished, nothing loaded
 * @csspart now - the routine of a lesson in signs, above every screen
 * @csspart step - one sign of it; also `current`
 * @csspart level - how hard it may be, where the pupil may say so
 * @csspart celebration - a goal reached, going on after being stuck, or better than last time
 * @csspart prompt - the task
 * @csspart figure - the figure of the task
 * @csspart feedback - what is said of an answer; also `right`, `not-yet`, `solution` or `ask`
 * @csspart help - the row of help
 * @csspart answer - what is said after a tap in that row
 * @csspart button - every button; also `primary`, `pause` or `way`
 * @csspart image - a picture in a text
 * @csspart word - a word that is explained when it is tapped
 * @fires {FactEvent} leerspoor-* - each fact
 * @fires {ResponseEvent} leerspoor-response - from the item inside: what is answered, before it is judged
 * @fires {DraftEvent} leerspoor-draft - from the item inside: the answer so far
 * @fires {NextEvent} leerspoor-next - from the item inside: the pupil goes on
 * @fires {HelpEvent} leerspoor-help - from the item inside: help of a kind is wanted
 * @fires {WordEvent} leerspoor-word - a word was tapped; its meaning is shown under it
 * @fires {ReadingEvent} leerspoor-reading - a text begins or ends to be read aloud
 * @fires {StepEvent} leerspoor-step - from a plan inside: a step is done
 * @fires {VideoEvent} leerspoor-video - from a video inside: what was really watched
 * @fires {SupportCloseEvent} leerspoor-support-close - from help inside: the pupil leaves it
 * @fires {SupportFailEvent} leerspoor-support-fail - from a video inside: nothing plays
 * @fires {ProblemEvent} leerspoor-error - a pack that cannot be used, a store that fails: a sentence for the page, and the issues
 */
export class LeerspoorPractice extends FirstElement {
  static override styles = [tokens, base, practiceStyle];

  /** Address of a built pack. */
  @property() src = '';
  /** A whole pack as data, in the place of `src`. */
  @property({ attribute: false }) pack: unknown;
  /** Opaque key of the pupil; without one the element asks who is practising. */
  @property() pupil = '';
  /** What the teacher set; as an attribute: JSON. What is not sound is left out, and `leerspoor-error` says why. */
  @property() assignment: Assignment | string | undefined;
  /** Where facts are kept: "local" (this device), "memory" (this page), or a store of the host. */
  @property() store: StoreChoice = 'local';
  /** The host wants the pupil's own words with a call for help. */
  @property({ type: Boolean, attribute: 'pupil-words' }) pupilWords = false;
  /** Who the lesson is for; where it is not set, the goal says it. Sizes differ, colours never. */
  @property({ reflect: true, useDefault: true }) audience = '';

  private readonly practising = new Practising(
    this,
    () => this.wanted,
    () => standing(this),
  );
  /** The screen last drawn stays until the next can be. */
  private drawn: unknown;
  /** Resolves when the screen that is due can be drawn, or cannot be. */
  private coming: Promise<void> | undefined;
  private shown: Screen['show'] | undefined;
  private toFocus = false;
  private dressed = false;

  /** The phase of the lesson, from orienting to reflecting. */
  get phase(): Phase | undefined {
    return this.practising.screen?.decision?.phase;
  }

  /** What is known of the goal in sight: estimate, band, number of answers. */
  get leerstatus(): ReturnType<Lesson['leerstatus']> {
    const { lesson, screen } = this.practising;
    return screen?.goal && lesson?.leerstatus(screen.goal.id);
  }

  /** The pupil rests: the screen says so, and what is open stays open. */
  pause(): void {
    this.practising.send({ type: 'pause' });
  }

  /** Goes on after `pause()`. */
  resume(): void {
    this.practising.send({ type: 'resume' });
  }

  /** A teacher decides otherwise; in force until withdrawn. `by` says who, for the log: a key, no name of a pupil. */
  overrule(by: string, overrule: Overrule): void {
    this.practising.send({ type: 'overrule', by, overrule });
  }

  /** Every fact that is kept of this pupil and pack, in order. */
  facts(): AsyncGenerator<Fact> {
    return this.practising.facts();
  }

  /** All facts as text, to carry to another device. */
  async export(): Promise<string> {
    const { exportFacts } = await import('@leerspoor/store/transfer');
    return exportFacts(this.facts());
  }

  /** Takes facts from another device: those that follow on what is here. Rejects with a sentence, and takes none, where they do not fit. */
  async import(facts: string | Iterable<Fact> | AsyncIterable<Fact>): Promise<void> {
    await this.updateComplete;
    await this.practising.opening;
    const { course } = this.practising;
    if (course.is !== 'running') throw new Error('Nobody is practising: give the element a pack and a pupil first.');
    const { importFacts } = await import('@leerspoor/store/transfer');
    const { remember } = await import('../who/codes.js');
    const owner = { pupil: this.pupil, pack: course.pack.id };
    await this.practising.leave();
    await importFacts(course.store, facts, owner).finally(() => this.practising.open());
    remember(this.pupil);
  }

  /** Everything of this pupil and pack is gone from the device when it resolves; the lesson begins anew. */
  async forget(): Promise<void> {
    const { course } = this.practising;
    if (course.is !== 'running') return;
    await this.practising.leave();
    await course.store.forget();
    (await import('../reading/likings.js')).keepLikings(this.pupil, []);
    await this.practising.open();
  }

  /** Takes the style of the screens that come after the first task. */
  dress(style: CSSResult): void {
    if (!this.dressed) adoptStyles(this.renderRoot as ShadowRoot, [...LeerspoorPractice.elementStyles, style]);
    this.dressed = true;
  }

  private get wanted(): Wanted | undefined {
    const { src, pack, pupil, assignment, store, pupilWords: words } = this;
    return src || pack !== undefined ? { src, pack, pupil, assignment, store, words } : undefined;
  }

  private get room(): FirstRoom {
    const { course, send } = this.practising;
    const lang = languageAt(this);
    const contentLang = 'pack' in course ? course.pack.lang : lang;
    return { send, words: this.words, setting: this.setting, lang, contentLang, contentBase: this.contentBase };
  }

  /** With the screen that is due. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.coming;
    return this.isUpdatePending ? this.updateComplete : complete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.contentBase = absolute(this.src);
    if (changed.has('src') || changed.has('pack') || changed.has('pupil') || changed.has('store'))
      void this.practising.open();
    else if (changed.has('assignment')) void this.practising.assign();
    const { screen } = this.practising;
    this.audience = this.practising.assignment.audience ?? screen?.goal?.audience ?? this.audience;
    if (screen?.show !== this.shown && this.matches(':focus-within')) this.toFocus = true;
  }

  protected override render(): unknown {
    const { course, heard, isSlow, screen } = this.practising;
    const { room } = this;
    if (screen && (this.drawn || screen.show !== 'loading')) this.draw(screen, room);
    if (course.is !== 'running' || !screen || !this.drawn) {
      const before = beforeLesson(course.is, isSlow, room, this.ways);
      return before && html`<div class="frame" part="frame">${before}</div>`;
    }
    const { lang, contentLang } = room;
    return html`<div class="frame" part="frame" @leerspoor-word=${wordTapped(course.pack.words, room)}>
      <leerspoor-now-row
        lang=${lang}
        content-lang=${contentLang}
        exportparts="now, step, current, level, celebration, button"
      ></leerspoor-now-row>
      <header ?hidden=${!withGoalLine(screen)}>
        <leerspoor-goal-line
          lang=${lang}
          content-lang=${contentLang}
          exportparts="goal, progress, segment, done, criteria"
        ></leerspoor-goal-line>
        ${pauseButton(room)}
      </header>
      <div class="screen" part="screen">${this.drawn}</div>
      <leerspoor-help-row
        lang=${lang}
        content-lang=${contentLang}
        ?heard=${heard}
        .pupil=${this.store === 'memory' ? '' : this.pupil}
        ?pupil-words=${this.pupilWords}
        exportparts="help, button, primary, answer"
      ></leerspoor-help-row>
    </div>`;
  }

  private draw(screen: Screen, room: FirstRoom): void {
    const drawn = drawScreen(screen, room, this);
    if (drawn instanceof Promise) {
      this.coming = drawn.then(() => this.requestUpdate()).catch(() => {});
      return;
    }
    this.drawn = drawn;
    this.shown = screen.show;
  }

  private readonly ways: Ways = {
    retry: () => void this.practising.open(),
    practise: (pupil) => {
      this.pupil = pupil;
      this.toFocus = true;
    },
  };

  protected override updated(): void {
    if (!this.toFocus || this.shown !== this.practising.screen?.show) return;
    if (focusScreen(this.renderRoot)) this.toFocus = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-practice': LeerspoorPractice;
  }
}

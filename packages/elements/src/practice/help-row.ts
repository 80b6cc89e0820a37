import type { SupportKind } from '@leerspoor/content';
import type { Screen } from '@leerspoor/session';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import { languageAt, ours } from '../locales/language.js';
import { base } from '../look/base.js';
import { drawn, pictogram } from '../look/pictogram.js';
import type { LikingEvent } from '../reading/liking-event.js';
import { blocks } from '../reading/blocks.js';
import { keepLikings, likingsOf, type Likings } from '../reading/likings.js';
import { readAs } from '../reading/read-as.js';
import { helpRowStyle } from './help-row-style.js';
import { Select } from './select.js';
import { material, shownSo, waysOf } from './ways.js';

/** Kinds of help in sight at once; more would make a pupil look at buttons, not at the task. */
const AT_ONCE = 3;

/** A large letter and a small one. */
const letters = 'M2.500 18.500L8 5l5.500 13.500M4.500 14h7M21 12v6.500M21 15.200a3 3 0 1 1-6 0 3 3 0 0 1 6 0z';

/**
 * Help, one tap away and in the same place on every screen: the first kinds there are, the teacher, why this; one tap further
 * the other kinds, material to hold, and how to show it: letters, and what may stand beside the text.
 *
 * @element leerspoor-help-row
 * @csspart help
 * @csspart button
 * @csspart answer - what is said after a tap
 */
export class LeerspoorHelpRow extends LocalElement {
  static override styles = [base, helpRowStyle];

  /** Whether the page has said that somebody hears a call for help. */
  @property({ type: Boolean }) heard = false;
  /** Whether the page wants the pupil's own words with a call for help. */
  @property({ type: Boolean, attribute: 'pupil-words' }) pupilWords = false;
  /** For whom it is kept on this device how to read; '' keeps nothing. */
  @property() pupil = '';
  /** What was asked for on this screen: it stands under the row. */
  @state() private shown: 'question' | 'asked' | 'why' | 'material' | 'reading' | undefined;
  @state() private chosen: Likings = [];
  /** What does not stand in the row at once is unfolded; it stays as the pupil left it. */
  @state() private unfolded = false;
  @state() private reason = '';
  private readonly screen = new Select(this, (screen) => screen);
  private task: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pupil')) this.like(likingsOf(this.pupil));
    const screen = this.screen.value;
    const task = screen?.show === 'task' ? screen.item : screen?.decision;
    if (task !== this.task) this.shown = undefined;
    this.task = task;
  }

  protected override render(): unknown {
    const screen = this.screen.value;
    if (!screen || !needsHelp(screen)) return nothing;
    const { help, share } = this.words;
    const isTask = screen.show === 'task';
    const kinds = isTask && !screen.check ? screen.help.map((kind) => this.kind(kind)) : [];
    const canHold =
      isTask && waysOf(screen, this.contentLang).includes('material') && !this.chosen.includes('material');
    const further = [
      ...kinds.splice(AT_ONCE),
      ...(canHold ? [this.button(drawn(blocks), share.material, () => this.show('material'))] : []),
      this.readingButton(),
    ];
    const folds = further.length > 1;
    return html`
      <div class="row" part="help" role="group" aria-label=${help.label}>
        ${isTask && screen.check ? html`<p class="alone">${help.alone}</p>` : nothing} ${kinds}
        ${this.button(pictogram('teacher'), help.teacher, this.ask)} ${folds ? this.moreButton() : further}
        ${screen.decision ? html`<button class="quiet" part="button" type="button" @click=${this.why}>${pictogram('why')}<span>${help.why}</span></button>` : nothing}
        ${folds ? html`<div class="row further" id="further" ?hidden=${!this.unfolded}>${further}</div>` : nothing}
      </div>
      <div class="answer ${this.shown && this.shown !== 'reading' ? '' : 'none'}" part="answer" role="status">
        ${this.said(screen)}
      </div>
      ${this.shown === 'reading' ? this.reading(screen) : nothing} ${shownSo(screen, this.chosen, this.around)}
    `;
  }

  private moreButton(): unknown {
    return html`<button
      part="button"
      type="button"
      aria-expanded=${this.unfolded}
      aria-controls="further"
      @click=${() => (this.unfolded = !this.unfolded)}
    >
      ${pictogram('down')}<span>${this.words.help.more}</span>
    </button>`;
  }

  private readingButton(): unknown {
    return html`<button
      id="reading"
      part="button"
      type="button"
      aria-expanded=${this.shown === 'reading'}
      @click=${this.openReading}
      @keydown=${this.onEscape}
    >
      ${drawn(letters)}<span>${this.words.reading.open}</span>
    </button>`;
  }

  private reading(screen: Screen): unknown {
    return html`<leerspoor-reading
      class="answer"
      part="answer"
      lang=${this.lang}
      .offers=${waysOf(screen, this.contentLang)}
      .chosen=${this.chosen}
      @leerspoor-liking=${this.onLiking}
      @keydown=${this.onEscape}
    ></leerspoor-reading>`;
  }

  /** What a tap brings stands under the row: there it must be seen. */
  protected override updated(changed: PropertyValues): void {
    if ((changed.has('shown') && this.shown) || (changed.has('unfolded') && this.unfolded))
      this.scrollIntoView({ block: 'nearest' });
  }

  private readonly openReading = (): void => {
    void import('../define/reading.js');
    this.show('reading');
  };

  private readonly onLiking = ({ chosen }: LikingEvent): void => {
    keepLikings(this.pupil, chosen);
    this.like(chosen);
  };

  private readonly onEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || this.shown !== 'reading') return;
    this.shown = undefined;
    this.renderRoot.querySelector<HTMLElement>('#reading')?.focus();
  };

  /** Shows the lesson around it so. */
  private like(chosen: Likings): void {
    this.chosen = chosen;
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) readAs(root.host as HTMLElement, chosen);
  }

  private kind(kind: SupportKind): unknown {
    return this.button(pictogram(kind), this.words.help.kinds[kind], () =>
      this.screen.send({ type: 'support.open', kind }),
    );
  }

  private button(sign: unknown, name: string, act: () => void): unknown {
    return html`<button part="button" type="button" @click=${act}>${sign}<span>${name}</span></button>`;
  }

  private said({ goal }: Screen): unknown {
    const { asked, finger } = this.words.help;
    switch (this.shown) {
      case 'why':
        return this.reason;
      case 'asked':
        return this.heard ? asked : finger;
      case 'question':
        return this.question();
      case 'material':
        return goal && material(goal, this.around);
      default:
        return nothing;
    }
  }

  private get around(): Parameters<typeof material>[1] {
    const { words, setting, lang, contentLang, contentBase } = this;
    return { words, setting, lang, contentLang, contentBase };
  }

  /** What do you want to ask? Only where the page wants the words; they may be left out. */
  private question(): unknown {
    const { share } = this.words;
    const send = (event: Event): void => {
      event.preventDefault();
      const { value } = (event.target as HTMLFormElement).elements.namedItem('words') as HTMLTextAreaElement;
      this.tell(value.trim() || undefined);
    };
    return html`<form @submit=${send}>
      <label for="words">${share.question}</label>
      <p id="hint">${share.questionText}</p>
      <textarea id="words" name="words" rows="2" maxlength="500" aria-describedby="hint"></textarea>
      <button class="primary" part="button primary">${share.send}</button>
    </form>`;
  }

  private readonly ask = (): void => {
    if (this.pupilWords) this.show('question');
    else this.tell();
  };

  private tell(words?: string): void {
    this.screen.send({ type: 'ask', words });
    this.shown = 'asked';
  }

  private show(what: 'question' | 'material' | 'reading'): void {
    this.shown = this.shown === what ? undefined : what;
  }

  private readonly why = async (): Promise<void> => {
    const { lesson } = this.screen;
    if (!lesson?.screen.decision) return;
    const { explain } = await import('@leerspoor/engine/explain');
    this.reason = explain(lesson.screen.decision, {
      audience: 'pupil',
      lang: ours(languageAt(this)),
      pack: lesson.pack,
    });
    this.shown = 'why';
  };
}

/** A task that waits for an answer, and a choice of help: where more help may be wanted. */
const needsHelp = (screen: Screen): boolean =>
  screen.show === 'choosing-support' ||
  (screen.show === 'task' && screen.stage !== 'right' && screen.stage !== 'solution');

import type { Item } from '@leerspoor/content';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import { languageAt } from '../locales/language.js';
import { base } from '../look/base.js';
import { drawn, pictogram } from '../look/pictogram.js';
import { address } from '../text/render.js';
import { speakable } from '../text/speakable.js';
import { isReadTo, onLiked } from './read-to.js';
import { firstGesture } from './gesture.js';
import { listenStyle } from './listen-style.js';
import { Marking } from './marking.js';
import { Reading, type Piece } from './reading.js';
import { ReadingEvent } from './reading-event.js';
import { sentences } from './sentences.js';
import { promptOf, taskOf, type Spoken } from './spoken.js';
import { onVoices, voiceFor } from './voice.js';

const stopSign = 'M7 7h10v10H7z';

/** Tasks that were read by themselves: once each. */
const read = new WeakSet<Item>();

/**
 * A button that reads aloud, and stops when it is tapped again. Not there where nothing can be heard.
 *
 * @fires {ReadingEvent} leerspoor-reading
 */
export class LeerspoorListen extends LocalElement {
  static override styles = [base, listenStyle];

  /** The task to read: to the youngest, and to who likes that, what is asked is read once by itself. */
  @property({ attribute: false }) task: Item | undefined;
  /** What to read where it is no task. */
  @property({ attribute: false }) said: readonly Spoken[] = [];

  @state() private reading: Reading | undefined;
  private readonly marking = new Marking();
  private unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const stop = [onVoices(() => this.requestUpdate()), onLiked(() => this.task && void this.readOnce(this.task))];
    this.unsubscribe = () => stop.forEach((one) => one());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    this.reading?.stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('said');
    if (changed.get('task') ?? (before && before[0]?.text !== this.said[0]?.text)) this.reading?.stop();
    if (changed.has('task') && this.task) void this.readOnce(this.task);
  }

  private get spoken(): readonly Spoken[] {
    return this.task ? taskOf(this.task, this.contentWords) : this.said;
  }

  private get voice(): SpeechSynthesisVoice | undefined {
    return voiceFor(this.contentLang || languageAt(this));
  }

  protected override render(): unknown {
    if (!this.voice && !this.spoken.some(({ audio }) => audio)) return nothing;
    return html`<button
      type="button"
      part="button"
      aria-label=${this.words.listen}
      aria-pressed=${this.reading !== undefined}
      @click=${this.toggle}
    >
      ${this.reading ? drawn(stopSign) : pictogram('listen')}
    </button>`;
  }

  private readonly toggle = (): void => {
    if (this.reading) this.reading.stop();
    else this.read(this.spoken);
  };

  private async readOnce(task: Item): Promise<void> {
    await firstGesture();
    if (read.has(task) || task !== this.task || !this.isConnected || this.reading || !isReadTo(this)) return;
    read.add(task);
    this.read([promptOf(task)]);
  }

  private read(spoken: readonly Spoken[]): void {
    const reading = new Reading(
      spoken.map((one) => this.piece(one)),
      this.voice,
      (piece) => {
        this.marking.put(piece?.at);
        if (piece) return;
        this.reading = undefined;
        this.dispatchEvent(new ReadingEvent(false));
      },
    );
    this.reading = reading;
    this.dispatchEvent(new ReadingEvent(true));
    void reading.start();
  }

  private piece({ text, audio, at }: Spoken): Piece {
    return {
      sentences: sentences(speakable(text, this.contentWords.numbers)),
      audio: audio && address(audio, this.contentBase),
      at: at?.(this.getRootNode() as ShadowRoot),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-listen': LeerspoorListen;
  }
}

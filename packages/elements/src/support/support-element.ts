import { LocalElement } from '../base/local-element.js';
import { Stopwatch } from '../item/stopwatch.js';
import { languageAt } from '../locales/language.js';
import type { Speech } from './speech.js';
import { SupportCloseEvent } from './support-close-event.js';

/** What every support shares: its own words, the time it was in sight, and one goodbye. */
export abstract class SupportElement<W> extends LocalElement {
  protected abstract readonly speech: Speech<W>;
  /** Words of this support. */
  protected say!: W;

  private readonly stopwatch = new Stopwatch();
  private closed = false;

  /** Whether the pupil has seen, or done, all of it. */
  abstract get completed(): boolean;

  /** Seconds it was in sight. */
  get seconds(): number {
    return this.stopwatch.seconds;
  }

  /** Stops what runs and tells what was seen of it; to be called before the element is taken away. */
  leave(): void {
    this.stopwatch.stop();
  }

  /** Tells the lesson, once, that the pupil leaves this support. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.leave();
    this.dispatchEvent(new SupportCloseEvent(this.seconds, this.completed));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopwatch.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopwatch.stop();
  }

  /** Within a lesson it takes the place of what had the focus; alone in a page it takes nobody's. */
  protected override firstUpdated(): void {
    if (this.hasAttribute('inner')) void this.updateComplete.then(() => this.focus());
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    this.say = await this.speech.in(languageAt(this));
    return super.scheduleUpdate();
  }
}

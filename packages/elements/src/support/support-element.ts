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

  /** Tells the lesson, once, that the pupil leaves this support. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.stopwatch.stop();
    this.dispatchEvent(new SupportCloseEvent(this.stopwatch.seconds, this.completed));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopwatch.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopwatch.stop();
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    this.say = await this.speech.in(languageAt(this));
    return super.scheduleUpdate();
  }
}

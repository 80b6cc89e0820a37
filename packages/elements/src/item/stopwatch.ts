import type { ReadingEvent } from '../listen/reading-event.js';

/** Seconds that the pupil could see the task: stands still while the page is hidden. */
export class Stopwatch {
  private gone = 0;
  private since: number | undefined;

  start(): void {
    this.gone = 0;
    this.since = document.hidden ? undefined : performance.now();
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  stop(): void {
    this.hold();
    document.removeEventListener('visibilitychange', this.onVisibility);
  }

  get seconds(): number {
    return (this.gone + (this.since === undefined ? 0 : performance.now() - this.since)) / 1000;
  }

  /** While something is read aloud no time runs; then it begins anew. */
  readonly onReading = ({ reading }: ReadingEvent): void => {
    if (reading) this.stop();
    else this.start();
  };

  private hold(): void {
    this.gone = this.seconds * 1000;
    this.since = undefined;
  }

  private readonly onVisibility = (): void => {
    if (document.hidden) this.hold();
    else this.since = performance.now();
  };
}

import type { Fact } from '@leerspoor/engine';
import type { Ledger } from './ledger.js';
import type { Told } from './told.js';

/** Long enough for any machine, in milliseconds: what takes longer hangs. */
const patience = 60_000;

/** One time before the screen, from opening the page to the break. */
export class Sitting {
  stands = false;
  isOver = false;
  /** Feedbacks in sight. */
  shown = 0;
  /** Of them, those after the page said that the disk does not keep up. */
  unsaved = 0;
  #isSaved = true;
  #isRead = false;
  readonly #ledger: Ledger;
  #look: () => void = () => {};

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  readonly hear = (told: Told): void => {
    if (told.is === 'problem') this.#ledger.findings.push(`problem: ${told.message}`);
    if (told.is === 'kept') this.#read(told.facts);
    if (told.is === 'unsaved') this.#isSaved = false;
    if (told.is === 'shown') this.#show(told.id);
    if (told.is === 'stands') this.#stand(told);
    if (told.is === 'ended') this.isOver = true;
    this.#look();
  };

  /** Resolves as soon as it holds. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`The lesson hangs: ${JSON.stringify(this)} ${this.#ledger.findings.join('; ')}`)),
        patience,
      );
      this.#look = () => {
        if (!holds()) return;
        clearTimeout(timer);
        resolve();
      };
      this.#look();
    });
  }

  #read(kept: readonly Fact[]): void {
    this.#isRead = true;
    this.#ledger.compare(kept);
  }

  #stand(told: Extract<Told, { is: 'stands' }>): void {
    this.stands = true;
    this.#ledger.resumed(told);
  }

  /** Before the log is read, it is the page of before that tells: one that is being left. */
  #show(id: string): void {
    if (this.#isSaved) this.#ledger.shown.add(id);
    else this.unsaved += 1;
    if (this.#isRead) this.shown += 1;
  }
}

import type { Fact } from '@leerspoor/engine';
import { factTypes } from '@leerspoor/engine/facts';
import type { Results, Store } from '@leerspoor/session';
import { idbStore, Outbox } from '@leerspoor/store';
import type { Line } from './line.js';

/** What happens in the lesson, told to the page around the frame: facts through an outbox, so that none is lost. */
export class Telling implements Results {
  readonly #line: Line;
  readonly #store: Store | undefined;
  readonly #origin: string;
  #outbox: Outbox | undefined;

  constructor(line: Line, store: Store | undefined, origin: string) {
    this.#line = line;
    this.#store = store;
    this.#origin = origin;
  }

  /** Listens to the events of a lesson. */
  follow(practice: EventTarget, hearsHelp: boolean): void {
    for (const type of factTypes)
      practice.addEventListener(`leerspoor-${type.replaceAll('.', '-')}`, (event) => {
        if (type === 'help.requested' && hearsHelp) event.preventDefault();
        if (isFactEvent(event)) this.deliver([event.fact]);
      });
    practice.addEventListener('leerspoor-error', (event) => {
      const { about, message } = event as Event & Partial<Record<'about' | 'message', unknown>>;
      this.#line.say({ type: 'problem', about: String(about), message: String(message) });
    });
  }

  deliver(facts: readonly Fact[]): void {
    const [first] = facts;
    if (first) this.#outboxOf(first).deliver(facts);
  }

  /** The log of the pupil and the pack that the facts are of. */
  #outboxOf({ pupil, pack }: Fact): Outbox {
    this.#outbox ??= new Outbox({
      store: this.#store ?? idbStore({ pupil, pack }),
      host: this.#origin,
      send: async (batch) => {
        await this.#line.ask({ type: 'facts', facts: batch });
      },
    });
    return this.#outbox;
  }
}

const isFactEvent = (event: Event): event is Event & { readonly fact: Fact } => 'fact' in event;

import { StoreError } from '@leerspoor/session';
import type { ToFrame, ToHost } from './messages.js';
import { parseToFrame } from './parse-to-frame.js';

type Said = Exclude<ToFrame, { type: 'done' | 'failed' }>;
type Question = Extract<ToHost, { call: number }>;
type Unnumbered<Q> = Q extends Question ? Omit<Q, 'call'> : never;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StoreError) => void;
}

/** The port to the page around the frame: says, asks and waits for the answer, and hears what is parsed. */
export class Line {
  readonly #port: MessagePort;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(said: Said) => void>();
  #calls = 0;

  constructor(port: MessagePort) {
    this.#port = port;
    port.onmessage = (event: MessageEvent<unknown>) => this.#hear(parseToFrame(event.data));
  }

  say(message: Exclude<ToHost, Question>): void {
    this.#port.postMessage(message);
  }

  /** Resolves to what is answered: hostile until it is parsed. Rejects with a StoreError. */
  ask(question: Unnumbered<Question>): Promise<unknown> {
    const call = (this.#calls += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(call, { resolve, reject });
      this.#port.postMessage({ ...question, call });
    });
  }

  listen(listener: (said: Said) => void): void {
    this.#listeners.add(listener);
  }

  #hear(said: ToFrame | undefined): void {
    if (!said) return;
    if (said.type !== 'done' && said.type !== 'failed') {
      for (const listener of this.#listeners) listener(said);
      return;
    }
    const waiting = this.#waiting.get(said.call);
    this.#waiting.delete(said.call);
    if (said.type === 'done') waiting?.resolve(said.value);
    else waiting?.reject(new StoreError(said.reason, said.message));
  }
}

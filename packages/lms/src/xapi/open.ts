import type { Fact } from '@leerspoor/engine';
import type { Store } from '@leerspoor/session';
import { Outbox } from '@leerspoor/store/outbox';
import { Lrs, type LrsOptions } from './lrs.js';
import { Maker, type MakerOptions } from './maker.js';
import type { Actor, Statement } from './statement.js';

export interface XapiOptions extends LrsOptions, Omit<MakerOptions, 'actor' | 'template' | 'instead'> {
  /** The store of the lesson: what could not be sent is sent when it is opened again. */
  readonly store: Store;
  /** Whoever is learning; give an account with an opaque name, never an address. */
  readonly actor: Actor;
  /** Statements in one request, at most; default 50. */
  readonly batch?: number | undefined;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** Results for any LRS: every fact of section "statements" of the docs, at least once, in order, with the same id each time. */
export function openXapi(options: XapiOptions): Outbox {
  const { store, batch, wait } = options;
  const lrs = new Lrs(options);
  const statements = new Statements(store, new Maker(options));
  const send = async (facts: readonly Fact[]): Promise<void> => lrs.send(await statements.of(facts));
  return new Outbox({ store, host: `xapi ${options.endpoint}`, send, batch, wait });
}

/** The statements of facts, also of those that an earlier page could not send: what came before them is read first. */
export class Statements {
  readonly #store: Store;
  readonly #maker: Maker;
  /** Made, and perhaps to be sent once more: as they were, or the LRS would see two under one id. */
  readonly #made = new Map<string, readonly Statement[]>();
  #seq = 0;

  constructor(store: Store, maker: Maker) {
    this.#store = store;
    this.#maker = maker;
  }

  async of(facts: readonly Fact[]): Promise<readonly Statement[]> {
    const [first] = facts;
    if (!first) return [];
    await this.catchUp(first.seq);
    for (const id of this.#made.keys()) if (!facts.some((fact) => fact.id === id)) this.#made.delete(id);
    return facts.flatMap((fact) => this.#one(fact));
  }

  #one(fact: Fact): readonly Statement[] {
    const made = this.#made.get(fact.id) ?? this.#maker.of(fact);
    this.#made.set(fact.id, made);
    this.#seq = Math.max(this.#seq, fact.seq);
    return made;
  }

  /** Reads what came before a fact, without telling it. */
  async catchUp(to: number): Promise<void> {
    if (this.#seq + 1 >= to) return;
    try {
      for await (const fact of this.#store.facts(this.#seq + 1)) {
        if (fact.seq >= to) return;
        this.#maker.of(fact);
        this.#seq = fact.seq;
      }
    } catch {
      // what cannot be read is not known; what follows is told all the same
    }
  }
}

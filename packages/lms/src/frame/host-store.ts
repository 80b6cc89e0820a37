import type { Fact } from '@leerspoor/engine';
import { parseFact } from '@leerspoor/engine/facts';
import { StoreError, type Checkpoint, type Draft, type Lease, type Store } from '@leerspoor/session';
import type { Line } from './line.js';
import type { StoreMethod } from './messages.js';

/** The store port, where the page around the frame keeps the facts. What comes back is parsed: it is another's. */
export class HostStore implements Store {
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line;
  }

  async lead(take: boolean): Promise<Lease | undefined> {
    const asked = new Promise<void>((resolve) =>
      this.#line.listen(({ type }) => {
        if (type === 'ended') resolve();
      }),
    );
    if ((await this.#ask('lead', take)) !== true) return undefined;
    return { ended: asked, release: () => void this.#ask('release').catch(() => {}) };
  }

  async *facts(from = 1): AsyncIterable<Fact> {
    const end = await this.seq();
    let damaged = false;
    for (let next = from; next <= end;) {
      const answer = await this.#ask('facts', next);
      if (!Array.isArray(answer) || answer.length === 0) break;
      const facts = answer.flatMap(sound).filter(({ seq }) => seq >= next);
      damaged ||= facts.length < answer.length;
      yield* facts;
      next = (facts.at(-1)?.seq ?? next + answer.length - 1) + 1;
    }
    if (damaged) throw new StoreError('unreadable', 'Some facts that the page around the frame kept are damaged.');
  }

  async seq(): Promise<number> {
    return count(await this.#ask('seq'));
  }

  async append(facts: readonly Fact[]): Promise<void> {
    await this.#ask('append', facts);
  }

  async draft(): Promise<Draft | undefined> {
    const { item, text } = record(await this.#ask('draft'));
    return typeof item === 'string' && typeof text === 'string' ? { item, text } : undefined;
  }

  async saveDraft(draft: Draft | undefined): Promise<void> {
    await this.#ask('saveDraft', draft);
  }

  async checkpoint(): Promise<Checkpoint | undefined> {
    const { seq, id, version, data } = record(await this.#ask('checkpoint'));
    const isWhole = typeof id === 'string' && typeof version === 'string' && Number.isSafeInteger(seq);
    return isWhole ? { seq: seq as number, id, version, data } : undefined;
  }

  async saveCheckpoint(checkpoint: Checkpoint): Promise<void> {
    await this.#ask('saveCheckpoint', checkpoint);
  }

  async acknowledged(host: string): Promise<number> {
    return count(await this.#ask('acknowledged', host));
  }

  async acknowledge(host: string, seq: number): Promise<void> {
    await this.#ask('acknowledge', host, seq);
  }

  async forget(): Promise<void> {
    await this.#ask('forget');
  }

  close(): void {}

  #ask(method: StoreMethod, ...args: readonly unknown[]): Promise<unknown> {
    return this.#line.ask({ type: 'store', method, args });
  }
}

function sound(input: unknown): readonly Fact[] {
  const read = parseFact(input);
  return 'fact' in read ? [read.fact] : [];
}

function count(input: unknown): number {
  if (Number.isSafeInteger(input) && Number(input) >= 0) return Number(input);
  throw new StoreError('unreadable', 'The page around the frame gave no number where one was asked.');
}

function record(input: unknown): Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
}

import type { Pack } from '@leerspoor/content';
import { simulate, type Truth } from '@leerspoor/engine';
import { answerBook } from '@leerspoor/engine/answer-book';
import { Notebook, overview, type Overview } from '@leerspoor/engine/overview';

/** A class of synthetic pupils after some sessions, what the overview says of it, and what is true. */
export interface KnownClass {
  readonly files: readonly Notebook[];
  readonly said: Overview;
  readonly truths: ReadonlyMap<string, Truth>;
}

export function knownClass(pack: Pack, pupils: number, sessions: number, seed: number): KnownClass {
  const files = new Map<string, Notebook>();
  const truths = new Map<string, Truth>();
  let now = 0;
  simulate(pack, {
    ...{ pupils, sessions, seed, every: 3, patience: 1000, book: answerBook(pack) },
    onFact(fact) {
      const file = files.get(fact.pupil) ?? new Notebook(pack, fact.pupil);
      files.set(fact.pupil, file);
      if (!file.add(fact)) throw new Error(`Fact ${fact.id} was left out.`);
      now = Math.max(now, fact.time);
    },
    onPupil: (pupil, truth) => truths.set(pupil, truth),
  });
  return { files: [...files.values()], said: overview(pack, [...files.values()], now), truths };
}

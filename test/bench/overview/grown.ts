import type { Pack } from '@leerspoor/content';
import { simulate, type Fact } from '@leerspoor/engine';

/** Logs of pupils with so many facts each: synthetic ones, gone on with under new sessions until they are long enough. */
export function grown(pack: Pack, pupils: number, facts: number): readonly (readonly Fact[])[] {
  const logs = new Map<string, Fact[]>();
  simulate(pack, {
    pupils,
    seed: 9,
    onFact: (fact) => void logs.set(fact.pupil, [...(logs.get(fact.pupil) ?? []), fact]),
  });
  return [...logs.values()].map((log) => stretched(log, facts));
}

function stretched(log: readonly Fact[], length: number): readonly Fact[] {
  const span = (log.at(-1)?.time ?? 0) - (log[0]?.time ?? 0) + 86_400_000;
  return Array.from({ length }, (_, i) => {
    const round = Math.floor(i / log.length);
    const fact = log[i % log.length]!;
    const session = `${fact.session}-${round}`;
    return { ...fact, seq: i + 1, id: `${fact.pupil}-${i + 1}`, session, time: fact.time + round * span };
  });
}

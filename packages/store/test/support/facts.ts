import type { Fact } from '@leerspoor/engine';

/** Facts in a row: seq `from` up to and with `to`. */
export function facts(from: number, to: number, session = 's1'): readonly Fact[] {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const seq = from + i;
    const envelope = {
      v: 1,
      id: `f${String(seq)}`,
      seq,
      time: 1_000 + seq,
      pupil: 'p',
      pack: 'k',
      packVersion: '1.0.0',
      session,
    } as const;
    return { ...envelope, type: 'pupil.chose', choice: 'support', value: 'plan', goal: 'g1' } as const;
  });
}

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
}

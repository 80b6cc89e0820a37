import type { Compiled } from '../compile/pack.js';
import type { Pack } from '@leerspoor/content';

/** The text files of a built pack by name: the head, and the items of each goal. */
export function filesOf(pack: Pack, { head: { files } }: Pick<Compiled, 'head'>): Map<string, string> {
  const { content, ...head } = pack;
  return new Map([
    ['pack.json', JSON.stringify({ ...head, files })],
    ...head.goals.map(
      ({ id }) =>
        [`${id}.json`, JSON.stringify({ format: 'leerspoor-goal/1', goal: id, items: content[id] ?? [] })] as const,
    ),
  ]);
}

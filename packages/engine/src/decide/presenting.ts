import type { ItemRow } from '@leerspoor/content';
import type { Act } from './decision.js';

export type Present = Extract<Act, { do: 'present' }>;

/** The act of presenting an item; bare unless said otherwise. */
export function presenting(
  goal: string,
  row: ItemRow,
  more: Partial<Pick<Present, 'prefilled' | 'help' | 'twin'>> = {},
): Present {
  return { do: 'present', goal, item: row.id, track: row.track, use: row.use, prefilled: 0, ...more };
}

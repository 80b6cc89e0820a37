import type { ItemRow, PackHead } from '@leerspoor/content';
import type { Parameters } from '@leerspoor/engine';

/** Goals of a learning line, each harder than the one before it by so many logits. */
const count = 8;
const step = 0.8;

export const goals: readonly { readonly id: string; readonly difficulty: number }[] = Array.from(
  { length: count },
  (_, i) => ({
    ...{ id: `g${i}`, difficulty: step * (i - (count - 1) / 2) },
  }),
);

/** Three placement items a goal, tagged 1 to 3 as in the packs of the demo, and something to practise after. */
const items: readonly ItemRow[] = goals.flatMap(({ id: goal }) => [
  ...([1, 2, 3] as const).map((difficulty) => rowOf(goal, 'placement', difficulty)),
  ...([2, 3, 4] as const).map((difficulty) => rowOf(goal, 'practice', difficulty)),
]);

function rowOf(goal: string, use: 'placement' | 'practice', difficulty: 1 | 2 | 3 | 4): ItemRow {
  const id = `${goal}-${use}-${difficulty}`;
  return { id, family: id, goals: [goal], track: 'basis', use, difficulty, guess: 0, seconds: 20 };
}

export const line: PackHead = {
  ...{ format: 'leerspoor-pack/1', id: 'line', version: '1.0.0', title: 'Line', lang: 'en', licence: 'MIT' },
  tracks: [{ id: 'basis', purpose: 'core' }],
  goals: goals.map(({ id }, i) => ({
    ...{ id, content: id, verb: 'know', criteria: [{ text: id }], supports: [] },
    prerequisites: i === 0 ? [] : [`g${i - 1}`],
  })),
  ...{ blocks: [], misconceptions: [], words: [] },
  items,
};

/** What calibration finds on logs of this line, as `leerspoor calibrate` gives it. */
export const calibrated: Parameters = {
  ...{ format: 'leerspoor-parameters/1', id: 'line', mean: 0, answers: 10_000 },
  goals: Object.fromEntries(goals.map(({ id, difficulty }) => [id, difficulty])),
  items: Object.fromEntries(items.map(({ id, difficulty }) => [id, [trueDifficulty(difficulty), 0.05]] as const)),
};

/** Logits by which an item of this tag lies off the middle of its goal. */
export function trueDifficulty(tag: number): number {
  return 0.45 * (tag - 3);
}

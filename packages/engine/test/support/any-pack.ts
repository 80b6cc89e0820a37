import fc from 'fast-check';
import type { ItemRow, PackHead, SupportKind, Track } from '@leerspoor/content';
import type { Assignment } from '@leerspoor/engine';
import { allSupports, packOf } from './pack.js';
import { assignment, happening, type Happening } from './wander.js';

const ids = ['A', 'B', 'C', 'D'] as const;

const trackSets: readonly (readonly Track[])[] = [
  [
    { id: 'basis', purpose: 'core' },
    { id: 'herhaling', purpose: 'support' },
    { id: 'verrijking', purpose: 'deepen' },
  ],
  [{ id: 'basis', purpose: 'core' }],
  [{ id: 'herhaling', purpose: 'support' }],
  [{ id: 'verrijking', purpose: 'deepen' }],
  [
    { id: 'samen', purpose: 'support' },
    { id: 'herhaling', purpose: 'support' },
    { id: 'basis', purpose: 'core' },
    { id: 'verrijking', purpose: 'deepen' },
    { id: 'plus', purpose: 'deepen' },
  ],
];

const size = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(1) },
  { weight: 3, arbitrary: fc.integer({ min: 2, max: 30 }) },
);

/** Packs of every shape: one goal with one item, no practice, nothing but checks, five tracks, items of two goals. */
export const anyPack: fc.Arbitrary<PackHead> = fc
  .record({
    count: fc.integer({ min: 1, max: ids.length }),
    before: fc.array(fc.subarray([...ids]), { minLength: 4, maxLength: 4 }),
    blocks: fc.array(fc.constantFrom(undefined, 'one', 'two'), { minLength: 4, maxLength: 4 }),
    supports: fc.array(fc.subarray([...allSupports]), { minLength: 4, maxLength: 4 }),
    tracks: fc.constantFrom(...trackSets),
    sizes: fc.record({ core: size, support: size, deepen: size, placement: size, check: size, recheck: size }),
    guess: fc.constantFrom(0, 0.25, 0.5),
    rows: fc.constantFrom('plain', 'scaffolded', 'one family', 'two goals'),
  })
  .map(({ count, before, blocks, supports, rows, ...options }) => {
    const goals = ids.slice(0, count).map((id, i) => ({
      id,
      // a prerequisite comes before: parsing refuses circles
      prerequisites: (before[i] ?? []).filter((one) => ids.indexOf(one) < i),
      block: blocks[i],
      supports: supports[i] ?? [],
    }));
    const pack = packOf({ goals, ...options });
    return { ...pack, items: pack.items.map((row, i) => changed(row, i, rows, count)) };
  });

function changed(row: ItemRow, i: number, how: string, goals: number): ItemRow {
  if (how === 'scaffolded') return { ...row, scaffold: i % 2 };
  if (how === 'one family') return { ...row, family: 'f' };
  const other = ids[(i + 1) % goals] ?? 'A';
  return how === 'two goals' ? { ...row, goals: [...new Set([...row.goals, other])] } : row;
}

const end = fc.constantFrom(0, 0.01, 0.7, 0.99, 1);

/** Assignments of every shape, numbers at their ends among them. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc
  .tuple(
    assignment,
    fc.record(
      {
        minutes: fc.constantFrom(0, 1, 200),
        items: fc.constantFrom(0, 1, 5, 1000),
        mastery: fc.record(
          { rule: fc.constantFrom('leerstatus', '8-of-10'), estimate: end, chance: end, confidence: end },
          { requiredKeys: [] },
        ),
        supports: fc.subarray<SupportKind>(['hint', 'figure', 'video', 'plan', 'example']),
        goals: fc.constantFrom([], ['D'], ['B', 'A']),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([one, more]) => ({ ...one, ...more }));

const series = (how: 'right' | 'wrong', max: number): fc.Arbitrary<Happening[]> =>
  fc.integer({ min: 3, max }).map((count) => Array.from({ length: count }, () => ({ do: 'answer', how })));

/** What can happen, with series of answers long enough for mastery, and for being stuck. */
export const longHappenings: fc.Arbitrary<Happening[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: series('right', 25) },
      { weight: 1, arbitrary: series('wrong', 12) },
      { weight: 5, arbitrary: fc.array(happening, { minLength: 1, maxLength: 6 }) },
    ),
    { minLength: 4, maxLength: 16 },
  )
  .map((parts) => parts.flat());

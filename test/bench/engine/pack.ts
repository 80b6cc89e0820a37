import type { ItemRow, PackHead, Use } from '@leerspoor/content';

/** A pack of so many goals in a line, each block of three, with so many items in all. */
export function packOf(goals: number, items: number): PackHead {
  const ids = Array.from({ length: goals }, (_, i) => `g${i}`);
  return {
    format: 'leerspoor-pack/1',
    id: `bench-${goals}-${items}`,
    version: '1.0.0',
    title: 'Bench',
    lang: 'en',
    licence: 'MIT',
    tracks: [
      { id: 'basis', purpose: 'core' },
      { id: 'herhaling', purpose: 'support' },
      { id: 'verrijking', purpose: 'deepen' },
    ],
    goals: ids.map((id, i) => ({
      ...{ id, content: id, verb: 'know', criteria: [{ text: id }], block: `b${Math.floor(i / 3)}` },
      prerequisites: i % 3 === 0 ? [] : [`g${i - 1}`],
      supports: [
        { kind: 'hint', id: `${id}-hint`, text: 'Draw it.' },
        { kind: 'plan', id: `${id}-plan`, steps: [{ text: 'Count.' }, { text: 'Write.' }] },
      ],
    })),
    blocks: Array.from({ length: Math.ceil(goals / 3) }, (_, i) => ({ id: `b${i}`, title: `b${i}` })),
    misconceptions: [],
    words: [],
    items: Array.from({ length: items }, (_, i) => rowOf(ids[i % goals] ?? 'g0', Math.floor(i / goals))),
  };
}

/** Of every twelve items of a goal: five basis, two herhaling, one verrijking, two to check, one to re-check, one to place. */
const kinds: readonly (readonly [track: string, use: Use])[] = [
  ['basis', 'practice'],
  ['herhaling', 'practice'],
  ['basis', 'check'],
  ['basis', 'practice'],
  ['verrijking', 'practice'],
  ['basis', 'practice'],
  ['basis', 'placement'],
  ['herhaling', 'practice'],
  ['basis', 'practice'],
  ['basis', 'check'],
  ['basis', 'recheck'],
  ['basis', 'practice'],
];

function rowOf(goal: string, i: number): ItemRow {
  const [track, use] = kinds[i % kinds.length] ?? ['basis', 'practice'];
  const difficulty = ((i % 5) + 1) as ItemRow['difficulty'];
  const family = `${goal}-f${Math.floor(i / kinds.length) % 4}`;
  return {
    id: `${goal}-${i}`,
    family,
    goals: [goal],
    track,
    use,
    difficulty,
    guess: i % 2 === 0 ? 0 : 0.25,
    seconds: 20,
  };
}

import { defaultTracks, type Goal, type Item, type Pack, type Use } from '@leerspoor/content';
import type { Library } from '@leerspoor/session';

const goals: readonly Goal[] = ['g1', 'g2', 'g3'].map((id, i) => ({
  id,
  content: `doel ${String(i + 1)}`,
  verb: 'oefenen',
  block: 'b1',
  criteria: [{ text: 'Ik kan het.' }],
  prerequisites: i > 0 ? [`g${String(i)}`] : [],
  supports: [
    { kind: 'hint', id: `${id}-hint`, text: 'Teken een strook.' },
    { kind: 'plan', id: `${id}-plan`, steps: [{ text: 'Kijk.' }, { text: 'Tel.' }] },
    { kind: 'example', id: `${id}-example`, task: '1 + 1', lines: [{ text: '2' }] },
  ],
}));

/** Every item asks for the number 7; 8 is a known misconception, 9 a slip. */
function item(goal: string, track: string, use: Use, n: number): Item {
  return {
    id: `${goal}-${track}-${use}-${String(n)}`,
    family: `${goal}-${track}-${String(n % 4)}`,
    goals: [goal],
    track,
    use,
    difficulty: 3,
    guess: 0,
    seconds: 20,
    prompt: 'Hoeveel is 3 + 4?',
    interaction: { type: 'number', correct: [7] },
    wrong: [
      { answer: '8', misconception: 'm1', feedback: 'Nog niet: je telde er een te veel.' },
      { answer: '9', misconception: 's1', feedback: 'Nog niet: kijk nog eens.' },
    ],
    right: '3 en 4 is samen 7.',
    solution: ['3 + 4', '7'],
    ...(track === 'herhaling' && { repairs: ['m1'] }),
  };
}

const many = (count: number, make: (n: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, n) => make(n));

function itemsOf(goal: string): readonly Item[] {
  return [
    ...many(24, (n) => item(goal, 'basis', 'practice', n)),
    ...many(12, (n) => item(goal, 'herhaling', 'practice', n)),
    ...many(6, (n) => item(goal, 'verrijking', 'practice', n)),
    ...many(15, (n) => ({ ...item(goal, 'basis', 'check', n), form: 'abc'.charAt(n % 3) })),
    ...many(8, (n) => item(goal, 'basis', 'recheck', n)),
    ...many(3, (n) => item(goal, 'basis', 'placement', n)),
  ];
}

/** A pack of three goals, whole. */
export const wholePack: Pack = {
  format: 'leerspoor-pack/1',
  id: 'tellen',
  version: '1.0.0',
  title: 'Tellen',
  lang: 'nl',
  licence: 'CC-BY-4.0',
  tracks: defaultTracks,
  goals,
  blocks: [{ id: 'b1', title: 'Tellen' }],
  misconceptions: [
    { id: 'm1', pupil: 'Je telt er een te veel.', teacher: 'telt het begin mee' },
    { id: 's1', pupil: 'Kijk nog eens.', teacher: 'slordig', slip: true },
  ],
  words: [],
  items: goals.flatMap(({ id }) => itemsOf(id)),
  content: Object.fromEntries(goals.map(({ id }) => [id, itemsOf(id)])),
};

/** Its head: the items are still to be had. */
export const packHead: Pack = { ...wholePack, content: {} };

/** A library that has all goals but these. */
export function library(without: readonly string[] = []): Library {
  return {
    withGoal(pack, goal) {
      const items = wholePack.content[goal];
      if (!items || without.includes(goal)) return Promise.reject(new Error(`no file for ${goal}`));
      return Promise.resolve({ ...pack, content: { ...pack.content, [goal]: items } });
    },
  };
}

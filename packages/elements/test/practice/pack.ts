import { defaultTracks, type Item, type Pack } from '@leerspoor/content';
import { rowOf } from '@leerspoor/content';

const itemOf = (n: number): Item => ({
  id: `i${n}`,
  family: `f${n % 4}`,
  goals: ['g1'],
  track: (['basis', 'basis', 'herhaling', 'verrijking'] as const)[n % 4]!,
  use: 'practice',
  difficulty: 3,
  guess: 0,
  seconds: 20,
  prompt: `Hoeveel is 3 + ${n}?`,
  interaction: { type: 'number', correct: [3 + n] },
  wrong: [],
  right: 'Tel verder vanaf 3.',
  solution: ['Tel verder.'],
  ...(n % 4 === 3 && { enrichment: 'insight' as const }),
});

/** A tiny whole pack: one goal, 24 sums. */
export const packOf = (): Pack => {
  const items = Array.from({ length: 24 }, (_, n) => itemOf(n + 1));
  return {
    format: 'leerspoor-pack/1',
    id: 'sums',
    version: '1.0.0',
    title: 'Sommen',
    lang: 'nl',
    licence: 'CC BY 4.0',
    tracks: defaultTracks,
    goals: [
      {
        id: 'g1',
        content: 'sommen tot 30',
        verb: 'uitrekenen',
        criteria: [{ text: 'Ik tel verder vanaf het eerste getal.' }],
        prerequisites: [],
        supports: [{ kind: 'hint', id: 'h1', text: 'Tel verder op je vingers.' }],
      },
    ],
    blocks: [],
    misconceptions: [],
    words: [],
    items: items.map(rowOf),
    content: { g1: items },
  };
};

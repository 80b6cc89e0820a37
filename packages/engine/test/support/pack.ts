import type { Goal, ItemRow, PackHead, Support, Track } from '@leerspoor/content';

const defaultTracks: readonly Track[] = [
  { id: 'basis', purpose: 'core' },
  { id: 'herhaling', purpose: 'support' },
  { id: 'verrijking', purpose: 'deepen' },
];

/** What differs from a plain test pack: two goals A and B (B needs A), every pool well filled. */
export interface PackOptions {
  readonly goals?: readonly Partial<Goal>[];
  readonly tracks?: readonly Track[];
  /** Items of each track, and of the pools placement, check and recheck. */
  readonly sizes?: Readonly<Record<string, number>>;
  readonly guess?: number;
  readonly more?: readonly ItemRow[];
  readonly blocks?: PackHead['blocks'];
}

export const allSupports: readonly Support[] = [
  { kind: 'hint', id: 'hint', text: 'Teken een strook.' },
  { kind: 'figure', id: 'figure', figure: { figure: 'strip', parts: 4, shaded: 1 } },
  { kind: 'video', id: 'video', title: 'Kijk', sources: [], captions: [], transcript: [], seconds: 60 },
  { kind: 'plan', id: 'plan', steps: [{ text: 'Tel.' }, { text: 'Schrijf.' }, { text: 'Kijk na.' }] },
  { kind: 'example', id: 'example', task: '1/4 + 2/4', lines: [{ text: '3/4' }] },
];

const sizes: Readonly<Record<string, number>> = {
  core: 24,
  support: 12,
  deepen: 6,
  placement: 4,
  check: 15,
  recheck: 8,
};

export function packOf(options: PackOptions = {}): PackHead {
  const tracks = options.tracks ?? defaultTracks;
  const goals = (options.goals ?? [{ id: 'A' }, { id: 'B', prerequisites: ['A'] }]).map(goalOf);
  return {
    format: 'leerspoor-pack/1',
    id: 'test',
    version: '1.0.0',
    title: 'Test',
    lang: 'nl',
    licence: 'CC-BY-4.0',
    tracks,
    goals,
    blocks: options.blocks ?? [],
    misconceptions: [
      { id: 'adds-both', pupil: 'Je telt ook de noemers op.', teacher: 'Telt tellers én noemers op.' },
      { id: 'miscount', pupil: 'Je telde er één te veel.', teacher: 'Telt zich mis.', slip: true },
    ],
    words: [],
    items: [...goals.flatMap((goal) => itemsOf(goal.id, tracks, options)), ...(options.more ?? [])],
  };
}

function goalOf(goal: Partial<Goal>): Goal {
  return {
    id: 'A',
    content: `doel ${goal.id ?? 'A'}`,
    verb: 'kennen',
    criteria: [{ text: 'Ik kan het.' }],
    prerequisites: [],
    supports: allSupports,
    ...goal,
  };
}

function itemsOf(goal: string, tracks: readonly Track[], options: PackOptions): ItemRow[] {
  const size = (name: string) => options.sizes?.[name] ?? sizes[name] ?? 0;
  const rows: ItemRow[] = [];
  const add = (name: string, count: number, more: Partial<ItemRow>) => {
    for (let i = 0; i < count; i++)
      rows.push(rowOf(goal, `${goal}.${name}.${i}`, i, { guess: options.guess ?? 0, ...more }));
  };
  for (const { id, purpose } of tracks) {
    add(id, options.sizes?.[id] ?? size(purpose), {
      track: id,
      ...(purpose === 'support' ? { repairs: ['adds-both'] } : {}),
    });
  }
  const core = tracks.find(({ purpose }) => purpose === 'core')?.id ?? 'basis';
  for (const use of ['placement', 'check', 'recheck'] as const) add(use, size(use), { use, track: core });
  return rows;
}

function rowOf(goal: string, id: string, i: number, more: Partial<ItemRow>): ItemRow {
  const difficulty = ((i % 5) + 1) as ItemRow['difficulty'];
  return {
    id,
    family: `${goal}.${more.track ?? ''}.f${i % 4}`,
    goals: [goal],
    track: 'basis',
    use: 'practice',
    difficulty,
    guess: 0,
    seconds: 20,
    ...more,
  };
}

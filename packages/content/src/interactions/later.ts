import type { Interactions, InteractionType } from '../model/interaction.js';
import type { Schema } from '../schema/schema.js';
import type { ScoringOf } from './kind.js';
import { keep } from './loaded.js';

type LaterType = Exclude<InteractionType, 'choice' | 'number' | 'fraction' | 'text'>;

/** Where the kinds are that come when a pack needs them. */
const later: Readonly<Record<LaterType, () => Promise<void>>> = {
  gaps: () => kept('gaps', import('./gaps/schema.js'), import('./gaps/score.js')),
  order: () => kept('order', import('./order/schema.js'), import('./order/score.js')),
  match: () => kept('match', import('./match/schema.js'), import('./match/score.js')),
  sort: () => kept('sort', import('./sort/schema.js'), import('./sort/score.js')),
  select: () => kept('select', import('./select/schema.js'), import('./select/score.js')),
  'number-line': () => kept('number-line', import('./number-line/schema.js'), import('./number-line/score.js')),
  spot: () => kept('spot', import('./spot/schema.js'), import('./spot/score.js')),
  shade: () => kept('shade', import('./shade/schema.js'), import('./shade/score.js')),
  place: () => kept('place', import('./place/schema.js'), import('./place/score.js')),
  split: () => kept('split', import('./split/schema.js'), import('./split/score.js')),
  expression: () => kept('expression', import('./expression/schema.js'), import('./expression/score.js')),
  open: () => kept('open', import('./open/schema.js'), import('./open/score.js')),
  stepped: () => kept('stepped', import('./stepped/schema.js'), import('./stepped/score.js')),
};

/** Loads these kinds; tells whether there was one among them. */
export async function loadKinds(types: Iterable<unknown>): Promise<boolean> {
  const asked = new Set(types);
  const found = (Object.keys(later) as LaterType[]).filter((type) => asked.has(type));
  await Promise.all(found.map((type) => later[type]()));
  return found.length > 0;
}

async function kept<T extends InteractionType>(
  type: T,
  shape: Promise<{ schema: Schema<Interactions[T]> }>,
  worth: Promise<{ scoring: ScoringOf<T> }>,
): Promise<void> {
  keep(type, (await shape).schema, (await worth).scoring);
}

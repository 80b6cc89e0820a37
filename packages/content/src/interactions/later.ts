import type { InteractionType } from '../model/interaction.js';
import type { Schema } from '../schema/schema.js';
import type { Interactions } from '../model/interaction.js';
import type { ScoringOf } from './kind.js';
import { keep } from './loaded.js';

type LaterType = Exclude<InteractionType, 'choice' | 'number' | 'fraction' | 'text'>;
type Parts<T extends InteractionType> = Promise<[{ schema: Schema<Interactions[T]> }, { scoring: ScoringOf<T> }]>;

/** Where the kinds are that come when a pack needs them. */
const later: { readonly [T in LaterType]: () => Parts<T> } = {
  gaps: () => Promise.all([import('./gaps/schema.js'), import('./gaps/score.js')]),
  order: () => Promise.all([import('./order/schema.js'), import('./order/score.js')]),
  match: () => Promise.all([import('./match/schema.js'), import('./match/score.js')]),
  sort: () => Promise.all([import('./sort/schema.js'), import('./sort/score.js')]),
  select: () => Promise.all([import('./select/schema.js'), import('./select/score.js')]),
  'number-line': () => Promise.all([import('./number-line/schema.js'), import('./number-line/score.js')]),
  spot: () => Promise.all([import('./spot/schema.js'), import('./spot/score.js')]),
  shade: () => Promise.all([import('./shade/schema.js'), import('./shade/score.js')]),
  place: () => Promise.all([import('./place/schema.js'), import('./place/score.js')]),
  split: () => Promise.all([import('./split/schema.js'), import('./split/score.js')]),
  expression: () => Promise.all([import('./expression/schema.js'), import('./expression/score.js')]),
  open: () => Promise.all([import('./open/schema.js'), import('./open/score.js')]),
  stepped: () => Promise.all([import('./stepped/schema.js'), import('./stepped/score.js')]),
};

/** Loads these kinds; tells whether there was one among them. */
export async function loadKinds(types: Iterable<unknown>): Promise<boolean> {
  const found = (Object.keys(later) as LaterType[]).filter((type) => [...types].includes(type));
  await Promise.all(found.map(load));
  return found.length > 0;
}

async function load<T extends LaterType>(type: T): Promise<void> {
  const [{ schema }, { scoring }] = await later[type]();
  keep(type, schema, scoring);
}

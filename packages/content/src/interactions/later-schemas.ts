import type { InteractionType, Interactions } from '../model/interaction.js';
import type { Schema } from '../schema/schema.js';
import { keepSchema, type LaterType } from './loaded.js';

/** Where the schemas of the kinds are that come when a pack needs them. */
const later: Readonly<Record<LaterType, () => Promise<void>>> = {
  gaps: () => kept('gaps', import('./gaps/schema.js')),
  order: () => kept('order', import('./order/schema.js')),
  match: () => kept('match', import('./match/schema.js')),
  sort: () => kept('sort', import('./sort/schema.js')),
  select: () => kept('select', import('./select/schema.js')),
  'number-line': () => kept('number-line', import('./number-line/schema.js')),
  spot: () => kept('spot', import('./spot/schema.js')),
  shade: () => kept('shade', import('./shade/schema.js')),
  place: () => kept('place', import('./place/schema.js')),
  split: () => kept('split', import('./split/schema.js')),
  expression: () => kept('expression', import('./expression/schema.js')),
  open: () => kept('open', import('./open/schema.js')),
  stepped: () => kept('stepped', import('./stepped/schema.js')),
};

/** Loads the schemas of these kinds; tells whether there was one among them. */
export async function loadSchemas(types: ReadonlySet<unknown>): Promise<boolean> {
  const found = (Object.keys(later) as LaterType[]).filter((type) => types.has(type));
  await Promise.all(found.map((type) => later[type]()));
  return found.length > 0;
}

const kept = async <T extends InteractionType>(type: T, module: Promise<{ schema: Schema<Interactions[T]> }>) =>
  keepSchema(type, (await module).schema);

import type { InteractionType } from '../model/interaction.js';
import type { ScoringOf } from './kind.js';
import { keepScoring, type LaterType } from './loaded.js';

/** Where the scoring of the kinds is that come when a pack needs them. */
const later: Readonly<Record<LaterType, () => Promise<void>>> = {
  gaps: () => kept('gaps', import('./gaps/score.js')),
  order: () => kept('order', import('./order/score.js')),
  match: () => kept('match', import('./match/score.js')),
  sort: () => kept('sort', import('./sort/score.js')),
  select: () => kept('select', import('./select/score.js')),
  'number-line': () => kept('number-line', import('./number-line/score.js')),
  spot: () => kept('spot', import('./spot/score.js')),
  shade: () => kept('shade', import('./shade/score.js')),
  place: () => kept('place', import('./place/score.js')),
  split: () => kept('split', import('./split/score.js')),
  expression: () => kept('expression', import('./expression/score.js')),
  open: () => kept('open', import('./open/score.js')),
  stepped: () => kept('stepped', import('./stepped/score.js')),
};

/** Loads the scoring of these kinds. */
export async function loadScorings(types: ReadonlySet<unknown>): Promise<void> {
  const found = (Object.keys(later) as LaterType[]).filter((type) => types.has(type));
  await Promise.all(found.map((type) => later[type]()));
}

const kept = async <T extends InteractionType>(type: T, module: Promise<{ scoring: ScoringOf<T> }>) =>
  keepScoring(type, (await module).scoring);

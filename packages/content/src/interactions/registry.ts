import type { Interaction, InteractionType } from '../model/interaction.js';
import { oneOf, type Schema } from '../schema/schema.js';
import { choice } from './choice/score.js';
import { fraction } from './fraction/score.js';
import type { AnyKind, KindOf } from './kind.js';
import { number } from './number/score.js';
import { text } from './text/score.js';

type Kinds = { [T in InteractionType]: KindOf<T> };

/** The kinds that are there from the start. */
const first: Pick<Kinds, 'choice' | 'number' | 'fraction' | 'text'> = { choice, number, fraction, text };

/** The others come when a pack needs them. */
const later: { readonly [T in Exclude<InteractionType, keyof typeof first>]: () => Promise<KindOf<T>> } = {
  gaps: async () => (await import('./gaps/score.js')).gaps,
  order: async () => (await import('./order/score.js')).order,
  match: async () => (await import('./match/score.js')).match,
  sort: async () => (await import('./sort/score.js')).sort,
  select: async () => (await import('./select/score.js')).select,
  'number-line': async () => (await import('./number-line/score.js')).numberLine,
  spot: async () => (await import('./spot/score.js')).spot,
  shade: async () => (await import('./shade/score.js')).shade,
  place: async () => (await import('./place/score.js')).place,
  split: async () => (await import('./split/score.js')).split,
  expression: async () => (await import('./expression/score.js')).expression,
  open: async () => (await import('./open/score.js')).open,
  stepped: async () => (await import('./stepped/score.js')).stepped,
};

const loaded: Partial<Kinds> = { ...first };

export function register(kinds: Partial<Kinds>): void {
  Object.assign(loaded, kinds);
}

/** Loads these kinds; names of no kind are left to the parser. */
export async function loadInteractions(types: Iterable<string>): Promise<void> {
  const missing = [...new Set(types)].filter(
    (type): type is keyof typeof later => Object.hasOwn(later, type) && !kindOf(type),
  );
  await Promise.all(missing.map(async (type) => register({ [type]: await later[type]() })));
}

/** What is known of this kind, or undefined where it is not loaded. */
export function kindOf(type: unknown): AnyKind | undefined {
  const name = Object.keys(loaded).find((one) => one === type) as InteractionType | undefined;
  // Sound because the key of a kind is the type of its interactions and responses.
  return name && (loaded[name] as unknown as AnyKind);
}

/** Any interaction whose kind is loaded. */
export const interaction: Schema<Interaction> = (value, trail): value is Interaction => {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  const kind = kindOf(type);
  return kind ? kind.schema(value, trail) : trail.at('type', type, oneOf(...Object.keys(loaded)));
};

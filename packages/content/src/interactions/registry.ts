import type { Interaction, InteractionType } from '../model/interaction.js';
import { oneOf, type Schema } from '../schema/schema.js';
import { choice } from './choice/score.js';
import { fraction } from './fraction/score.js';
import type { AnyKind, KindOf } from './kind.js';
import { number } from './number/score.js';
import { text } from './text/score.js';

type Kinds = { [T in InteractionType]?: KindOf<T> };

/** The kinds that are there from the start; the others come when a pack needs them. */
const kinds: Kinds = { choice, number, fraction, text };

/** What is known of this kind, or undefined where it is not loaded. */
export function kindOf(type: unknown): AnyKind | undefined {
  const name = Object.keys(kinds).find((one) => one === type) as InteractionType | undefined;
  // Sound because the key of a kind is the type of its interactions and responses.
  return name && (kinds[name] as unknown as AnyKind);
}

/** Any interaction whose kind is loaded. */
export const interaction: Schema<Interaction> = (value, trail): value is Interaction => {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  const kind = kindOf(type);
  return kind ? kind.schema(value, trail) : trail.at('type', type, oneOf(...(Object.keys(kinds) as InteractionType[])));
};

import type { Interaction, InteractionType, Interactions } from '../model/interaction.js';
import type { Schema } from '../schema/schema.js';
import type { AnyScoring, ScoringOf } from './kind.js';

/** Schemas and scoring of the kinds that are not there from the start, once they are loaded. */
export const loadedSchemas = new Map<unknown, Schema<Interaction>>();
export const loadedScoring = new Map<unknown, AnyScoring>();

/** From now on this kind is known. The casts are sound because the type of a kind is its key. */
export function keep<T extends InteractionType>(type: T, schema: Schema<Interactions[T]>, scoring: ScoringOf<T>): void {
  loadedSchemas.set(type, schema as unknown as Schema<Interaction>);
  loadedScoring.set(type, scoring as unknown as AnyScoring);
}

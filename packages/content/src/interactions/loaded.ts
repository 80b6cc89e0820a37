import type { Interaction, InteractionType, Interactions } from '../model/interaction.js';
import type { Schema } from '../schema/schema.js';
import type { AnyScoring, ScoringOf } from './kind.js';

/** The kinds that are not there from the start. */
export type LaterType = Exclude<InteractionType, 'choice' | 'number' | 'fraction' | 'text'>;

/** Their schemas and scoring, once they are loaded: a pack takes the schema to be read, an answer the scoring. */
export const loadedSchemas = new Map<unknown, Schema<Interaction>>();
export const loadedScoring = new Map<unknown, AnyScoring>();

export type LaterSchemas = { readonly [T in LaterType]: Schema<Interactions[T]> };

// The casts are sound because the type of a kind is its key.
export function keepSchemas(schemas: LaterSchemas): void {
  for (const [type, schema] of Object.entries(schemas))
    loadedSchemas.set(type, schema as unknown as Schema<Interaction>);
}

export function keepScoring<T extends InteractionType>(type: T, scoring: ScoringOf<T>): void {
  loadedScoring.set(type, scoring as unknown as AnyScoring);
}

import type { Interaction } from '../model/interaction.js';
import { oneOf, type Schema } from '../schema/schema.js';
import { schema as choice } from './choice/schema.js';
import { schema as fraction } from './fraction/schema.js';
import { keepSchemas, loadedSchemas } from './loaded.js';
import { schema as number } from './number/schema.js';
import { schema as text } from './text/schema.js';

/** The kinds that are there from the start. */
const first = { choice, number, fraction, text };

/** Any interaction whose kind is loaded; the trail remembers a kind that is not. */
export const interaction: Schema<Interaction> = (value, trail): value is Interaction => {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  const name = (Object.keys(first) as (keyof typeof first)[]).find((one) => one === type);
  if (name) return first[name](value, trail);
  const schema = loadedSchemas.get(type);
  if (schema) return schema(value, trail);
  trail.missed.add(type);
  return trail.at('type', type, oneOf(...Object.keys(first), ...([...loadedSchemas.keys()] as string[])));
};

/** Loads the schemas that are not there from the start, where one of these kinds may be among them; tells whether it did. */
export async function loadSchemas(types: Iterable<unknown>): Promise<boolean> {
  const isMissing = (type: unknown): boolean =>
    typeof type === 'string' && !Object.hasOwn(first, type) && !loadedSchemas.has(type);
  if (![...types].some(isMissing)) return false;
  keepSchemas((await import('./later-schemas.js')).laterSchemas);
  return true;
}

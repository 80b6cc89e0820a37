import type { InteractionType } from '../model/interaction.js';
import type { Chosen, Filled, Given, Paired, Response, Responses, Typed } from '../model/response.js';
import {
  integer,
  list,
  number,
  object,
  oneOf,
  record,
  that,
  variant,
  type Fields,
  type Schema,
} from '../schema/schema.js';
import { Trail } from '../schema/trail.js';

// What a pupil typed may hold anything, so only its length is bounded.
const anything = (max: number): Schema<string> =>
  that(['text', 0, max], (value) => typeof value === 'string' && value.length <= max);
const short = anything(1_000);
const key: Schema<string> = that(['id'], (value) => typeof value === 'string' && value.length <= 80 && !(value in {}));

const chosen: Fields<Chosen> = { chosen: list(short, 0, 100) };
const typed: Fields<Typed> = { text: short };
const filled: Fields<Filled> = { filled: record(key, short, 40) };
const paired: Fields<Paired> = { pairs: record(key, short, 40) };
const count = integer(0, 1_000);
const steps: Schema<readonly Response[]> = list((value, trail): value is Response => response(value, trail), 0, 12);

/** By type, as it stands in a fact; also for kinds that are not loaded. */
const given: { readonly [T in InteractionType]: Fields<Given[T]> } = {
  choice: chosen,
  select: chosen,
  spot: chosen,
  number: typed,
  fraction: typed,
  text: typed,
  expression: typed,
  gaps: filled,
  order: { order: list(short, 0, 40) },
  match: paired,
  sort: paired,
  'number-line': { at: number(-1e9, 1e9) },
  shade: { parts: count, shaded: list(count, 0, 400) },
  place: { counts: record(key, count, 40) },
  split: { values: list(short, 0, 12) },
  open: { text: anything(5_000), met: list(count, 0, 20) },
  stepped: { steps },
};

const types = Object.keys(given) as InteractionType[];
// Sound because each schema is made from the fields of its own type, which a computed record cannot show.
const schemas = Object.fromEntries(
  types.map((type) => [
    type,
    object<{ type: InteractionType }>({ type: oneOf<InteractionType>(type), ...given[type] }),
  ]),
) as unknown as { readonly [T in InteractionType]: Schema<Responses[T]> };

/** Any response. */
export const response: Schema<Response> = variant<Responses>('type', schemas);

/** A response from storage or a message, or undefined where it is none. Never throws. */
export function parseResponse(input: unknown): Response | undefined {
  try {
    return response(input, new Trail()) ? input : undefined;
  } catch {
    return undefined;
  }
}

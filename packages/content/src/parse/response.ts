import { must } from '../messages.js';
import type { Chosen, Given, Response, Typed } from '../model/interaction.js';
import { list, object, oneOf, that, variant, type Fields, type Schema } from '../schema/schema.js';
import { Trail } from '../schema/trail.js';

// What a pupil typed may hold anything, so only its length is bounded.
const typedText: Schema<string> = that(
  must.text(0, 1_000),
  (value) => typeof value === 'string' && value.length <= 1_000,
);
const typed: Fields<Typed> = { text: typedText };
const chosen: Fields<Chosen> = { chosen: list(typedText, 0, 100) };

type Tagged = { [T in keyof Given]: { readonly type: T } & Given[T] };
const tagged = <T extends keyof Given>(type: T, fields: Fields<Given[T]>) =>
  object({ type: oneOf(type), ...fields } as unknown as Fields<Tagged[T]>);

/** Any response, also of a kind that is not loaded. */
export const response: Schema<Response> = variant<Tagged>('type', {
  choice: tagged('choice', chosen),
  number: tagged('number', typed),
  fraction: tagged('fraction', typed),
  text: tagged('text', typed),
});

/** A response from storage or a message, or undefined where it is none. */
export function parseResponse(input: unknown): Response | undefined {
  try {
    return response(input, new Trail()) ? input : undefined;
  } catch {
    return undefined;
  }
}

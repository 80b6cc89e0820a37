import type { Trail } from '../schema/trail.js';

export interface Option {
  readonly id: string;
  readonly correct?: boolean | undefined;
}

export interface Choosing {
  readonly multiple?: boolean | undefined;
  readonly partial?: boolean | undefined;
}

export const rightIds = (options: readonly Option[]): string[] =>
  options.flatMap(({ id, correct }) => (correct ? [id] : []));

/** No id twice; one option is right, or several where several may be chosen. */
export function optionsFit(options: readonly Option[], { multiple }: Choosing, trail: Trail, field: string): boolean {
  const right = rightIds(options).length;
  return (
    unique(options, trail, field) &&
    (right > 0 || trail.report(['noRightOption'], field)) &&
    (right < 2 || multiple === true || trail.report(['manyRightOptions'], field))
  );
}

/** No id twice. */
export function unique(things: readonly { readonly id: string }[], trail: Trail, field: string): boolean {
  const ids = things.map(({ id }) => id);
  const second = ids.findIndex((id, i) => ids.indexOf(id) < i);
  return second < 0 || trail.report(['duplicate', 'one', ids[second]!], field, second, 'id');
}

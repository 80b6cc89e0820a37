import type { Chosen } from '../model/response.js';
import type { Trail } from '../schema/trail.js';
import type { Grade } from './kind.js';

export interface Option {
  readonly id: string;
  readonly correct?: boolean | undefined;
}

export interface Choosing {
  readonly multiple?: boolean | undefined;
  readonly partial?: boolean | undefined;
}

/** How interactions are scored in which one chooses by id; `options` finds the options. */
export function choosing<I extends Choosing, R extends Chosen>(options: (interaction: I) => readonly Option[]) {
  return {
    grade(interaction: I, { chosen }: R): Grade {
      const given = new Set(chosen);
      if (given.size === 0) return { ask: 'empty' };
      const ids = options(interaction).map(({ id }) => id);
      if ([...given].some((id) => !ids.includes(id)) || (given.size > 1 && !interaction.multiple))
        return { ask: 'unclear' };
      const right = rightIds(options(interaction));
      const hits = right.filter((id) => given.has(id)).length;
      const share = Math.max(0, (2 * hits - given.size) / right.length);
      return { score: interaction.partial || share === 1 ? share : 0 };
    },

    matches: [(_: I, { chosen }: R, answer: string) => chosen.includes(answer)],
  };
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

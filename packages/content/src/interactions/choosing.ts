import { says } from '../messages.js';
import type { Chosen } from '../model/response.js';
import type { Trail } from '../schema/trail.js';
import type { Grade } from './kind.js';

export interface Option {
  readonly id: string;
  readonly correct?: boolean | undefined;
}

interface Choosing {
  readonly multiple?: boolean | undefined;
  readonly partial?: boolean | undefined;
}

/** What interactions in which one chooses by id have in common; `options` finds the options, `give` makes a response. */
export function choosing<I extends Choosing, R extends Chosen>(
  options: (interaction: I) => readonly Option[],
  give: (chosen: readonly string[]) => R,
) {
  const rightIds = (interaction: I) => options(interaction).flatMap(({ id, correct }) => (correct ? [id] : []));
  return {
    grade(interaction: I, { chosen }: R): Grade {
      const given = new Set(chosen);
      if (given.size === 0) return { ask: 'empty' };
      const ids = new Set(options(interaction).map(({ id }) => id));
      if ([...given].some((id) => !ids.has(id)) || (given.size > 1 && !interaction.multiple)) return { ask: 'unclear' };
      const right = rightIds(interaction);
      const hits = right.filter((id) => given.has(id)).length;
      const share = Math.max(0, (2 * hits - given.size) / right.length);
      return { score: interaction.partial || share === 1 ? share : 0 };
    },

    right: (interaction: I) => [give(rightIds(interaction))],

    /** Of several, a known wrong answer is one option too many. */
    respond(interaction: I, answer: string): R | undefined {
      if (!options(interaction).some(({ id }) => id === answer)) return undefined;
      return give(interaction.multiple ? [...rightIds(interaction), answer] : [answer]);
    },

    matches: [(_: I, { chosen }: R, answer: string) => chosen.includes(answer)],

    guess(interaction: I): number {
      const count = options(interaction).length;
      return interaction.multiple ? 1 / (2 ** count - 1) : 1 / count;
    },
  };
}

/** No id twice; one option is right, or several where several may be chosen. */
export function optionsFit(options: readonly Option[], { multiple }: Choosing, trail: Trail, field: string): boolean {
  const right = options.filter(({ correct }) => correct).length;
  return (
    unique(options, trail, field) &&
    (right > 0 || trail.report(says.noRightOption, field)) &&
    (right < 2 || multiple === true || trail.report(says.manyRightOptions, field))
  );
}

/** No id twice. */
export function unique(things: readonly { readonly id: string }[], trail: Trail, field: string): boolean {
  const ids = things.map(({ id }) => id);
  const second = ids.findIndex((id, i) => ids.indexOf(id) < i);
  return second < 0 || trail.report(says.duplicate('one', ids[second]!), field, second, 'id');
}

import type { Trail } from '../schema/trail.js';
import { optionsFit, rightIds, type Choosing, type Option } from './options.js';

/** The answers of interactions in which one chooses by id; `give` makes a response. */
export function choosingAnswers<I extends Choosing, R>(
  options: (interaction: I) => readonly Option[],
  give: (chosen: readonly string[]) => R,
  field: string,
) {
  return {
    fits: (interaction: I, trail: Trail) => optionsFit(options(interaction), interaction, trail, field),

    right: (interaction: I) => [give(rightIds(options(interaction)))],

    /** Of several, a known wrong answer is one option too many. */
    respond(interaction: I, answer: string): R | undefined {
      if (!options(interaction).some(({ id }) => id === answer)) return undefined;
      return give(interaction.multiple ? [...rightIds(options(interaction)), answer] : [answer]);
    },

    guess(interaction: I): number {
      const count = options(interaction).length;
      return interaction.multiple ? 1 / (2 ** count - 1) : 1 / count;
    },
  };
}

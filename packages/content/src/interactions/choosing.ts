import type { Chosen } from '../model/response.js';
import type { Grade } from './kind.js';
import { rightIds, type Choosing, type Option } from './options.js';

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

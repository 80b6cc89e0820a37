import type { PartOutcome } from '../model/question.js';
import type { Paired } from '../model/response.js';
import { credit } from './credit.js';
import type { Grade } from './kind.js';

export interface Sides {
  /** The right partner of each on the left. */
  readonly right: Readonly<Record<string, string>>;
  /** All that can be a partner. */
  readonly partners: readonly string[];
  readonly partial?: boolean | undefined;
}

/** How interactions are scored in which each on the left gets one on the right. */
export function pairing<I, R extends Paired>(sides: (interaction: I) => Sides) {
  return {
    grade(interaction: I, { pairs }: R): Grade {
      const { right, partners, partial } = sides(interaction);
      const lefts = Object.keys(right);
      const given = Object.entries(pairs);
      if (given.length === 0) return { ask: 'empty' };
      if (given.some(([left, partner]) => !Object.hasOwn(right, left) || !partners.includes(partner)))
        return { ask: 'unclear' };
      if (given.length < lefts.length) return { ask: 'incomplete' };
      const parts: PartOutcome[] = lefts.map((id) => ({ id, score: pairs[id] === right[id] ? 1 : 0 }));
      return { score: credit(parts, partial), parts };
    },

    matches: [
      (_: I, { pairs }: R, answer: string) =>
        Object.entries(pairs).some(([left, partner]) => `${left}=${partner}` === answer),
    ],
  };
}

/** Their answers; `give` makes a response. A known wrong answer is one pair, 'left=right'. */
export function pairingAnswers<I, R>(
  sides: (interaction: I) => Sides,
  give: (pairs: Readonly<Record<string, string>>) => R,
) {
  return {
    right: (interaction: I) => [give(sides(interaction).right)],

    respond(interaction: I, answer: string): R | undefined {
      const { right, partners } = sides(interaction);
      const [left, partner] = answer.split('=');
      if (left === undefined || partner === undefined) return undefined;
      return Object.hasOwn(right, left) && partners.includes(partner) ? give({ ...right, [left]: partner }) : undefined;
    },
  };
}

import type { Card } from '../../model/interaction.js';
import { card } from '../../parse/card.js';
import { also, boolean, list, object, oneOf, optional, record, type Schema } from '../../schema/schema.js';
import type { Trail } from '../../schema/trail.js';
import { id } from '../../schema/words.js';
import { unique } from '../options.js';

/** Match each card on the left with one on the right. */
export interface MatchInteraction {
  readonly type: 'match';
  readonly left: readonly Card[];
  /** May hold more than are needed. */
  readonly right: readonly Card[];
  /** Id of the right card by that of the left; one on the right may serve several. */
  readonly pairs: Readonly<Record<string, string>>;
  readonly partial?: boolean | undefined;
}

export const schema: Schema<MatchInteraction> = also(
  object<MatchInteraction>({
    type: oneOf('match'),
    left: list(card, 2, 8),
    right: list(card, 2, 10),
    pairs: record(id, id, 8),
    partial: optional(boolean),
  }),
  (match, trail) => unique(match.left, trail, 'left') && unique(match.right, trail, 'right') && pairsFit(match, trail),
);

function pairsFit({ left, right, pairs }: MatchInteraction, trail: Trail): boolean {
  const lefts = left.map((card) => card.id);
  const rights = right.map((card) => card.id);
  const alone = lefts.find((one) => !Object.hasOwn(pairs, one));
  if (alone !== undefined) return trail.report(['noPartner', alone], 'pairs');
  const stray = Object.keys(pairs).find((one) => !lefts.includes(one));
  if (stray !== undefined) return trail.report(['unknownId', 'card', stray, lefts], 'pairs', stray);
  const lost = Object.keys(pairs).find((one) => !rights.includes(pairs[one]!));
  return lost === undefined || trail.report(['unknownId', 'card', pairs[lost]!, rights], 'pairs', lost);
}

import type { InForce, Overrule } from '@leerspoor/engine';
import { moment, type ClassRoom } from './room.js';

/** A decision that was sent, and did not come back yet as a fact of the pupil's lesson. */
export interface Pending {
  readonly pupil: string;
  readonly by: string;
  readonly at: number;
  readonly overrule: Overrule;
}

/** What a teacher decided for a pupil: in force, or still on its way; perhaps its withdrawal is on its way too. */
export interface Decided {
  readonly overrule: Exclude<Overrule, { do: 'withdraw' }>;
  readonly by: string;
  readonly at: number;
  readonly waiting: boolean;
  readonly withdrawing: boolean;
}

/** Everything decided for one pupil that was not taken back. */
export const decided = (all: readonly InForce[], pending: readonly Pending[]): readonly Decided[] => {
  const known = new Set(all.map(({ overrule }) => overrule.id));
  const withdrawn = new Set(pending.flatMap(({ overrule }) => (overrule.do === 'withdraw' ? overrule.id : [])));
  const waiting = pending.filter(({ overrule }) => !known.has(overrule.id));
  return [...all, ...waiting].flatMap(({ overrule, by, at }): Decided[] =>
    overrule.do === 'withdraw'
      ? []
      : [{ overrule, by, at, waiting: !known.has(overrule.id), withdrawing: withdrawn.has(overrule.id) }],
  );
};

/** Who decided it, when, and how far it got. */
export const said = ({ words, lang, now }: ClassRoom, { by, at, waiting, withdrawing }: Decided): string =>
  [words.by(by, moment(at, now, lang)), ...(waiting || withdrawing ? [words.waiting] : [])].join('; ');

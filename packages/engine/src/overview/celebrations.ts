import type { PupilFile } from './notebook.js';
import { celebrated } from './numbers.js';

/** Something that went well, worth a word: about the work, never about who is better. */
export interface Celebration {
  readonly kind: 'after-stuck' | 'back' | 'mastered' | 'remembered';
  readonly pupil: string;
  readonly goal: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const order: readonly Celebration['kind'][] = ['after-stuck', 'back', 'mastered', 'remembered'];

/** Of the last week, what was hardest won first; one a pupil, so that everybody's turn comes. */
export function celebrationsOf(
  files: readonly PupilFile[],
  goals: ReadonlySet<string> | undefined,
  now: number,
): readonly Celebration[] {
  const rank = ({ kind }: Celebration): number => order.indexOf(kind);
  return files
    .flatMap((file) => {
      const mine = ofPupil(file, now).filter(({ goal }) => !goals || goals.has(goal));
      return mine.sort((a, b) => rank(a) - rank(b) || b.at - a.at).slice(0, 1);
    })
    .sort((a, b) => rank(a) - rank(b) || b.at - a.at);
}

function ofPupil({ pupil, history, notes }: PupilFile, now: number): Celebration[] {
  return (notes?.moments ?? []).flatMap((moment, i, all): Celebration[] => {
    const isGood = moment.what === 'rechecked' || (moment.what === 'mastered' && moment.by !== 'teacher');
    if (!isGood) return [];
    const { goal, at } = moment;
    if (now - at > celebrated || at > now || !history.goal(goal).mastered) return [];
    if (moment.what === 'rechecked') return [{ kind: 'remembered', pupil, goal, at }];
    const before = all.slice(0, i).filter((one) => 'goal' in one && one.goal === goal);
    const kind = before.some(({ what }) => what === 'reopened')
      ? 'back'
      : before.some(({ what }) => what === 'stuck')
        ? 'after-stuck'
        : 'mastered';
    return [{ kind, pupil, goal, at }];
  });
}

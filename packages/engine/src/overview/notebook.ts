import type { PackHead } from '@leerspoor/content';
import type { Fact } from '../facts/fact.js';
import { replay, type History, type HistoryOptions } from '../history/history.js';
import { Notes } from './notes.js';

/** What the overview reads of one pupil. Without notes (a host that keeps checkpoints) there are no raw answers and no lines. */
export interface PupilFile {
  /** Opaque key. */
  readonly pupil: string;
  readonly history: History;
  readonly notes?: Notes | undefined;
}

/** A teacher's notebook on one pupil and one pack: facts in, history and notes out. */
export class Notebook implements PupilFile {
  readonly history: History;
  readonly notes = new Notes();

  constructor(
    pack: PackHead,
    readonly pupil: string,
    options: HistoryOptions = {},
  ) {
    this.history = replay(pack, [], options);
  }

  /** Takes in one fact, in order of `seq`; gives whether it was new and could be read. */
  add(fact: Fact): boolean {
    const { history } = this;
    const before = total(history);
    const recheck = this.#stage(fact);
    history.add(fact);
    if (total(history) > before) return false;
    this.notes.add(fact, history);
    if (recheck && this.#stage(fact)?.stage === recheck.stage + 1) this.notes.rechecked(recheck.goal, fact);
    return true;
  }

  /** How many re-checks of the goal of this answer were passed. */
  #stage(fact: Fact): { goal: string; stage: number } | undefined {
    if (fact.type !== 'item.answered' || fact.use !== 'recheck') return undefined;
    for (const goal of fact.goals) {
      const { mastered } = this.history.goal(goal);
      if (mastered) return { goal, stage: mastered.stage };
    }
    return undefined;
  }
}

const total = ({ skipped }: History): number => Object.values(skipped.count).reduce((sum, count) => sum + count, 0);

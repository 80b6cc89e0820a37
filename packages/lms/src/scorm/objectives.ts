import type { GoalProgress } from '../common/progress.js';
import type { RunTime } from './run-time.js';

/** An objective a goal. Their places are the run time's: it may have made them from the manifest, or kept them. */
export class Objectives {
  readonly #runTime: RunTime;
  readonly #places = new Map<string, number>();
  #count: number;
  /** Objectives are optional in 1.2: a run time that has none is not asked again. */
  #isRefused = false;

  constructor(runTime: RunTime) {
    this.#runTime = runTime;
    this.#count = Math.min(1000, Number(runTime.get('cmi.objectives._count')) || 0);
    for (let place = 0; place < this.#count; place++)
      this.#places.set(runTime.get(`cmi.objectives.${place}.id`), place);
  }

  tell(goals: readonly GoalProgress[]): void {
    for (const goal of goals) if (!this.#isRefused) this.#isRefused = !this.#tellOne(goal);
  }

  #tellOne({ id, share, mastered, begun }: GoalProgress): boolean {
    const runTime = this.#runTime;
    const at = `cmi.objectives.${this.#places.get(id) ?? this.#count}`;
    if (!this.#places.has(id)) {
      if (!runTime.set(`${at}.id`, id)) return false;
      this.#places.set(id, this.#count++);
    }
    const score = String(Math.floor(100 * share));
    const numbers = [
      runTime.set(`${at}.score.raw`, score),
      runTime.set(`${at}.score.min`, '0'),
      runTime.set(`${at}.score.max`, '100'),
    ];
    const state = mastered ? 'completed' : begun ? 'incomplete' : 'not attempted';
    const told =
      runTime.edition.name === '1.2'
        ? [runTime.set(`${at}.status`, mastered ? 'passed' : state)]
        : [
            runTime.set(`${at}.score.scaled`, String(Number(score) / 100)),
            runTime.set(`${at}.completion_status`, state),
            runTime.set(`${at}.success_status`, mastered ? 'passed' : 'unknown'),
          ];
    return [...numbers, ...told].every(Boolean);
  }
}

import type { Pack } from '@leerspoor/content';
import type { Truth } from '@leerspoor/engine';
import type { Notebook, PupilGoal } from '@leerspoor/engine/overview';
import type { KnownClass } from './truth.js';

/** How often what was said was true, and what was true was said. */
export class Tally {
  hits = 0;
  false = 0;
  missed = 0;
  /** True or not is a matter of taste: not counted. */
  between = 0;

  count(truth: boolean | undefined, said: boolean): void {
    if (truth === undefined) this.between += 1;
    else if (truth) this[said ? 'hits' : 'missed'] += 1;
    else if (said) this.false += 1;
  }
  get precision(): number {
    return this.hits / (this.hits + this.false);
  }
  get recall(): number {
    return this.hits / (this.hits + this.missed);
  }
}

export interface Tallies {
  readonly stuck: Tally;
  readonly misconception: Tally;
  readonly ready: Tally;
}

export const newTallies = (): Tallies => ({ stuck: new Tally(), misconception: new Tally(), ready: new Tally() });

/** Goals that a pupil has practised less are unknown to everybody. */
const leastAnswers = 5;

/** Holds what the overview said of a class against what is true. */
export function judge(pack: Pack, { files, said, truths }: KnownClass, tallies: Tallies): void {
  const byPupil = new Map(files.map((file) => [file.pupil, file]));
  const shows = showing(pack);
  for (const { standings } of said.pupils)
    for (const standing of standings) {
      const file = byPupil.get(standing.pupil);
      const truth = truths.get(standing.pupil);
      if (!file || !truth || file.history.goal(standing.goal).answers < leastAnswers) continue;
      tallies.ready.count(isAble(truth.trueChance(standing.goal)), standing.standing === 'ready');
      if (standing.standing === 'ready') continue;
      tallies.stuck.count(isStuck(truth, file, standing), standing.standing === 'stuck');
      countMisconceptions(truth, file, standing, shows, tallies.misconception);
    }
}

/** Able from a true chance of .80 on, not able under .70: the bounds that mastery goes by. */
function isAble(chance: number): boolean | undefined {
  return chance >= 0.8 ? true : chance < 0.7 ? false : undefined;
}

/**
 * More of the same will not do: ten tasks done, and who can learn from tasks gets most of them wrong still (true chance
 * under .50; up to .70, where being able begins, it is between), or who cannot is not able (under .70).
 */
function isStuck(truth: Truth, { history }: Notebook, { goal }: PupilGoal): boolean | undefined {
  const chance = truth.trueChance(goal);
  if (history.goal(goal).answers < 10) return false;
  if (chance < 0.5 || (!truth.learns && chance < 0.7)) return true;
  return chance < 0.7 ? undefined : false;
}

/** Each misconception by itself: held, with at least four mistakes where it could show. With fewer chances it is between. */
function countMisconceptions(
  truth: Truth,
  { notes }: Notebook,
  { goal, misconceptions }: PupilGoal,
  shows: ReadonlyMap<string, ReadonlySet<string>>,
  tally: Tally,
): void {
  const belief = truth.beliefOn(goal);
  const mistakes = (notes.answers.get(goal) ?? []).filter(({ attempt, score }) => attempt === 1 && score < 1);
  const chances = belief ? mistakes.filter(({ item }) => shows.get(item)?.has(belief)).length : 0;
  if (belief) tally.count(chances >= 4 ? true : undefined, misconceptions.includes(belief));
  for (const said of misconceptions) if (said !== belief) tally.count(false, true);
}

function showing(pack: Pack): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.values(pack.content).flatMap((items) =>
      items.map(({ id, wrong }) => [id, new Set(wrong.flatMap(({ misconception }) => misconception ?? []))] as const),
    ),
  );
}

import type { PackHead, Track } from '@leerspoor/content';
import type { Fact } from '../facts/fact.js';
import type { SyntheticPupil } from './pupil.js';

/** Truly mastered from this true chance on; under the other it is clearly not. */
const mastered = 0.8;
const clearlyBelow = 0.65;

/** How one pupil fared on one goal. */
export interface GoalCourse {
  /** First tries in practice, up to mastery. */
  items: number;
  outcome: 'open' | 'mastered' | 'by-check';
  /** True chance when mastery was declared by practice. */
  truth: 'mastered' | 'below' | 'clearly-below' | undefined;
  /** The teacher heard that the pupil was stuck. */
  stuck: boolean;
  /** Every practice item was met before mastery. */
  emptied: boolean;
  /** Items given while help was on, and those of them that were no herhaling. */
  helped: number;
  unhelped: number;
  readonly met: Set<string>;
}

/** Follows the facts of one pupil, goal by goal. */
export class Progress {
  readonly goals = new Map<string, GoalCourse>();
  private extended = false;

  constructor(
    private readonly pupil: SyntheticPupil,
    private readonly pools: Pools,
  ) {}

  see(fact: Fact): void {
    if (fact.type === 'decision.made') this.extended = fact.decision.phase === 'extended';
    if (fact.type === 'item.presented' && fact.use === 'practice') this.presented(fact.goal, fact.item, fact.track);
    if (fact.type === 'pupil.stuck' && fact.level === 'stuck') this.of(fact.goal).stuck = true;
    if (fact.type === 'goal.mastered') this.declared(fact.goal, fact.by);
  }

  private presented(goal: string, item: string, track: string): void {
    const course = this.of(goal);
    if (course.outcome !== 'open') return;
    course.items += 1;
    course.met.add(item);
    course.emptied ||= course.met.size >= (this.pools.size.get(goal) ?? 0);
    if (!this.extended) return;
    course.helped += 1;
    if (this.pools.purpose.get(track) !== 'support') course.unhelped += 1;
  }

  private declared(goal: string, by: 'practice' | 'check' | 'teacher'): void {
    const course = this.of(goal);
    if (course.outcome !== 'open') return;
    course.outcome = by === 'practice' ? 'mastered' : 'by-check';
    const chance = this.pupil.trueChance(goal);
    if (by === 'practice')
      course.truth = chance >= mastered ? 'mastered' : chance < clearlyBelow ? 'clearly-below' : 'below';
  }

  private of(goal: string): GoalCourse {
    const known = this.goals.get(goal);
    if (known) return known;
    const course: GoalCourse = {
      ...{ items: 0, outcome: 'open', truth: undefined, stuck: false, emptied: false, helped: 0, unhelped: 0 },
      met: new Set(),
    };
    this.goals.set(goal, course);
    return course;
  }
}

/** What a pack has to practise with. */
export interface Pools {
  /** Practice items of basis and herhaling, per goal. */
  readonly size: ReadonlyMap<string, number>;
  readonly purpose: ReadonlyMap<string, Track['purpose']>;
}

export function poolsOf(pack: PackHead): Pools {
  const purpose = new Map(pack.tracks.map((track) => [track.id, track.purpose]));
  const size = new Map<string, number>();
  for (const { goals, use, track } of pack.items) {
    if (use !== 'practice' || purpose.get(track) === 'deepen') continue;
    for (const goal of goals) size.set(goal, (size.get(goal) ?? 0) + 1);
  }
  return { size, purpose };
}

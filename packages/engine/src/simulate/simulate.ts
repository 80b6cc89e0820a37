import type { Pack, PackHead } from '@leerspoor/content';
import type { Assignment } from '../assignment.js';
import type { Fact } from '../facts/fact.js';
import type { Parameters } from '../learner/parameters.js';
import type { AnswerBook } from './answer-book.js';
import { Course } from './course.js';
import { poolsOf, Progress } from './progress.js';
import { SyntheticPupil } from './pupil.js';
import { randomOf } from './random.js';
import { goalReport, neverChosen, type Outcome, type SimulationReport } from './report.js';
import type { World } from './world.js';

export interface SimulationOptions {
  /** Default 500. */
  readonly pupils?: number | undefined;
  /** Whole number; the same gives the same report. Default 1. */
  readonly seed?: number | undefined;
  /** How pupils learn; default gradual. */
  readonly world?: World | undefined;
  readonly assignment?: Assignment | undefined;
  readonly parameters?: Parameters | undefined;
  /** First tries on a goal after which the teacher takes it over; default 60. */
  readonly patience?: number | undefined;
  /** Sessions of a pupil at most; default 60. */
  readonly sessions?: number | undefined;
  /** Days from one session to the next; default 1. */
  readonly every?: number | undefined;
  /** Writes down what a right or wrong answer looks like; see `answerBook`. Without it answers are empty. */
  readonly book?: AnswerBook | undefined;
  /** Hears every fact, pupil by pupil. */
  readonly onFact?: ((fact: Fact) => void) | undefined;
  /** Hears what is true of a pupil, when its last lesson is over. */
  readonly onPupil?: ((pupil: string, truth: Truth) => void) | undefined;
}

/** What only the maker of a synthetic pupil knows. */
export type Truth = Pick<SyntheticPupil, 'learns' | 'trueChance' | 'beliefOn'>;

/** Lets synthetic pupils work through a pack, with the engine that real pupils get, and tells how they fared. */
export function simulate(pack: PackHead | Pack, options: SimulationOptions = {}): SimulationReport {
  const { pupils = 500, seed = 1, world = 'gradual' } = options;
  const pools = poolsOf(pack);
  const given = new Set<string>();
  const outcomes: Outcome[] = [];
  let loops = 0;
  for (let i = 1; i <= pupils; i++) {
    const random = randomOf(seed * 1_000_003 + i);
    const pupil = new SyntheticPupil(world, random, options.book?.beliefs);
    const progress = new Progress(pupil, pools);
    const onFact = (fact: Fact): void => {
      progress.see(fact);
      if (fact.type === 'item.presented') given.add(fact.item);
      options.onFact?.(fact);
    };
    const { assignment = {}, parameters, patience = 60, sessions = 60, every = 1, book } = options;
    const course = new Course(`p${i}`, pupil, random, {
      pack,
      assignment,
      parameters,
      seed: seed + i,
      patience,
      sessions,
      every,
      book,
      onFact,
    });
    course.run();
    if (course.looped) loops += 1;
    options.onPupil?.(`p${i}`, pupil);
    for (const [goal, one] of progress.goals) outcomes.push({ goal, learns: pupil.learns, course: one });
  }
  const goals = pack.goals.map(({ id }) =>
    goalReport(
      id,
      outcomes.filter(({ goal }) => goal === id),
    ),
  );
  return {
    pack: pack.id,
    world,
    pupils,
    seed,
    goals,
    all: goalReport('', outcomes),
    neverChosen: neverChosen(pack, given),
    loops,
  };
}

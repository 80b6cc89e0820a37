import type { Pack } from '@leerspoor/content';
import type { Assignment, Fact, FactOf } from '@leerspoor/engine';
import type { Results, Store } from '@leerspoor/session';
import type { Keeper } from '../common/keeper.js';
import { writeKept } from '../common/kept.js';
import type { LmsTrouble } from '../common/notice.js';
import type { Tracking } from '../common/tracking.js';
import type { Before } from './before.js';
import { interactionPairs } from './interactions.js';
import { Objectives } from './objectives.js';
import type { RunTime } from './run-time.js';
import { standingPairs, type Standing } from './standing.js';

export interface AttemptParts {
  readonly runTime: RunTime;
  readonly pack: Pack;
  readonly assignment: Assignment;
  /** The score at which the unit is passed, 0 to 100. */
  readonly passing: number;
  /** The run time itself compares the score with that. */
  readonly isJudged: boolean;
  readonly pupil: string;
  readonly store: Store;
  readonly keeper: Keeper;
  readonly before: Before;
  /** Answers told in earlier launches. */
  readonly told: number;
  /** Loads while the pupil reads the first task. */
  readonly tracking: Promise<Tracking>;
  readonly tell: (trouble: LmsTrouble) => void;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
  readonly later: (act: () => void, milliseconds: number) => void;
}

/** No run time takes more, whatever the standard says. */
const longestState = 64_000;
/** A commit that took this long (ms) held up the pupil: then there is a rest of twenty times as long. */
const heldUp = 50;
/** Facts after which a pupil may stop: what came before them reaches the LMS. */
const milestones: ReadonlySet<Fact['type']> = new Set(['item.answered', 'goal.mastered', 'session.finished']);

/** One launch in a SCORM run time: tells it what the pupil did, and leaves it a state to resume from. */
export class ScormAttempt implements Results {
  readonly pupil: string;
  /** For the lesson: it goes on where the last launch stopped. */
  readonly store: Store;
  /** Resolves when it can tell the run time what it hears; that waits until then. */
  readonly ready: Promise<void>;
  readonly #parts: AttemptParts;
  readonly #objectives: Objectives;
  readonly #started: number;
  readonly #troubles = new Set<LmsTrouble>();
  #tracking: Tracking | undefined;
  /** Heard, and not yet told. */
  #fresh: Fact[] = [];
  #told: number;
  #isDue = false;
  #isWaiting = false;
  #isResting = false;
  /** No commit before this moment. */
  #restsUntil = 0;
  #isOver = false;

  constructor(parts: AttemptParts) {
    this.#parts = parts;
    this.pupil = parts.pupil;
    this.store = parts.store;
    this.#told = parts.told;
    this.#objectives = new Objectives(parts.runTime);
    this.#started = parts.now();
    this.ready = parts.tracking.then((tracking) => {
      this.#tracking = tracking;
      this.#soon();
    });
  }

  deliver(facts: readonly Fact[]): void {
    this.#fresh.push(...facts);
    this.#isDue ||= facts.some(({ type }) => milestones.has(type));
    this.#soon();
  }

  /** Says all that is known, at once. */
  save(): void {
    if (!this.#isOver && this.#say()) this.#commit();
  }

  /** The page goes: the last word to the run time. */
  end(): void {
    if (this.#isOver) return;
    this.save();
    this.#parts.runTime.finish();
    this.#isOver = true;
  }

  /** After the feedback is drawn: a commit stops the page until the LMS has answered. */
  #soon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#parts.later(() => this.#turn(), 0);
  }

  #turn(): void {
    this.#isWaiting = false;
    if (!this.#isOver && this.#say()) this.#commitInTime();
  }

  /** Now, or when the run time has rested. */
  #commitInTime(): void {
    const rest = this.#restsUntil - this.#parts.now();
    if (this.#isOver || !this.#isDue || this.#isResting) return;
    if (rest <= 0) {
      this.#commit();
    } else {
      this.#isResting = true;
      this.#parts.later(() => {
        this.#isResting = false;
        this.#commitInTime();
      }, rest);
    }
  }

  #commit(): void {
    const { runTime, now } = this.#parts;
    const began = now();
    this.#isDue = false;
    if (!runTime.commit()) this.#tell('refused');
    const took = now() - began;
    this.#restsUntil = took > heldUp ? now() + 20 * took : 0;
  }

  /** Sets all that changed, a copy on the device first. False: there is nothing to say yet. */
  #say(): boolean {
    const { runTime, keeper, pupil } = this.#parts;
    const tracking = this.#tracking;
    if (!tracking) return false;
    const facts = this.#fresh.splice(0);
    tracking.add(facts);
    for (const fact of facts) if (fact.type === 'item.answered') this.#sayAnswer(fact);
    const kept = tracking.kept(pupil, this.#told);
    keeper.keep(kept);
    const isWhole = this.#sayState(writeKept(kept));
    const { progress } = tracking;
    this.#objectives.tell(progress.goals);
    const pairs = standingPairs(this.#standing(progress), runTime.edition);
    const taken = pairs.map(([element, value]) => runTime.set(element, value));
    // who takes nothing at all does not cut anything either
    if (!taken.every(Boolean)) this.#tell('refused');
    else if (!isWhole) this.#tell('cut');
    return true;
  }

  #sayAnswer(fact: FactOf<'item.answered'>): void {
    const { runTime } = this.#parts;
    // a record for the teacher; where a run time keeps none, nothing depends on it
    for (const [element, value] of interactionPairs(fact, this.#told, runTime.edition)) runTime.set(element, value);
    this.#told += 1;
  }

  /** Reads back what was set: a run time may answer true and cut it. Gives whether it keeps the whole. */
  #sayState(text: string): boolean {
    const { runTime } = this.#parts;
    const fits = text.length <= longestState && runTime.set('cmi.suspend_data', text);
    return fits && runTime.get('cmi.suspend_data') === text;
  }

  #standing({ score, mastered, done, item }: Tracking['progress']): Standing {
    const { before, passing, isJudged, now } = this.#parts;
    const best = Math.max(score, before.score);
    const passed = before.passed || mastered || best >= passing;
    const seconds = (now() - this.#started) / 1000;
    const completed = passed || before.completed || done;
    return { score: best, mayBeJudged: passed || !isJudged, passed, completed, seconds, item };
  }

  #tell(trouble: LmsTrouble): void {
    if (this.#troubles.has(trouble)) return;
    this.#troubles.add(trouble);
    this.#parts.tell(trouble);
  }
}

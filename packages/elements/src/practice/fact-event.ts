import type { Fact, FactOf, FactType } from '@leerspoor/engine';

type Dashed<S extends string> = S extends `${infer Before}.${infer After}` ? `${Before}-${Dashed<After>}` : S;

/** Something happened: `leerspoor-` and the type of the fact with dashes, dispatched after the fact is kept. */
export class FactEvent<F extends Fact = Fact> extends Event {
  constructor(readonly fact: F) {
    super(factEventName(fact.type), { bubbles: true, composed: true, cancelable: true });
  }
}

export const factEventName = <T extends FactType>(type: T): FactEventName<T> =>
  `leerspoor-${type.replaceAll('.', '-')}` as FactEventName<T>;

export type FactEventName<T extends FactType = FactType> = `leerspoor-${Dashed<T>}`;

/** Every event of a lesson, by name: what a page that wants to hear all of it listens to. */
export const factEventNames: readonly FactEventName[] = (
  [
    'session.started', // a sitting begins; carries assignment, seed and versions
    'session.paused', // the pupil, the page or a hidden tab rests
    'session.resumed', // and goes on
    'session.finished', // the sitting ends, and why: done, time, items, pupil, empty
    'phase.entered', // orienting, activating, instructing, guided, closing, independent, extended, checking, enriching or reflecting
    'item.presented', // an item stands before the pupil: its goal, track and use
    'item.answered', // an answer: response, score, attempt, misconception, seconds
    'support.opened', // help is opened: which, and by whom
    'support.closed', // help is closed: seconds in sight, and whether all of it was seen
    'video.progressed', // a video played, rested, jumped or ended: what was really watched
    'step.completed', // a step of a plan is done, alone or shown
    'decision.made', // what comes next, why, from which facts, and instead of what
    'track.changed', // basis, herhaling or verrijking begins for a goal
    'goal.mastered', // a goal is reached: by practice, by check, or by the teacher
    'goal.reopened', // a goal that was reached is open again, and why
    'pupil.estimated', // the pupil said how sure it is, before or after
    'pupil.chose', // the pupil chose: support, challenge, goal, alone, later, continue
    'help.requested', // the pupil calls the teacher; cancel the event to say that somebody hears
    'pupil.stuck', // practice alone does not help here: someone is needed
    'teacher.overruled', // the teacher decided otherwise
    'exit.answered', // an answer on the exit ticket
  ] satisfies FactType[]
).map((type) => factEventName(type));

/** An event for each type of fact: `leerspoor-item-answered` carries an `item.answered`. */
export type FactEventMap = { [T in Fact['type'] as `leerspoor-${Dashed<T>}`]: FactEvent<FactOf<T>> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the facts say which events there are
  interface HTMLElementEventMap extends FactEventMap {}
}

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
    'session.started',
    'session.paused',
    'session.resumed',
    'session.finished',
    'phase.entered',
    'item.presented',
    'item.answered',
    'support.opened',
    'support.closed',
    'video.progressed',
    'step.completed',
    'decision.made',
    'track.changed',
    'goal.mastered',
    'goal.reopened',
    'pupil.estimated',
    'pupil.chose',
    'help.requested',
    'pupil.stuck',
    'teacher.overruled',
    'exit.answered',
  ] satisfies FactType[]
).map((type) => factEventName(type));

/** An event for each type of fact: `leerspoor-item-answered` carries an `item.answered`. */
export type FactEventMap = { [T in Fact['type'] as `leerspoor-${Dashed<T>}`]: FactEvent<FactOf<T>> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the facts say which events there are
  interface HTMLElementEventMap extends FactEventMap {}
}

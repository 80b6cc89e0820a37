import type { LessonEvent, Screen } from '@leerspoor/session';

/** 0 to 1. */
export type Dice = () => number;

/** Seeded chance (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(from: readonly T[], roll: Dice): T {
  const one = from[Math.floor(roll() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

const given = (text: string): LessonEvent => ({ type: 'answer', response: { type: 'number', text }, seconds: 10 });

/** Something that a pupil may well do on this screen. */
export function sensible(screen: Screen, roll: Dice): LessonEvent {
  switch (screen.show) {
    case 'task':
      if (screen.help.length > 0 && roll() < 0.15) return { type: 'support.open', kind: pick(screen.help, roll) };
      if (screen.stage === 'right' || screen.stage === 'solution') return { type: 'next' };
      return given(pick(['7', '7', '7', '8', '9', '3', 'zeven'], roll));
    case 'choosing-support':
      if (screen.offer.length === 0 || roll() < 0.2) return { type: 'choose', choice: 'continue', value: 'no-help' };
      return { type: 'support.open', kind: pick(screen.offer, roll) };
    case 'support':
      return { type: 'support.close', seconds: 20, completed: roll() < 0.8 };
    case 'choosing-goal':
      return { type: 'choose', choice: 'goal', value: pick(screen.goals, roll).id };
    case 'paused':
      return { type: 'resume' };
    case 'elsewhere':
      return { type: 'take-over' };
    default:
      return { type: 'next' };
  }
}

import type { Clock } from '@leerspoor/session';

const random = (words: number): Uint32Array => crypto.getRandomValues(new Uint32Array(words));

/** The device's own clock and chance. No randomUUID: a school may serve over plain http. */
export const clock: Clock = {
  now: () => Date.now(),
  id: () => [...random(4)].map((word) => word.toString(36).padStart(7, '0')).join(''),
  seed: () => random(1)[0]!,
  after: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

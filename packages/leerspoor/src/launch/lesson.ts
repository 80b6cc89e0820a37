import type { Fact } from '@leerspoor/engine';
import { factEventNames, LeerspoorPractice } from '@leerspoor/elements';
import type { Store } from '@leerspoor/session';
import type { Setting } from './setting.js';

export interface Lesson {
  /** Opaque key; without one the lesson asks who practises. */
  readonly pupil?: string | undefined;
  /** Where its facts are kept; default: on this device. */
  readonly store?: Store | undefined;
  /** The pack as it was written, where it was fetched already. */
  readonly data?: unknown;
  /** Hears every fact that is kept. */
  readonly deliver?: ((facts: readonly Fact[]) => void) | undefined;
  /** The host wants the pupil's own words with a call for help. */
  readonly words?: boolean | undefined;
}

/** Puts a lesson in the page. */
export function begin({ main, src, assignment, lang }: Setting, lesson: Lesson): LeerspoorPractice {
  const practice = new LeerspoorPractice();
  const { pupil = '', store = 'local', data, deliver, words = false } = lesson;
  Object.assign(practice, { src, pack: data, pupil, store, lang, assignment, pupilWords: words });
  if (deliver) for (const name of factEventNames) practice.addEventListener(name, (event) => deliver([event.fact]));
  main.prepend(practice); // what is said of the LMS stands under it
  return practice;
}

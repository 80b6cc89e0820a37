import type { Pack } from '@leerspoor/content';
import type { Assignment } from '@leerspoor/engine';
import { createLesson, type Lesson, type Results, type Store } from '@leerspoor/session';
import { idbStore } from '@leerspoor/store';
import { clock } from './clock.js';
import { fetchPack, GoalFiles, parsed } from './pack.js';

/** Where facts are kept: on this device, in this page alone, or where the host says. */
export type StoreChoice = 'local' | 'memory' | Store;

/** What the page asked for. */
export interface Wanted {
  readonly src: string;
  /** A whole pack as data, in the place of `src`. */
  readonly pack: unknown;
  readonly pupil: string;
  readonly assignment: unknown;
  readonly store: StoreChoice;
  /** The page wants the pupil's own words with a call for help. */
  readonly words: boolean;
}

export const absolute = (src: string): string => new URL(src, document.baseURI).href;

/** Rejects with a PackError. */
export const findPack = ({ src, pack }: Wanted): Promise<Pack> =>
  pack === undefined ? fetchPack(absolute(src)) : parsed(pack, 'The pack');

export const findStore = async ({ store, pupil }: Wanted, { id }: Pack): Promise<Store> => {
  if (typeof store === 'object') return store;
  if (store === 'memory') return (await import('@leerspoor/store/memory')).memoryStore();
  return idbStore({ pack: id, pupil });
};

/** What a lesson finds around it. */
export interface Setting {
  readonly assignment: Assignment;
  readonly results: Results;
  /** Resolves when the first screen stands. */
  readonly whenShown: () => Promise<void>;
  /** The element that shows the lesson. */
  readonly host: Element;
}

export const openLesson = (
  pack: Pack,
  { src, pupil, words, store: choice }: Wanted,
  store: Store,
  { assignment, results, whenShown, host }: Setting,
): { readonly lesson: Lesson; readonly store: Store } => {
  const library = new GoalFiles(absolute(src));
  const lesson = createLesson({ pack, pupil, assignment, words, store, clock, results, library, whenShown });
  void lesson.start().then(async () => {
    const { lookAhead } = await import('../ahead/ahead.js');
    lookAhead({ lesson, library, host, isLocal: choice === 'local' });
  });
  const first = assignment.goals?.[0] ?? pack.goals[0]?.id;
  if (first) library.prepare(pack, first); // probably: its tasks come while the log is read
  return { lesson, store };
};

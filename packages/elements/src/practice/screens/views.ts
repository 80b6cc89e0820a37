import type { Screen } from '@leerspoor/session';
import { elsewhere, failed, loading, paused } from './plain.js';
import { task } from './task.js';
import type { Room, Show, View } from './view.js';

type Views = { [S in Show]?: View<S> };

/** Here from the start: what the first task needs, and what must be shown when nothing more can be fetched. */
const kept: Views = { loading: (_, room) => loading(room), failed, paused, elsewhere, task };

/** The others come when a lesson gets there. */
const files: { [S in Exclude<Show, 'loading' | 'failed' | 'paused' | 'elsewhere' | 'task'>]: () => Promise<Views> } = {
  orienting: () => import('./orienting.js'),
  'choosing-support': () =>
    import('./choosing.js').then(({ choosingSupport }) => ({ 'choosing-support': choosingSupport })),
  'choosing-goal': () => import('./choosing.js').then(({ choosingGoal }) => ({ 'choosing-goal': choosingGoal })),
  support: () => import('./support.js'),
  closing: () => import('./closing.js'),
  reflecting: () => import('./ending.js'),
  finished: () => import('./ending.js'),
};

/** The screen drawn, or undefined while its view is on the way; `arrived` is called when it is there. */
export const drawScreen = (screen: Screen, room: Room, arrived: () => void): unknown => {
  const view = kept[screen.show] as ((screen: Screen, room: Room) => unknown) | undefined;
  if (view) return view(screen, room);
  if (screen.show in files) void fetchView(screen.show as keyof typeof files, arrived);
  return undefined;
};

const fetchView = async (show: keyof typeof files, arrived: () => void): Promise<void> => {
  try {
    Object.assign(kept, await files[show]());
  } catch {
    return;
  }
  arrived();
};

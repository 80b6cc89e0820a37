import type { Screen } from '@leerspoor/session';
import type { CSSResult } from 'lit';
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

/** The style of the views that came later. */
let lateStyle: CSSResult | undefined;

/** What a view that came later asks of its practice. */
export interface Latecomer {
  /** Its style is needed now. */
  dress(style: CSSResult): void;
  requestUpdate(): void;
}

/** The screen drawn, or undefined while its view is on the way. */
export const drawScreen = (screen: Screen, room: Room, practice: Latecomer): unknown => {
  const { show } = screen;
  const view = kept[show] as ((screen: Screen, room: Room) => unknown) | undefined;
  if (!view && show in files) void fetchView(show as keyof typeof files, practice);
  if (lateStyle && show in files) practice.dress(lateStyle);
  return view?.(screen, room);
};

const fetchView = async (show: keyof typeof files, practice: Latecomer): Promise<void> => {
  try {
    const [views, { screenStyle }] = await Promise.all([files[show](), import('./screen-style.js')]);
    Object.assign(kept, views);
    lateStyle = screenStyle;
    practice.requestUpdate();
  } catch {
    // Without a network the screen before it stays; the next change of screen asks again.
  }
};

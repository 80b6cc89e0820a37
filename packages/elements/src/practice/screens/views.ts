import type { Screen } from '@leerspoor/session';
import type { CSSResult } from 'lit';
import { wordsOf } from '../../locales/language.js';
import { failed, loading } from './plain.js';
import { task } from './task.js';
import type { FirstRoom, FirstView, Show, View } from './view.js';

/** Here from the start: what the first task needs, and what must be shown when nothing more can be fetched. */
const first: { [S in First]: FirstView<S> } = { loading: (_, room) => loading(room), failed, task };
type First = 'loading' | 'failed' | 'task';

/** The others come when a lesson gets there. */
type Late = Exclude<Show, First>;
type Views = { [S in Late]?: View<S> };
const files: { [S in Late]: () => Promise<Views> } = {
  paused: () => import('./resting.js'),
  elsewhere: () => import('./resting.js'),
  orienting: () => import('./orienting.js'),
  'choosing-support': async () => ({ 'choosing-support': (await import('./choosing.js')).choosingSupport }),
  'choosing-goal': async () => ({ 'choosing-goal': (await import('./choosing.js')).choosingGoal }),
  support: () => import('./support.js'),
  closing: () => import('./closing.js'),
  reflecting: () => import('./ending.js'),
  finished: () => import('./ending.js'),
};

const late: Views = {};
let lateStyle: CSSResult | undefined;

/** What a view that comes later asks of its practice. */
export interface Latecomer {
  /** Its style is needed now. */
  dress(style: CSSResult): void;
  requestUpdate(): void;
}

/** The screen drawn, or undefined while its view is on the way. */
export const drawScreen = (screen: Screen, room: FirstRoom, practice: Latecomer): unknown => {
  const { show } = screen;
  if (isFirst(show)) return (first[show] as (screen: Screen, room: FirstRoom) => unknown)(screen, room);
  const view = late[show] as ((screen: Screen, room: FirstRoom) => unknown) | undefined;
  const words = wordsOf(room.lang);
  if (view && lateStyle && !(words instanceof Promise)) {
    practice.dress(lateStyle);
    return view(screen, { ...room, words });
  }
  void fetchView(show, words, practice);
  return undefined;
};

const isFirst = (show: Show): show is First => show in first;

const fetchView = async (show: Late, words: unknown, practice: Latecomer): Promise<void> => {
  try {
    const [views, { screenStyle }] = await Promise.all([files[show](), import('./screen-style.js'), words]);
    Object.assign(late, views);
    lateStyle = screenStyle;
    practice.requestUpdate();
  } catch {
    // Without a network the screen before it stays; the next change of screen asks again.
  }
};

import type { Screen } from '@leerspoor/session';
import type { CSSResult } from 'lit';
import type { InteractionType } from '../../interactions/interaction-element.js';
import { fetchInteraction } from '../../interactions/registry.js';
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

/** What a view that comes later asks of its practice: its style is needed now. */
export interface Latecomer {
  dress(style: CSSResult): void;
}

/**
 * The screen drawn; or a promise while what that takes is on its way. Without a network it rejects: the screen before stays,
 * and the next change of screen asks again.
 */
export const drawScreen = (screen: Screen, room: FirstRoom, practice: Latecomer): unknown => {
  const { show } = screen;
  if (show === 'task' && !tried.has(screen.item.interaction.type)) return fetchField(screen.item.interaction.type);
  if (isFirst(show)) return (first[show] as (screen: Screen, room: FirstRoom) => unknown)(screen, room);
  const view = late[show] as ((screen: Screen, room: FirstRoom) => unknown) | undefined;
  const words = wordsOf(room.lang);
  if (!view || !lateStyle || words instanceof Promise) return fetchView(show, words);
  practice.dress(lateStyle);
  return view(screen, { ...room, words });
};

const isFirst = (show: Show): show is First => show in first;

const fetchView = async (show: Late, words: unknown): Promise<void> => {
  const [views, { screenStyle }] = await Promise.all([files[show](), import('./screen-style.js'), words]);
  Object.assign(late, views);
  lateStyle = screenStyle;
};

/** Ways of answering whose code is here, or cannot be had: then the task says so itself. */
const tried = new Set<InteractionType>();

/** A task is drawn in one go with what it is answered in. */
const fetchField = async (type: InteractionType): Promise<void> => {
  await fetchInteraction(type).catch(() => {});
  tried.add(type);
};

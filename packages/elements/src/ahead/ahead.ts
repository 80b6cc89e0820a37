import type { Goal } from '@leerspoor/content';
import { loadKnownScoring } from '@leerspoor/content/score';
import type { Lesson, Screen } from '@leerspoor/session';
import { askToKeep } from '@leerspoor/store/keep';
import { languageAt } from '../locales/language.js';
import type { GoalFiles } from '../practice/pack.js';
import { ProblemEvent } from '../practice/problem-event.js';
import { fetchCode } from './code.js';
import { filesOf } from './files.js';
import { idle } from './idle.js';
import { OfflineReadyEvent } from './offline-ready-event.js';

export interface Ahead {
  readonly lesson: Lesson;
  readonly library: GoalFiles;
  /** The element that shows the lesson. */
  readonly host: Element;
  /** The facts are kept on this device. */
  readonly isLocal: boolean;
}

/**
 * While the page is idle, fetches what the goal that is open may still ask for, so that the lesson goes on where the network
 * does not: the code of a lesson, its tasks and its files. What fails is tried again with the next goal.
 */
export const lookAhead = (ahead: Ahead): void => {
  const { lesson, host, isLocal } = ahead;
  let open: string | undefined;
  const look = ({ goal }: Screen): void => {
    if (!goal || goal.id === open) return;
    open = goal.id;
    bring(goal, ahead).then(
      () => host.dispatchEvent(new OfflineReadyEvent(goal.id)),
      () => {},
    );
  };
  lesson.subscribe(look);
  look(lesson.screen);
  // Now there is something to lose, and the pupil is not thinking about a task.
  if (isLocal) host.addEventListener('leerspoor-item-answered', () => void keep(host), { once: true });
};

const keep = async (host: Element): Promise<void> => {
  const danger = await askToKeep();
  if (danger) host.dispatchEvent(new ProblemEvent('storage', danger));
};

const bring = async (goal: Goal, { lesson, library, host }: Ahead): Promise<void> => {
  await idle();
  await fetchCode(languageAt(host));
  const pack = await library.withGoal(lesson.pack, goal.id);
  await loadKnownScoring();
  if (savesData()) return;
  for (const file of filesOf(goal, pack.content[goal.id] ?? [])) {
    const url = new URL(file, library.base);
    if (url.protocol === 'data:') continue; // it stands in the pack itself, and a page of one file may fetch nothing
    await idle();
    await fetchWhole(url);
  }
};

/** To the last byte, so that the browser's cache, or a service worker, has it. */
const fetchWhole = async (url: URL): Promise<void> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.href} could not be fetched: the server answered ${answer.status}.`);
  await answer.arrayBuffer();
};

/** Somebody who pays for each megabyte asked the browser to save. */
const savesData = (): boolean => {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData ?? false;
};

import type { Desk } from '../desk/desk.js';
import { checkpointOf } from '../desk/checkpoint.js';
import { standingIn } from '../desk/standing.js';
import type { LessonContext, Standing } from '../place/context.js';
import { homeOf, presentOf } from '../place/task.js';

// What only the machine asks of the desk.

/** Facts between two checkpoints. */
const checkpointEvery = 200;

/** Waits for the disk; rejects with a StoreError, of which the host has heard. */
export async function settle(desk: Desk, { pack, decision }: LessonContext): Promise<Standing> {
  const { folded, log } = desk.book;
  await log.settled();
  return standingIn(folded, pack, decision);
}

/** The disk is slow: the host hears what waits, and of the slowness. */
export function goOnUnsaved(desk: Desk): void {
  const { log } = desk.book;
  log.complain(
    'slow',
    'The browser takes more than a second to store an answer; practice goes on, unsaved until it does.',
  );
  log.hear(Infinity);
}

/** Fetches ahead of time what comes after the goal that is up. */
export function prefetch(desk: Desk, context: LessonContext): void {
  const { pack, assignment } = context;
  const act = presentOf(context);
  const goals = assignment.goals ?? pack.goals.map(({ id }) => id);
  const next = act && goals[goals.indexOf(homeOf(pack, act.item) ?? act.goal) + 1];
  if (next !== undefined) desk.ports.library.withGoal(pack, next).catch(() => {});
}

/** Now and then, so that the next start need not read the whole log. Returns what is to be called after each decision. */
export function checkpoints(desk: Desk): (context: LessonContext) => Promise<void> {
  let done: number | undefined;
  return async ({ pack }) => {
    const { folded, log } = desk.book;
    const { history } = folded;
    done ??= history.seq;
    if (history.seq - done < checkpointEvery) return;
    done = history.seq;
    try {
      await log.settled();
      const { last } = log;
      if (last && last.seq === history.seq) await desk.ports.store.saveCheckpoint(checkpointOf(history, pack, last.id));
    } catch {
      // Without a checkpoint the next start reads the facts.
    }
  };
}

import type { Item, Pack } from '@leerspoor/content';
import type { Decision } from '@leerspoor/engine';
import { untouched, type Found, type LessonContext, type Standing } from './context.js';
import { findItem } from './task.js';

// What changes in the context when the lesson gets its place: before the machine is there, and by the machine itself.

interface Given {
  readonly context: LessonContext;
}
type Change = Partial<LessonContext>;

export interface Decided {
  readonly decision: Decision;
  readonly standing: Standing;
}

/** A new decision: the screen starts afresh. */
export function takeDecision({ context }: Given, { decision, standing }: Decided): Change {
  const item = itemIn(context, decision);
  return { decision, standing, item, task: untouched, support: undefined, failed: undefined };
}

/** Where the facts say the lesson was. */
export function takePosition({ context }: Given, found: Found): Change {
  if (found.state === 'elsewhere') return {};
  const { decision, task, support, standing } = found;
  return { decision, standing, item: itemIn(context, decision), task, support };
}

/** A file came: its items join those of the other goals. */
export function takeItems({ context }: Given, loaded: Pack): Change {
  const pack = { ...context.pack, content: { ...context.pack.content, ...loaded.content } };
  return { pack, item: itemIn({ ...context, pack }, context.decision) };
}

function itemIn({ pack }: LessonContext, decision: Decision | undefined): Item | undefined {
  return decision?.act.do === 'present' ? findItem(pack, decision.act.item) : undefined;
}

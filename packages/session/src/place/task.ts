import type { Goal, Item, Pack, Support, SupportKind } from '@leerspoor/content';
import type { Act } from '@leerspoor/engine';
import type { LessonContext } from './context.js';

type Present = Extract<Act, { do: 'present' }>;

/** The act that puts an item before the pupil, where that is what goes on. */
export function presentOf({ decision }: LessonContext): Present | undefined {
  return decision?.act.do === 'present' ? decision.act : undefined;
}

/** An item, where the file of its goal is there. It stands in the file of its first goal. */
export function findItem(pack: Pack, id: string): Item | undefined {
  const home = homeOf(pack, id);
  return home === undefined ? undefined : pack.content[home]?.find((item) => item.id === id);
}

export function homeOf(pack: Pack, item: string): string | undefined {
  return pack.items.find((row) => row.id === item)?.goals[0];
}

export function goalOf({ pack, standing }: LessonContext): Goal | undefined {
  return pack.goals.find(({ id }) => id === standing.goal);
}

/** Placement, check and re-check are help-free, and ask once. */
export function isCheck(context: LessonContext): boolean {
  return presentOf(context)?.use !== 'practice';
}

/** Supports of the goal in sight that can be shown, in the order the teacher set. */
export function supportsOf(context: LessonContext): readonly Support[] {
  const goal = goalOf(context);
  const wanted = context.assignment.supports;
  const usable = goal?.supports.filter(({ id }) => !context.broken.includes(id)) ?? [];
  return wanted ? wanted.flatMap((kind) => usable.filter((support) => support.kind === kind)) : usable;
}

/** Kinds of help that the pupil may open now: any in practice, those on offer elsewhere, none in a check. */
export function helpOf(context: LessonContext): readonly SupportKind[] {
  const act = context.decision?.act;
  const kinds = [...new Set(supportsOf(context).map(({ kind }) => kind))];
  if (act?.do === 'present') return isCheck(context) ? [] : kinds;
  return act && 'offer' in act ? act.offer.filter((kind) => kinds.includes(kind)) : [];
}

type Light = Extract<Support, { kind: 'hint' | 'figure' }>;

/** The light help beside the task: what the pupil opened last stays in sight; else what came with the task. */
export function lightOf(context: LessonContext): Light | undefined {
  const kinds = [presentOf(context)?.help, ...context.task.opened];
  const kind = kinds.filter((one) => one === 'hint' || one === 'figure').at(-1);
  const support = kind && nth(context, kind, timesOpened(context, kind) - 1);
  return support?.kind === 'hint' || support?.kind === 'figure' ? support : undefined;
}

/** The support of a kind with this index, or the nearest there is. */
export function nth(context: LessonContext, kind: SupportKind, index: number): Support | undefined {
  const supports = supportsOf(context).filter((support) => support.kind === kind);
  return supports[Math.max(0, Math.min(index, supports.length - 1))];
}

export function timesOpened({ task }: LessonContext, kind: SupportKind): number {
  return task.opened.filter((opened) => opened === kind).length;
}

import type { Item, PackHead } from '@leerspoor/content';
import type { Source } from '../source/load.js';
import type { Located } from '../source/problem.js';
import type { CompiledGoal } from './goal.js';

/** A compiled pack without its files. */
export interface Bare {
  readonly source: Source;
  readonly goals: readonly CompiledGoal[];
  readonly head: PackHead;
  /** Items by goal. */
  readonly content: Readonly<Record<string, readonly Item[]>>;
}

/** Where in the source the part of a built pack was made that stands at this path: `content.BR1[3].prompt`. */
export function locate(path: readonly string[], { goals, source, head, content }: Bare): Located {
  const [first, second, ...rest] = path;
  if (first === 'goals') {
    const id = head.goals[Number(second)]?.id;
    const spot = goals.find(({ file }) => file.id === id)?.file.spot;
    return spot?.at(...rest.map(step)) ?? source.spot.at('goals');
  }
  if (first === 'content') {
    const item = content[second ?? '']?.[Number(rest[0])];
    const made = goals.flatMap((goal) => goal.made).find((one) => one.item === item);
    const field = rest[1] === 'interaction' ? 'answer' : rest[1];
    if (!made) return source.spot;
    return field === undefined ? made.entry.spot() : made.entry.spotOf(field).at(...rest.slice(2).map(step));
  }
  return source.spot.at(...path.slice(0, 2).map(step));
}

function step(part: string): string | number {
  return /^\d+$/u.test(part) ? Number(part) : part;
}

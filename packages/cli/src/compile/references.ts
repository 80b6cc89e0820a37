import type { Goal, Misconception } from '@leerspoor/content';
import type { Problems } from '../source/problem.js';
import type { RuleName } from '../source/rules.js';
import type { Spot } from '../source/spot.js';
import { unknown } from '../source/validate.js';
import type { CompiledGoal } from './goal.js';

/** Everything that is named must exist. */
export interface Known {
  readonly goals: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
  readonly misconceptions: ReadonlySet<string>;
}

export function checkReferences({ file }: CompiledGoal, known: Known, problems: Problems): void {
  const { source, spot } = file;
  if (source.block !== undefined && !known.blocks.has(source.block))
    unknown(spot.at('block'), 'unknown-block', 'block', source.block, known.blocks, problems);
  for (const [i, goal] of (source.prerequisites ?? []).entries()) {
    if (!known.goals.has(goal))
      unknown(spot.at('prerequisites', i), 'unknown-goal', 'goal', goal, known.goals, problems);
  }
  for (const [i, item] of (source.items ?? []).entries()) {
    const at = spot.at('items', i);
    names(item.also, at.at('also'), 'unknown-goal', 'goal', known.goals, problems);
    names(item.repairs, at.at('repairs'), 'unknown-misconception', 'misconception', known.misconceptions, problems);
    for (const [j, { misconception }] of (item.wrong ?? []).entries()) {
      if (misconception !== undefined)
        names(
          [misconception],
          at.at('wrong', j, 'misconception'),
          'unknown-misconception',
          'misconception',
          known.misconceptions,
          problems,
        );
    }
  }
}

function names(
  ids: readonly string[] | undefined,
  spot: Spot,
  rule: RuleName,
  what: string,
  known: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const [i, id] of (ids ?? []).entries()) {
    if (!known.has(id)) unknown(spot.at(i), rule, what, id, known, problems);
  }
}

/** Prerequisites that lead back to where they began. */
export function checkCycles(
  goals: readonly Goal[],
  spotOf: (goal: string) => Spot | undefined,
  problems: Problems,
): void {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    const at = trail.indexOf(id);
    if (at >= 0) {
      const ring = [...trail.slice(at), id].join(' → ');
      const spot = spotOf(trail.at(-1)!);
      if (spot)
        problems.error(
          spot.at('prerequisites'),
          'cycle',
          `These goals ask for one another, so that none can be the first: ${ring}. Take one prerequisite out.`,
        );
      return;
    }
    if (done.has(id)) return;
    for (const before of byId.get(id)?.prerequisites ?? []) visit(before, [...trail, id]);
    done.add(id);
  };
  for (const { id } of goals) visit(id, []);
}

/** Misconceptions that no wrong answer leads to. */
export function unused(misconceptions: readonly Misconception[], goals: readonly CompiledGoal[]): string[] {
  const used = new Set(
    goals.flatMap(({ made }) => made.flatMap(({ item }) => item.wrong.map(({ misconception }) => misconception))),
  );
  return misconceptions.filter(({ id }) => !used.has(id)).map(({ id }) => id);
}

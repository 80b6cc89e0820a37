import { factsOf } from './log.js';
import { packOf } from './pack.js';
import { decideCost, learnerCost, startCost } from './subjects.js';

/** How much to measure: all of it, or a hundredth. */
export interface Extent {
  readonly calls: number;
  /** Answers, items and facts of the largest case. */
  readonly items: number;
  readonly facts: number;
}

export interface Measured {
  readonly name: string;
  readonly unit: 'us' | 'ms';
  readonly value: number;
  /** Times the first of its kind. */
  readonly growth: number;
  /** From design.md section 11. */
  readonly budget?: number;
}

/** Costs of the engine and how they grow: with goals and items, and with the length of the log. */
export function measure({ calls, items, facts }: Extent): readonly Measured[] {
  return [
    ...learner(calls, items),
    ...decideByItems(calls, items, facts),
    ...decideByLog(calls, items, facts),
    ...starts(calls, facts),
  ];
}

function learner(calls: number, items: number): readonly Measured[] {
  const cases = [
    [1, 10],
    [10, items / 10],
    [100, items],
  ] as const;
  return grown(
    cases.map(([goals, count]) => ({
      name: `observe + predict, ${goals} goals, ${count} items met`,
      ...{ unit: 'us' as const, value: learnerCost(goals, count, 200 * calls), budget: 3 },
    })),
  );
}

function decideByItems(calls: number, items: number, facts: number): readonly Measured[] {
  const cases = [
    [10, items / 10],
    [100, items / 10],
    [10, items],
    [100, items],
  ] as const;
  return grown(
    cases.map(([goals, count]) => {
      const pack = packOf(goals, count);
      const value = decideCost(pack, factsOf(pack, facts / 20), calls);
      return { name: `decide, ${goals} goals, ${count} items`, unit: 'ms' as const, value, budget: 1 };
    }),
  );
}

/** A pupil who has one goal to work on, for ever: only the log grows. */
function decideByLog(calls: number, items: number, facts: number): readonly Measured[] {
  const pack = packOf(100, items);
  const assignment = { goals: ['g0'] };
  const log = factsOf(pack, facts, assignment);
  const lengths = [facts / 100, facts / 10, facts];
  return grown(
    lengths.map((length) => {
      const value = decideCost(pack, log.slice(0, length), calls, assignment);
      return { name: `decide, 100 goals, after ${length} facts on one`, unit: 'ms' as const, value, budget: 1 };
    }),
  );
}

function starts(calls: number, facts: number): readonly Measured[] {
  const pack = packOf(10, 600);
  const log = factsOf(packOf(100, 6000), facts);
  const large = packOf(100, 6000);
  const times = Math.max(10, calls / 20);
  const empty = startCost(large, [], times);
  const full = startCost(large, log, times);
  const short = startCost(pack, factsOf(pack, facts / 10), times);
  return grown([
    { name: 'first decision, no facts', unit: 'ms', value: empty.replay },
    { name: `first decision, replaying ${facts / 10} facts`, unit: 'ms', value: short.replay },
    { name: `first decision, replaying ${facts} facts`, unit: 'ms', value: full.replay },
    { name: `first decision, restored from the checkpoint of ${facts} facts`, unit: 'ms', value: full.restore },
  ]);
}

function grown(cases: readonly Omit<Measured, 'growth'>[]): readonly Measured[] {
  const first = cases[0]?.value ?? NaN;
  return cases.map((one) => ({ ...one, growth: one.value / first }));
}

export function tableOf(all: readonly Measured[]): string {
  const width = Math.max(...all.map(({ name }) => name.length));
  return all
    .map(({ name, unit, value, growth, budget }) => {
      const most = budget === undefined ? '' : `   at most ${budget} ${unit}`;
      return `${name.padEnd(width)}${value.toFixed(3).padStart(10)} ${unit}${`x ${growth.toFixed(2)}`.padStart(10)}${most}`;
    })
    .join('\n');
}

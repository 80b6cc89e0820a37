/** Every term is rounded to a whole number of these. A term is at most 1, so two billion answers stay exact in a double. */
const quantum = 2 ** -22;

/** Gradient and curvature of the likelihood in one difficulty, in quanta: whole numbers, so any order of adding gives the same. */
export type Sum = readonly [gradient: number, curvature: number];

/** Sums by id of a goal or an item. */
export class Sums {
  private readonly byId: Map<string, Sum>;

  constructor(sums: Iterable<readonly [string, Sum]> = []) {
    this.byId = new Map(sums);
  }

  /** Adds one term, both parts between -1 and 1. */
  addTerm(id: string, gradient: number, curvature: number): void {
    this.add(id, [Math.round(gradient / quantum), Math.round(curvature / quantum)]);
  }

  add(id: string, [gradient, curvature]: Sum): void {
    const sum = this.byId.get(id);
    this.byId.set(id, sum ? [sum[0] + gradient, sum[1] + curvature] : [gradient, curvature]);
  }

  /** By id, in the order of the ids, so that the same sums are always the same text. */
  entries(): readonly (readonly [string, Sum])[] {
    return [...this.byId].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** In logits. */
  terms(): readonly (readonly [id: string, gradient: number, curvature: number])[] {
    return this.entries().map(([id, [gradient, curvature]]) => [id, gradient * quantum, curvature * quantum]);
  }
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** Where tests were expected and none passed, something is wrong that no test says. */
export function notEmpty(what: string, tally: Tally): Tally {
  if (tally.passed + tally.failed > 0) return tally;
  console.error(`${what}: no test ran.`);
  return { passed: 0, failed: 1 };
}

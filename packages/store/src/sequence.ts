import type { Fact } from '@leerspoor/engine';
import { StoreError } from '@leerspoor/session';

/** Facts follow on those in the log, and on each other, without gaps. An empty log takes any beginning. Throws a StoreError. */
export function refuseUnlessNext(facts: readonly Fact[], last: number): void {
  let expected = last === 0 ? (facts[0]?.seq ?? 1) : last + 1;
  for (const { seq } of facts) {
    if (seq !== expected) {
      throw new StoreError(
        'conflict',
        `Fact ${String(seq)} does not follow on ${String(expected - 1)}: another page wrote to this log.`,
      );
    }
    expected += 1;
  }
}

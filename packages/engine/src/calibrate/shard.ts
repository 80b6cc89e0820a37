import type { Draft } from './draft.js';
import { stableHash } from './hash.js';
import type { Pass } from './pass.js';
import { step } from './step.js';
import { Sums, type Sum } from './sums.js';

/** What one shard of a pass found: plain data, to be combined with the other shards. */
export interface ShardSums {
  readonly format: 'leerspoor-sums/1';
  /** Which shard of how many, from 1. */
  readonly shard: readonly [index: number, count: number];
  readonly draft: Draft;
  readonly answers: number;
  readonly sums: readonly (readonly [id: string, sum: Sum])[];
}

/** Whether the answers of this pupil belong to the shard. */
export function inShard(pupil: string, [index, count]: ShardSums['shard']): boolean {
  return stableHash(pupil) % count === index - 1;
}

export function shardSums(pass: Pass, shard: ShardSums['shard']): ShardSums {
  return { format: 'leerspoor-sums/1', shard, draft: pass.draft, answers: pass.answers, sums: pass.sums.entries() };
}

/** The draft after a pass whose shards are these, to the bit that of one run. Throws a sentence when they do not belong together. */
export function combine(shards: readonly ShardSums[]): Draft {
  const [first] = shards;
  if (!first) throw new Error('There are no sums to combine.');
  const count = first.shard[1];
  const sums = new Sums();
  const seen = new Set<number>();
  for (const { shard, draft, sums: found } of shards) {
    if (shard[1] !== count) throw new Error(`One shard is of ${count}, another of ${shard[1]}.`);
    if (seen.has(shard[0])) throw new Error(`Shard ${shard[0]}/${count} is given twice.`);
    if (JSON.stringify(draft) !== JSON.stringify(first.draft)) {
      throw new Error(
        `Shard ${shard[0]}/${count} started from other parameters than shard ${first.shard[0]}/${count}.`,
      );
    }
    seen.add(shard[0]);
    for (const [id, sum] of found) sums.add(id, sum);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !seen.has(index));
  if (missing.length > 0) throw new Error(`Of ${count} shards these are missing: ${missing.join(', ')}.`);
  const answers = shards.reduce((sum, shard) => sum + shard.answers, 0);
  return step(first.draft, sums, answers);
}

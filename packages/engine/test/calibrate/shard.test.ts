import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  calibrate,
  combine,
  inShard,
  newDraft,
  parametersOf,
  Pass,
  passes,
  shardSums,
  syntheticAnswers,
  type Draft,
  type ShardSums,
} from '@leerspoor/engine';

const log = [...syntheticAnswers({ pupils: 120, seed: 5, goals: 3, items: 8 })];

/** One pass in `count` shards, each through JSON as a file would be. */
function sharded(draft: Draft, count: number): ShardSums[] {
  return Array.from({ length: count }, (_, i) => {
    const shard = [i + 1, count] as const;
    const pass = new Pass(draft);
    for (const answer of log) if (inShard(answer.pupil, shard)) pass.add(answer);
    return JSON.parse(JSON.stringify(shardSums(pass, shard))) as ShardSums;
  });
}

describe('calibration by shards', () => {
  it('combines to the parameters of one run, to the last bit', () => {
    let draft = newDraft;
    while (draft.done < passes) draft = combine(sharded(draft, 4));
    expect(parametersOf(draft)).to.deep.equal(calibrate(() => log));
  });

  it('combines to the same draft in whatever order and number the shards come', () => {
    const whole = combine(sharded(newDraft, 1));
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), (order) => {
        const shards = sharded(newDraft, order.length);
        const places = order.map((_, i) => [...order].sort()[i]).map((place) => order.indexOf(place ?? 0));
        expect(combine(places.flatMap((place) => shards[place] ?? []))).to.deep.equal(whole);
      }),
      { numRuns: 15 },
    );
  });

  it('puts every pupil in exactly one shard', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (pupil, count) => {
        const of = Array.from({ length: count }, (_, i) => inShard(pupil, [i + 1, count]));
        expect(of.filter(Boolean)).to.have.length(1);
      }),
    );
  });

  for (const [title, shards, sentence] of [
    ['nothing', [], 'no sums'],
    ['a shard missing', sharded(newDraft, 3).slice(1), 'missing: 1'],
    ['a shard twice', [...sharded(newDraft, 2), ...sharded(newDraft, 2)], 'twice'],
    ['shards of another number', [...sharded(newDraft, 2), ...sharded(newDraft, 3)], 'One shard is of 2'],
    [
      'shards of another pass',
      [...sharded(newDraft, 2).slice(0, 1), ...sharded({ ...newDraft, done: 2 }, 2).slice(1)],
      'other parameters',
    ],
  ] as const) {
    it(`refuses ${title} with a sentence`, () => expect(() => combine(shards)).to.throw(sentence));
  }
});

import type { Fact } from '@leerspoor/engine';
import { createLesson, type Checkpoint, type Store } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store';
import { dice, sensible } from './support/dice.js';
import { library, packHead } from './support/pack.js';
import { calm } from './support/run.js';

/**
 * node --expose-gc --import tsx --conditions=source packages/session/test/soak.long.ts [answers]
 * A day of practice in one page: memory and time an answer at the end, against those after a tenth of it. At most 1.2 times.
 */
const answers = Number(process.argv[2] ?? 50_000);

/** Takes facts as a disk does: out of memory. */
function disk(): Store {
  const inner = memoryStore();
  let last = 0;
  let checkpoint: Checkpoint | undefined;
  const append = (facts: readonly Fact[]): Promise<void> => {
    last = facts.at(-1)?.seq ?? last;
    return Promise.resolve();
  };
  return Object.assign(inner, {
    append,
    seq: () => Promise.resolve(last),
    checkpoint: () => Promise.resolve(checkpoint),
    saveCheckpoint: (next: Checkpoint) => {
      checkpoint = next;
      return Promise.resolve();
    },
  });
}

let now = Date.UTC(2026, 8, 1, 9);
let ids = 0;
let answered = 0;
const count = (facts: readonly Fact[]): void => {
  answered += facts.filter(({ type }) => type === 'item.answered').length;
};
const lesson = createLesson({
  pack: packHead,
  pupil: 'k3f9',
  store: disk(),
  library: library(),
  clock: { now: () => now, id: () => String(++ids), seed: () => ids, after: () => new Promise(() => {}) },
  results: { deliver: count },
});

/** Megabytes in use, and microseconds an answer since the last call. */
function measure(since: { answers: number; time: number }): { megabytes: number; microseconds: number } {
  globalThis.gc?.();
  const time = performance.now() - since.time;
  return { megabytes: process.memoryUsage().heapUsed / 1e6, microseconds: (1000 * time) / (answered - since.answers) };
}

const roll = dice(1);
async function practise(until: number): Promise<{ megabytes: number; microseconds: number }> {
  const since = { answers: answered, time: performance.now() };
  while (answered < until) {
    now += 8_000;
    lesson.send(sensible(lesson.screen, roll));
    await calm();
  }
  return measure(since);
}

await lesson.start();
await practise(answers / 20);
const early = await practise(answers / 10);
await practise((answers * 19) / 20);
const late = await practise(answers);
const memory = late.megabytes / early.megabytes;
const time = late.microseconds / early.microseconds;
console.log(
  `after ${String(answers / 10)} answers: ${early.megabytes.toFixed(1)} MB, ${early.microseconds.toFixed(0)} us an answer`,
);
console.log(
  `after ${String(answers)} answers: ${late.megabytes.toFixed(1)} MB, ${late.microseconds.toFixed(0)} us an answer`,
);
console.log(`memory x ${memory.toFixed(2)}, time x ${time.toFixed(2)} (at most 1.2)`);
process.exitCode = memory > 1.2 || time > 1.2 ? 1 : 0;

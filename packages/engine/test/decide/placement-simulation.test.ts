import { expect } from '@open-wc/testing';
import type { Parameters } from '@leerspoor/engine';
import { Lesson } from '../support/lesson.js';
import { packOf } from '../support/pack.js';

/** A line of eight goals, each .6 logits harder than the one before, as a calibrated pack knows it. */
const step = 0.6;
const count = 8;
const ids = Array.from({ length: count }, (_, i) => `G${i}`);
const hardness = ids.map((_, i) => (i - (count - 1) / 2) * step);
const parameters: Parameters = {
  format: 'leerspoor-parameters/1',
  id: 'line',
  mean: 0.5,
  goals: Object.fromEntries(ids.map((id, i) => [id, hardness[i] ?? 0])),
  items: {},
  answers: 1,
};
const pack = packOf({
  goals: ids.map((id, i) => ({ id, prerequisites: ids.slice(Math.max(0, i - 1), i) })),
  sizes: { core: 5, support: 0, deepen: 0, placement: 10, check: 0, recheck: 0 },
});

describe('placement, simulated', () => {
  it('after at most 8 items at least 87 % of the goals are judged right, and pupils get at least 70 % right on the way', () => {
    const { judged, right, asked, most } = place(400);
    expect(judged).to.be.at.least(0.87);
    expect(right).to.be.at.least(0.7);
    expect(most).to.be.at.most(8);
    expect(asked).to.be.above(0);
  }).timeout(30_000);
});

/** Pupils of all levels; on each goal a chance of their own to be right, mastered from .70. */
function place(pupils: number): { judged: number; right: number; asked: number; most: number } {
  const dice = seeded(20260302);
  let judged = 0;
  let right = 0;
  let asked = 0;
  let most = 0;
  for (let pupil = 0; pupil < pupils; pupil++) {
    const level = 0.5 + 1.3 * dice.normal();
    const levels = new Map(ids.map((id, i) => [id, level - (hardness[i] ?? 0) + 0.3 * dice.normal()]));
    const lesson = new Lesson(pack, {}, pupil, parameters);
    while (isPlacement(lesson)) {
      lesson.step((act) => {
        const { difficulty = 3 } = lesson.history.catalogue.rows.get(act.item) ?? {};
        const isRight = dice.next() < chance((levels.get(act.goal) ?? 0) - (difficulty - 3) * 0.45);
        right += isRight ? 1 : 0;
        return isRight;
      });
    }
    const presented = lesson.history.session?.presented ?? 0;
    asked += presented;
    most = Math.max(most, presented);
    for (const id of ids) {
      const placed = lesson.history.learner.certainty(id, 0.7) >= 0.5;
      if (placed === chance(levels.get(id) ?? 0) >= 0.7) judged += 1;
    }
  }
  return { judged: judged / (pupils * count), right: right / asked, asked, most };
}

function isPlacement(lesson: Lesson): boolean {
  const { act } = lesson.look();
  return act.do === 'present' && act.use === 'placement';
}

const chance = (level: number) => 1 / (1 + Math.exp(-level));

/** Mulberry32, and Box and Muller's normal numbers from it. */
function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
  return { next, normal: () => Math.sqrt(-2 * Math.log(next() || 1e-12)) * Math.cos(2 * Math.PI * next()) };
}

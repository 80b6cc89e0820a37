import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as whole from '@leerspoor/engine';
import type { Fact } from '@leerspoor/engine';
import * as start from '@leerspoor/engine/start';
import { Lesson } from '../support/lesson.js';
import { packOf } from '../support/pack.js';
import { anyAssignment, anyPack } from '../support/any-pack.js';
import { happening, threeGoals, wander } from '../support/wander.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
const seeds = fc.nat(2 ** 31);

describe('the engine of the first screen', () => {
  it('decides as the whole engine, or leaves it to that one', () => {
    fc.assert(
      fc.property(anyAssignment, anyPack, seeds, fc.boolean(), (set, pack, seed, begun) => {
        const { facts, now } = new Lesson(pack, set, seed);
        const log = begun ? facts : [];
        const early = start.decide(pack, start.replay(pack, log), set, now, seed);
        const full = whole.decide(pack, whole.replay(pack, log), set, now, seed);
        if (early) expect(plain(early)).to.deep.equal(plain(full));
      }),
      { numRuns: 300, includeErrorInReport: true },
    );
  });

  it('brings the first item, and where there is no placement the goal, without the whole engine', () => {
    for (const placement of [4, 0]) {
      const pack = packOf({ sizes: { placement } });
      const { facts, now } = new Lesson(pack);
      for (const log of [facts, []]) {
        expect(start.decide(pack, start.replay(pack, log), {}, now, 7)?.act.do).to.equal(
          placement > 0 ? 'present' : 'orient',
        );
      }
    }
  });

  it('knows where a pupil was who reloads before the first answer, as the whole engine does', () => {
    for (const set of [
      {},
      { without: ['activating'] },
      { without: ['activating', 'orienting', 'instructing'] },
    ] as const) {
      const lesson = new Lesson(packOf(), set);
      lesson.decide();
      const early = start.replay(lesson.pack, lesson.facts);
      expect(early.understood).to.equal(true);
      const { seq, open, decision, support, session } = early;
      expect(plain({ seq, open, decision, support, id: session?.id, phase: session?.phase })).to.deep.equal(
        plain({
          seq: lesson.history.seq,
          open: lesson.history.open,
          decision: lesson.history.decision,
          support: lesson.history.support,
          id: lesson.history.session?.id,
          phase: lesson.history.session?.phase,
        }),
      );
      expect(start.decide(lesson.pack, early, set, lesson.now, 7), 'a second decision').to.equal(undefined);
    }
  });

  it('says so when a log holds more than it understands, and still counts its facts', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 3, maxLength: 10 }), (what) => {
        const { facts, pack, now, history } = wander(new Lesson(threeGoals()), what);
        const early = start.replay(pack, facts);
        const beyond = facts.some(
          ({ type }) => type === 'item.answered' || type === 'teacher.overruled' || type === 'pupil.chose',
        );
        if (beyond) expect(early.understood).to.equal(false);
        if (!early.understood) expect(start.decide(pack, early, {}, now, 7)).to.equal(undefined);
        expect(early.seq).to.equal(history.seq);
      }),
      { numRuns: 25, includeErrorInReport: true },
    );
  });

  it('does not take a doubled, late, foreign or broken fact for one of the first', () => {
    const { facts, pack } = new Lesson(packOf());
    const [first] = facts;
    if (!first) throw new Error('No fact.');
    const decided = { ...first, seq: 2, type: 'decision.made' } as Fact;
    for (const other of [
      first,
      { ...first, seq: 9 },
      { ...first, seq: 2, pack: 'other' },
      decided,
      null as unknown as Fact,
    ]) {
      expect(start.replay(pack, [first, other]).understood).to.equal(false);
    }
  });
});

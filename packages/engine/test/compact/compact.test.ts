import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decide, restore } from '@leerspoor/engine';
import { expand, shrink } from '@leerspoor/engine/compact';
import { day, Lesson } from '../support/lesson.js';
import { packOf } from '../support/pack.js';
import { happening, threeGoals, wander } from '../support/wander.js';

const pack = threeGoals();
const goals = ['A', 'B', 'C'];

describe('a history in few characters, for a host that keeps no log', () => {
  it('keeps where the pupil is, what is mastered and seen, and the estimates to .01', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 10, maxLength: 60 }), (what) => {
        const { history } = wander(new Lesson(pack), what);
        const restored = restore(pack, expand(pack, shrink(pack, history)));
        expect(restored.seq).to.equal(history.seq);
        expect(restored.overrules).to.deep.equal(history.overrules);
        if (history.session?.ended === undefined) {
          expect(restored.open).to.deep.equal(history.open);
          expect(restored.session).to.deep.equal(history.session);
        }
        for (const goal of goals) {
          expect(restored.progress(goal)).to.equal(history.progress(goal));
          expect(restored.goal(goal).mastered?.sure).to.equal(history.goal(goal).mastered?.sure);
          expect(restored.leerstatus(goal).estimate).to.be.closeTo(history.leerstatus(goal).estimate, 0.01);
          expect(restored.leerstatus(goal).answers).to.equal(history.leerstatus(goal).answers);
        }
        for (const { id } of pack.items)
          expect(restored.lastMet(id) !== undefined, id).to.equal(history.lastMet(id) !== undefined);
      }),
      { numRuns: 25, includeErrorInReport: true },
    );
  });

  it('decisions go on from it, and are always the same', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 10, maxLength: 60 }), (what) => {
        const { history, assignment, now, seed } = wander(new Lesson(pack), what);
        const text = shrink(pack, history);
        const [one, other] = [restore(pack, expand(pack, text)), restore(pack, expand(pack, text))];
        const decision = decide(pack, one, assignment, now, seed);
        expect(decision).to.deep.equal(decide(pack, other, assignment, now, seed));
        expect(shrink(pack, one)).to.equal(text);
        if (history.session?.ended !== undefined) return;
        // estimates are rounded: the same kind of decision, though perhaps on another item
        const { why, act, phase } = decide(pack, history, assignment, now, seed);
        expect([decision.why.code, decision.act.do, decision.phase]).to.deep.equal([why.code, act.do, phase]);
      }),
      { numRuns: 25, seed: 7, includeErrorInReport: true },
    );
  });

  it('takes at most 4,000 characters after 1,000 answers over eight goals', () => {
    const line = packOf({
      goals: Array.from({ length: 8 }, (_, i) => ({
        id: `BR${i + 1}`,
        prerequisites: i > 0 ? [`BR${i}`] : [],
        block: `b${Math.floor(i / 3)}`,
      })),
    });
    const lesson = new Lesson(line, { minutes: 20 });
    let answers = 0;
    while (answers < 1000) {
      if (lesson.history.session?.ended) lesson.begin(day);
      lesson.step((_, attempt) => {
        if (attempt === 2) return true;
        answers += 1;
        return answers % 5 > 0 || { score: 0, misconception: 'adds-both' };
      });
    }
    const text = shrink(line, lesson.history);
    expect(text.length).to.be.at.most(4000);
    const restored = restore(line, expand(line, text));
    for (const { id } of line.goals)
      expect(restored.leerstatus(id).estimate).to.be.closeTo(lesson.history.leerstatus(id).estimate, 0.005);
  });

  const text = shrink(pack, wander(new Lesson(pack), [{ do: 'answer', how: 'right' }]).history);
  const damaged: readonly [string, string][] = [
    ['no text', ''],
    ['no JSON', text.slice(0, 40)],
    ['null', 'null'],
    ['another pack', text.replace('"test"', '"other"')],
    ['an estimate that is none', text.replace(/"l":\[[^\]]*\]/, '"l":[1,"x",3,4]')],
    ['no goals', text.replace(/"g":\[/, '"h":[')],
  ];
  for (const [title, input] of damaged) {
    it(`${title}: refused with a sentence`, () => {
      expect(() => restore(pack, expand(pack, input))).to.throw(RangeError, 'cannot be read');
    });
  }
});

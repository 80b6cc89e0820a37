import { expect } from '@open-wc/testing';
import type { Act } from '@leerspoor/engine';
import { Lesson } from '../../support/lesson.js';
import { packOf } from '../../support/pack.js';

const right = () => true;
const wrong = () => false;
/** Four goals: a placement that is all right leaves some just under the certainty at which a check comes by itself. */
const pack = packOf({ goals: [{ id: 'A' }, { id: 'B', prerequisites: ['A'] }, { id: 'C' }, { id: 'D' }], guess: 0.25 });

function oriented(pupil: typeof right): { lesson: Lesson; act: Extract<Act, { do: 'orient' }> } {
  const lesson = new Lesson(pack);
  const { act } = lesson.until(pupil, (decision) => decision.act.do === 'orient');
  if (act.do !== 'orient') throw new Error(act.do);
  return { lesson, act };
}

describe('rule 4 and 7: who may know a goal already can show it at once', () => {
  it('offers the check on the goal screen after a placement that went well, and gives it when it is chosen', () => {
    const { lesson, act } = oriented(right);
    expect(act.check).to.equal(true);
    lesson.add({ type: 'pupil.chose', choice: 'check', value: act.goal, goal: act.goal });
    const check = lesson.step(right);
    expect(check.why).to.deep.equal({ code: 'check', goal: act.goal, goals: [act.goal] });
    expect(check.from).to.include(lesson.facts.find(({ type }) => type === 'pupil.chose')?.seq);
    for (let i = 0; i < 4; i++) expect(lesson.step(right).phase).to.equal('checking');
    expect(lesson.step(right).also[0]).to.include({ type: 'goal.mastered', goal: act.goal, by: 'check' });
    expect(lesson.history.goal(act.goal).mastered?.by).to.equal('check');
  });

  it('goes on with practice where the check does not go well, and does not offer it again', () => {
    const { lesson, act } = oriented(right);
    lesson.add({ type: 'pupil.chose', choice: 'check', value: act.goal, goal: act.goal });
    for (let i = 0; i < 5; i++) lesson.step(wrong);
    expect(lesson.step(right).phase).to.not.equal('checking');
    expect(lesson.history.goal(act.goal).checked?.passed).to.equal(false);
    lesson.add({ type: 'pupil.chose', choice: 'check', value: act.goal, goal: act.goal });
    expect(lesson.step(right).phase).to.not.equal('checking');
  });

  it('offers nothing to who had errors in the placement, nor without one, nor where the host does the checks', () => {
    expect(oriented(wrong).act.check).to.equal(undefined);
    for (const without of [['activating'], ['checking']] as const) {
      const lesson = new Lesson(pack, { without });
      const { act } = lesson.until(right, (decision) => decision.act.do === 'orient');
      expect(act).to.not.have.property('check');
    }
  });
});

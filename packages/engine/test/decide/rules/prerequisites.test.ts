import { expect } from '@open-wc/testing';
import { Lesson } from '../../support/lesson.js';
import { threeGoals } from '../../support/wander.js';

const alone = {
  goals: ['C'],
  minutes: 500,
  without: ['orienting', 'instructing', 'guided', 'closing', 'checking'] as const,
};
const noPlacement = { sizes: { placement: 0 } };

describe('rule 8: two of the first three wrong', () => {
  it('brings two items of each direct prerequisite, once', () => {
    const lesson = new Lesson(threeGoals(noPlacement), alone);
    lesson.step(() => false);
    lesson.step(() => false);
    const look = [0, 1, 2, 3].map(() => lesson.step(() => true));
    expect(look[0]?.why).to.deep.equal({ code: 'prerequisite', goal: 'C', required: 'A', wrong: 2, of: 2 });
    expect(look.map(({ act }) => 'goal' in act && act.goal)).to.deep.equal(['A', 'A', 'B', 'B']);
    expect(look.map(({ phase }) => phase)).to.deep.equal(['activating', 'activating', 'activating', 'activating']);
    expect(lesson.step(() => false).act).to.include({ goal: 'C' });
    lesson.run(() => false, 10);
    expect(lesson.decisions.filter(({ why }) => why.code === 'prerequisite')).to.have.length(1);
  });

  it('not when two of the first three are right, nor later', () => {
    const lesson = new Lesson(threeGoals(noPlacement), alone);
    [true, false, true, false, false].forEach((right) => lesson.step((_, attempt) => attempt === 2 || right));
    expect(lesson.decisions.map(({ why }) => why.code)).to.not.include('prerequisite');
  });

  it('not for a goal without prerequisites', () => {
    const lesson = new Lesson(threeGoals(noPlacement), { ...alone, goals: ['A'] });
    for (let i = 0; i < 4; i++) lesson.step(() => false);
    expect(lesson.decisions.map(({ why }) => why.code)).to.not.include('prerequisite');
  });
});

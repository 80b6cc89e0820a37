import { expect } from '@open-wc/testing';
import { restore } from '@leerspoor/engine';
import { day, Lesson } from '../../support/lesson.js';
import { packOf } from '../../support/pack.js';
import { threeGoals } from '../../support/wander.js';
import { practiceOnly } from '../../support/assignments.js';

describe('rule 1: the teacher’s overrule, until withdrawn', () => {
  const right = () => true;

  it('assign turns to the goal, although it is not open yet, and says who decided', () => {
    const lesson = new Lesson(threeGoals(), practiceOnly);
    lesson.step(right);
    lesson.overrule({ do: 'assign', id: '1', goal: 'C' });
    const { why, act, from } = lesson.step(right);
    expect(why).to.deep.equal({
      code: 'overruled',
      by: 'juf An',
      at: lesson.facts.find(({ type }) => type === 'teacher.overruled')?.time,
      overrule: 'assign',
      goal: 'C',
    });
    expect(act).to.include({ do: 'present', goal: 'C' });
    expect(from).to.include(lesson.facts.find(({ type }) => type === 'teacher.overruled')?.seq);
  });

  it('assign comes first in a check too', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A' }, { id: 'B' }] }), { mode: 'check', goals: ['A', 'B'] });
    lesson.overrule({ do: 'assign', id: '1', goal: 'B' });
    expect(lesson.step(right).why).to.deep.include({ code: 'check', goals: ['B'] });
  });

  it('assign holds after a reload and in the next session, and ends when it is withdrawn', () => {
    const lesson = new Lesson(threeGoals(), practiceOnly);
    lesson.overrule({ do: 'assign', id: '1', goal: 'C' });
    lesson.begin(3_600_000);
    expect(lesson.step(right).act).to.include({ goal: 'C' });
    lesson.overrule({ do: 'withdraw', id: '1' });
    lesson.begin(3_600_000);
    expect(lesson.step(right).act).to.include({ goal: 'A' });
  });

  it('skip and lock leave a goal alone; only a skipped one counts as behind the pupil', () => {
    const skipped = new Lesson(threeGoals(), practiceOnly);
    skipped.overrule({ do: 'skip', id: '1', goal: 'A' });
    expect(skipped.step(right).act).to.include({ goal: 'B' });
    const locked = new Lesson(threeGoals(), practiceOnly);
    locked.overrule({ do: 'lock', id: '1', goal: 'A' });
    expect(locked.step(right).act).to.include({ do: 'end', reason: 'empty' });
  });

  it('track sets the material of a goal', () => {
    const lesson = new Lesson(threeGoals(), practiceOnly);
    lesson.overrule({ do: 'track', id: '1', goal: 'A', track: 'herhaling' });
    for (let i = 0; i < 3; i++) {
      const { act, why } = lesson.step(right);
      expect(act).to.include({ goal: 'A', track: 'herhaling' });
      expect(why).to.include({ code: 'overruled', overrule: 'track' });
    }
  });

  it('track holds for what comes after mastery too: no verrijking, and nothing mixed in of another track', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] }), practiceOnly);
    lesson.overrule({ do: 'track', id: '1', goal: 'A', track: 'herhaling' });
    lesson.run(right);
    expect(lesson.facts.filter(({ type }) => type === 'goal.mastered')).to.have.length(3);
    const given = lesson.facts.flatMap((fact) =>
      fact.type === 'item.presented' && fact.goal === 'A' && fact.use === 'practice' ? [fact.track] : [],
    );
    expect([...new Set(given)]).to.deep.equal(['herhaling']);
  });

  it('exclude takes an item out, for good', () => {
    const lesson = new Lesson(threeGoals({ sizes: { core: 2, support: 0 } }), practiceOnly);
    lesson.overrule({ do: 'exclude', id: '1', item: 'A.basis.0' });
    lesson.run(right);
    expect(lesson.history.lastMet('A.basis.0')).to.equal(undefined);
    expect(lesson.history.lastMet('A.basis.1')).to.equal(1);
  });

  it('master declares a goal mastered, and withdrawing it re-opens the goal', () => {
    const lesson = new Lesson(threeGoals(), practiceOnly);
    lesson.overrule({ do: 'master', id: '1', goal: 'A' });
    expect(lesson.step(right).also[0]).to.include({ type: 'goal.mastered', goal: 'A', by: 'teacher' });
    expect(lesson.history.goal('A').mastered?.by).to.equal('teacher');
    lesson.overrule({ do: 'withdraw', id: '1' });
    expect(lesson.step(right).also[0]).to.deep.include({ type: 'goal.reopened', goal: 'A', reason: 'withdrawn' });
    expect(lesson.history.progress('A')).to.equal(5);
  });

  it('master stands, whatever a check or a re-check says: the goal is not re-opened', () => {
    const checked = new Lesson(packOf({ goals: [{ id: 'A' }] }), { mode: 'check', without: ['activating'] });
    checked.overrule({ do: 'master', id: '1', goal: 'A' }).run(() => false);
    expect(checked.history.goal('A').checked).to.include({ passed: false });
    const rechecked = new Lesson(packOf({ goals: [{ id: 'A' }] }), { without: ['activating'] });
    rechecked.overrule({ do: 'master', id: '1', goal: 'A' }).step(right);
    rechecked.begin(2 * day);
    for (let i = 0; i < 3; i++) rechecked.step(() => false);
    expect(rechecked.decisions.map(({ why }) => why.code)).to.include('recheck');
    for (const lesson of [checked, rechecked]) {
      expect(lesson.facts.map(({ type }) => type)).to.not.include('goal.reopened');
      expect(lesson.history.goal('A').mastered).to.not.equal(undefined);
    }
    // and it comes again, not at once
    rechecked.begin(3_600_000);
    expect(rechecked.look().why.code).to.not.equal('recheck');
    rechecked.begin(day);
    expect(rechecked.look().why.code).to.equal('recheck');
  });

  it('an observation counts as evidence in the estimate', () => {
    const before = new Lesson(threeGoals(), practiceOnly);
    const seen = new Lesson(threeGoals(), practiceOnly).overrule({ do: 'observe', id: '1', goal: 'A', mastered: true });
    const unseen = new Lesson(threeGoals(), practiceOnly).overrule({
      do: 'observe',
      id: '1',
      goal: 'A',
      mastered: false,
    });
    expect(seen.history.leerstatus('A').estimate).to.be.above(before.history.leerstatus('A').estimate);
    expect(unseen.history.leerstatus('A').estimate).to.be.below(before.history.leerstatus('A').estimate);
  });

  it('an observation that is withdrawn leaves nothing behind, whatever was answered since', () => {
    const lived = (observed: boolean): Lesson => {
      const lesson = new Lesson(threeGoals(), practiceOnly);
      for (let i = 0; i < 4; i++) lesson.step(right);
      if (observed) lesson.overrule({ do: 'observe', id: '1', goal: 'A', mastered: false });
      return lesson;
    };
    const [seen, unseen] = [lived(true), lived(false)];
    expect(seen.history.leerstatus('A').estimate).to.be.below(unseen.history.leerstatus('A').estimate);
    for (const lesson of [seen, unseen]) {
      const [row] = [...lesson.history.catalogue.rows.values()].filter(({ goals }) => goals.includes('A'));
      const { id: item, family, goals, track, use, difficulty, guess } = row!;
      const given = { score: 1, attempt: 1, unaided: true, rapid: false, seconds: 9 };
      const response = { type: 'number', text: '1' } as const;
      lesson.add({ type: 'item.answered', item, family, goals, track, use, difficulty, guess, response, ...given });
    }
    seen.overrule({ do: 'withdraw', id: '1' });
    expect(seen.history.leerstatus('A')).to.deep.equal(unseen.history.leerstatus('A'));
    expect(seen.history.learner.parts('A')).to.deep.equal(unseen.history.learner.parts('A'));
  });

  it('an observation holds after a restart from a checkpoint', () => {
    const lesson = new Lesson(threeGoals(), practiceOnly).overrule({
      do: 'observe',
      id: '1',
      goal: 'A',
      mastered: true,
    });
    const again = restore(lesson.pack, lesson.history.checkpoint());
    expect(again.leerstatus('A')).to.deep.equal(lesson.history.leerstatus('A'));
    again.add({ ...lesson.facts[1]!, id: 'w', seq: 3, ...({ overrule: { do: 'withdraw', id: '1' } } as object) });
    expect(again.leerstatus('A')).to.deep.equal(new Lesson(threeGoals(), practiceOnly).history.leerstatus('A'));
  });

  it('policy replaces that of the assignment', () => {
    const lesson = new Lesson(threeGoals(), { policy: 'convergent', without: ['activating'] });
    lesson.overrule({ do: 'policy', id: '1', policy: 'choice' });
    lesson.overrule({ do: 'skip', id: '2', goal: 'A' });
    lesson.overrule({ do: 'skip', id: '3', goal: 'B' });
    expect(lesson.step(right).act).to.deep.equal({ do: 'orient', goal: 'C' });
  });

  it('the newest word on a thing holds', () => {
    const lesson = new Lesson(threeGoals(), practiceOnly);
    lesson.overrule({ do: 'assign', id: '1', goal: 'C' }).overrule({ do: 'assign', id: '2', goal: 'B' });
    expect(lesson.step(right).act).to.include({ goal: 'B' });
    expect(lesson.history.overrules).to.have.length(1);
  });

  it('one word holds on each thing, and one of each id, the oldest first, also after a restart', () => {
    const lesson = new Lesson(threeGoals(), practiceOnly);
    lesson.overrule({ do: 'skip', id: '1', goal: 'A' }).overrule({ do: 'lock', id: '2', goal: 'A' });
    lesson.overrule({ do: 'exclude', id: '3', item: 'A.basis.0' }).overrule({ do: 'skip', id: '4', goal: 'A' });
    const again = restore(lesson.pack, lesson.history.checkpoint());
    const next = lesson.facts.length;
    lesson.overrule({ do: 'policy', id: '2', policy: 'choice' }).overrule({ do: 'withdraw', id: '1' });
    lesson.overrule({ do: 'skip', id: '5', goal: 'A' }).overrule({ do: 'withdraw', id: '5' });
    for (const fact of lesson.facts.slice(next)) again.add(fact);
    for (const history of [lesson.history, again])
      expect(history.overrules.map(({ overrule }) => [overrule.do, overrule.id])).to.deep.equal([
        ['exclude', '3'],
        ['policy', '2'],
      ]);
  });
});

import { expect } from '@open-wc/testing';
import { Lesson } from '../../support/lesson.js';
import { allSupports, packOf } from '../../support/pack.js';

describe('rule 9: a goal not yet taught', () => {
  const right = () => true;

  it('begins with the goal itself, then the pupil chooses video, plan or example', () => {
    const lesson = new Lesson(packOf(), { without: ['activating'] });
    expect(lesson.step(right)).to.deep.include({ phase: 'orienting', act: { do: 'orient', goal: 'A' } });
    const { act, why, phase } = lesson.step(right);
    expect(act).to.deep.equal({ do: 'instruct', goal: 'A', offer: ['video', 'plan', 'example'] });
    expect(why).to.deep.equal({ code: 'instruction', goal: 'A', spoor: 2 });
    expect(phase).to.equal('instructing');
  });

  it('spoor 1: who is far enough practises at once', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A' }] }));
    const first = lesson.until(right, ({ act }) => act.do === 'present' && act.use === 'practice');
    expect(first.phase).to.equal('independent');
    expect(lesson.decisions.map(({ act }) => act.do)).to.not.include('instruct');
  });

  it('spoor 3: when what comes before is shaky', () => {
    const lesson = new Lesson(packOf(), { without: ['activating', 'checking'], goals: ['A'] });
    for (let i = 0; i < 4; i++) lesson.step(() => false);
    lesson.assignment = { without: ['activating'], goals: ['B'] };
    lesson.begin(3_600_000);
    const instruct = lesson.until(right, ({ act }) => act.do === 'instruct');
    expect(instruct.why).to.deep.include({ goal: 'B', spoor: 3 });
  });

  it('then works with prefilled steps that fade, and closes', () => {
    const lesson = new Lesson(packOf(), { without: ['activating'] });
    lesson.until(right, ({ act }) => act.do === 'instruct');
    const next = [lesson.step(right), lesson.step(right), lesson.step(right), lesson.step(right)];
    expect(next.map(({ phase }) => phase)).to.deep.equal(['guided', 'guided', 'closing', 'independent']);
    expect(next.map(({ act }) => (act.do === 'present' ? act.prefilled : act.do))).to.deep.equal([2, 1, 'close', 0]);
    expect(next[0]?.why).to.include({ code: 'fading', change: 'first' });
    expect(next[1]?.why).to.include({ code: 'fading', change: 'less' });
    expect(next[2]?.act).to.include({ do: 'close', alone: true });
    expect(lesson.history.goal('A').evidence.recent).to.have.length(1);
  });

  it('puts a step back after an error, and who cannot go on alone is taught again in another way', () => {
    const lesson = new Lesson(packOf(), { without: ['activating'] });
    lesson.until(right, ({ act }) => act.do === 'instruct');
    const answers = [true, false, true, true];
    const steps = answers.map((ok) => lesson.step((_, attempt) => attempt === 2 || ok).act);
    expect(steps.map((act) => (act.do === 'present' ? act.prefilled : act.do))).to.deep.equal([2, 1, 2, 1]);
    const other = new Lesson(packOf({ goals: [{ id: 'A', supports: allSupports.slice(0, 3) }] }), {
      without: ['activating'],
    });
    other.until(right, ({ act }) => act.do === 'instruct');
    other.step((_, attempt) => attempt === 2);
    other.step(right);
    expect(other.step(right).act).to.deep.equal({ do: 'close', goal: 'A', alone: false });
    expect(other.step(right).why).to.include({ code: 'help', rung: 'choose', trigger: 'not-alone' });
    expect(other.step(right)).to.include({ phase: 'extended' });
  });

  it('the pupil goes on alone when that is what the pupil wants', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A', supports: allSupports.slice(0, 3) }] }), {
      without: ['activating'],
    });
    lesson.until(right, ({ act }) => act.do === 'instruct');
    lesson.step((_, attempt) => attempt === 2);
    lesson.step(right);
    expect(lesson.step(right).act).to.include({ do: 'close', alone: false });
    lesson.add({ type: 'pupil.chose', choice: 'alone', value: '', goal: 'A' });
    expect(lesson.step(right).phase).to.equal('independent');
  });

  it('is left out where the host does it, or where the goal has nothing to teach with', () => {
    const host = new Lesson(packOf(), { without: ['activating', 'orienting', 'instructing'] });
    expect(host.step(right).phase).to.equal('independent');
    const bare = new Lesson(packOf({ goals: [{ id: 'A', supports: [] }] }), { without: ['activating', 'orienting'] });
    expect(bare.step(right).phase).to.equal('independent');
  });

  it('is never asked twice, also when the pupil declined', () => {
    const lesson = new Lesson(packOf(), { without: ['activating', 'orienting'] });
    expect(lesson.decide().act.do).to.equal('instruct');
    lesson.add({ type: 'pupil.chose', choice: 'continue', value: 'no-help', goal: 'A' });
    expect(lesson.decide().act.do).to.equal('present');
  });
});

import { expect } from '@open-wc/testing';
import type { Decision } from '@leerspoor/engine';
import { allSupports, packOf } from '../../support/pack.js';
import { Lesson } from '../../support/lesson.js';
import { practiceOnly } from '../../support/assignments.js';

const wrong = () => false;
const helps = (lesson: Lesson) => lesson.decisions.filter(({ why }) => why.code === 'help');
const rung = ({ why }: Decision) => (why.code === 'help' ? why.rung : undefined);

describe('rule 11: the rungs of help', () => {
  it('climbs one rung at each error: a hint, a figure, a choice, the whole plan', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.until(wrong, (decision) => rung(decision) === 'plan');
    expect(helps(lesson).map(rung)).to.deep.equal(['hint', 'figure', 'choose', 'plan']);
    expect(helps(lesson).map(({ act }) => act.do)).to.deep.equal(['present', 'present', 'support', 'support']);
    expect(helps(lesson)[0]?.why).to.include({ trigger: 'two-wrong' });
    expect(helps(lesson)[1]?.why).to.include({ trigger: 'after-help' });
  });

  it('goes back to another rung rather than offer the one way to be taught twice running', () => {
    const supports = allSupports.filter(({ kind }) => ['hint', 'figure', 'example'].includes(kind));
    const lesson = new Lesson(packOf({ goals: [{ id: 'A', supports }] }), practiceOnly);
    lesson.until(wrong, (decision) => rung(decision) === 'figure');
    lesson.open('A', 'example');
    const { act, why } = lesson.look();
    expect(why).to.include({ code: 'help', rung: 'hint' });
    expect(act).to.include({ do: 'present', help: 'hint' });
  });

  it('is due after two wrong in a row with a predicted chance under .5', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.step(wrong);
    expect(lesson.look().why.code).to.not.equal('help');
    lesson.step(wrong);
    const { why } = lesson.look();
    expect(why.code === 'help' && why.predicted).to.be.below(0.5);
  });

  it('is not due for two slips of one who can do it', () => {
    const lesson = new Lesson(packOf(), { ...practiceOnly, mastery: { estimate: 0.999 } });
    for (let i = 0; i < 14; i++) lesson.step(() => true);
    lesson.step((_, attempt) => attempt === 2);
    lesson.step((_, attempt) => attempt === 2);
    expect(lesson.look().why.code).to.equal('practice');
  });

  it('is due under 60 % of the last five', () => {
    const lesson = new Lesson(packOf(), { ...practiceOnly, mastery: { estimate: 0.999 } });
    const answers = [true, false, true, false, false];
    for (let i = 0; i < 10; i++) lesson.step(() => true);
    for (const right of answers) lesson.step((_, attempt) => attempt === 2 || right);
    expect(lesson.look().why).to.include({ code: 'help', trigger: 'low-success' });
  });

  it('shows herhaling while help is on, and basis again after two right in a row', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.until(wrong, ({ why }) => why.code === 'help');
    expect(lesson.decisions.at(-1)?.act).to.include({ track: 'herhaling', help: 'hint' });
    lesson.step(() => true);
    lesson.step(() => true);
    expect(lesson.step(() => true).act).to.include({ track: 'basis' });
  });

  it('passes over rungs that the goal does not have', () => {
    const pack = packOf({ goals: [{ id: 'A', supports: allSupports.filter(({ kind }) => kind === 'plan') }] });
    const lesson = new Lesson(pack, practiceOnly);
    const first = lesson.until(wrong, ({ why }) => why.code === 'help');
    expect(first.act).to.deep.equal({ do: 'support', goal: 'A', offer: ['plan'] });
  });

  it('gives no help where a goal has none, and the lesson goes on', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A', supports: [] }] }), practiceOnly);
    for (let i = 0; i < 6; i++) expect(lesson.step(wrong).act.do).to.equal('present');
  });

  it('offers the kinds that the assignment names, in its order', () => {
    const lesson = new Lesson(packOf(), { ...practiceOnly, supports: ['example', 'plan'] });
    const first = lesson.until(wrong, ({ why }) => why.code === 'help');
    expect(first.act).to.deep.equal({ do: 'support', goal: 'A', offer: ['example', 'plan'] });
  });

  it('after a whole plan prefills all steps but the last, one less after each success, one more after an error', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.until(wrong, (decision) => rung(decision) === 'plan');
    const prefilled = [true, false, true, true].map((right) => {
      const { act } = lesson.step((_, attempt) => attempt === 2 || right);
      return act.do === 'present' ? act.prefilled : undefined;
    });
    expect(prefilled).to.deep.equal([2, 1, 2, 1]);
    expect(lesson.step(() => true).act).to.include({ prefilled: 0 });
  });
});

describe('two tries, then the worked solution, then a twin', () => {
  it('an item of the same family follows, marked as twin, never as evidence', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    const first = lesson.step(wrong);
    expect(lesson.history.open).to.include({ attempts: 2, solutionShown: true, done: true });
    const twin = lesson.step(() => ({ score: 1, unaided: true }));
    expect(twin.why).to.include({ code: 'twin' });
    expect(twin.act).to.include({ twin: true });
    const family = (decision: Decision) =>
      decision.act.do === 'present' && lesson.history.catalogue.rows.get(decision.act.item)?.family;
    expect(family(twin)).to.equal(family(first));
    expect(lesson.history.goal('A').evidence.recent).to.have.length(1);
  });

  it('no twin after a second try that was right, nor after a twin', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.step((_, attempt) => attempt === 2);
    expect(lesson.step(wrong).act).to.not.have.property('twin', true);
    expect(lesson.step(wrong).act).to.have.property('twin', true);
    expect(lesson.step(wrong).act).to.not.have.property('twin', true);
  });
});

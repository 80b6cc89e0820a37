import { expect } from '@open-wc/testing';
import { replay } from '@leerspoor/engine';
import { logbook, Notebook } from '@leerspoor/engine/overview';
import { practiceOnly } from '../support/assignments.js';
import { day, Lesson } from '../support/lesson.js';
import { lessons } from '../support/lessons.js';
import { fileOf, pack, practised, right, wrong } from './class.js';

describe('notebook', () => {
  it('has the very history that replay gives, whatever happened', () => {
    for (const lesson of lessons()) {
      const file = new Notebook(lesson.pack, 'k3f9');
      for (const fact of lesson.facts) file.add(fact);
      expect(file.history.checkpoint()).to.deep.equal(replay(lesson.pack, lesson.facts).checkpoint());
    }
  });

  it('counts a fact once, and takes none of another pack', () => {
    const lesson = new Lesson(pack, practiceOnly).run(right, 3);
    const file = fileOf(lesson, 'k3f9');
    const [first] = lesson.facts;
    const { seconds, answered } = [...file.notes.days.values()][0]!;
    expect(file.add(first!)).to.equal(false);
    expect(file.add({ ...first!, seq: 99, pack: 'other' })).to.equal(false);
    expect([...file.notes.days.values()]).to.deep.equal([{ seconds, answered }]);
  });

  it('grows with goals and days, never with answers', () => {
    const lesson = new Lesson(pack, practiceOnly);
    for (let i = 0; i < 30; i++) lesson.run(wrong, 40).begin(day);
    const { notes } = fileOf(lesson, 'k3f9');
    for (const answers of notes.answers.values()) expect(answers.length).to.be.at.most(24);
    for (const line of notes.line.values()) expect(line.length).to.be.at.most(80);
    expect(notes.decisions.length).to.be.at.most(60);
  });

  it('keeps the first point of a line, however long it gets', () => {
    const lesson = new Lesson(pack, practiceOnly);
    for (let i = 0; i < 12; i++) lesson.run(wrong, 60).begin(day);
    const line = fileOf(lesson, 'k3f9').notes.line.get('A')!;
    expect(line[0]!.at).to.equal(lesson.facts.find(({ type }) => type === 'item.answered')!.time);
  });
});

describe('logbook of a pupil', () => {
  it('says what works now and when it did not yet, what helped, and what comes back', () => {
    let wrongFirst = 3;
    const lesson = new Lesson(pack, { minutes: 500, without: ['activating', 'checking'] });
    lesson.run(() => --wrongFirst < 0, 80);
    const book = logbook(pack, fileOf(lesson, 'k3f9'), lesson.now + 2 * day);
    const can = book.can.find(({ goal }) => goal === 'A')!;
    expect(can.notYet).to.be.lessThan(can.at!);
    expect(book.helped[0]!.times).to.be.greaterThan(0);
    expect(book.comesBack.find(({ goal }) => goal === 'A')).to.include({ due: true });
    expect(book.minutes).to.be.greaterThan(0);
    expect(book.days).to.equal(1);
  });

  it('is empty, and no zero, for who has not begun', () => {
    const { can, growing, comesBack } = logbook(pack, new Notebook(pack, 'k'), 0);
    expect({ can, growing, comesBack }).to.deep.equal({ can: [], growing: [], comesBack: [] });
  });

  it('names what is on the way, with progress that the pupil knows', () => {
    const [first] = logbook(pack, practised('k', right, 3), 0).growing;
    expect(first).to.include({ goal: 'A' });
    expect(first!.progress).to.be.within(0, 4);
  });
});

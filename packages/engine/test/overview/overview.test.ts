import { expect } from '@open-wc/testing';
import { restore } from '@leerspoor/engine';
import { Notebook, overview, standings, totals } from '@leerspoor/engine/overview';
import { practiceOnly } from '../support/assignments.js';
import { day, Lesson, start } from '../support/lesson.js';
import { fileOf, misled, pack, practised, right, withoutNotes, wrong } from './class.js';

const now = start + 3_600_000;
const goalA = (...args: Parameters<typeof overview>) => overview(...args).goals[0]!;
const names = (all: readonly { pupil: string }[]) => all.map(({ pupil }) => pupil);

describe('overview of a class', () => {
  it('says of a pupil without facts that nothing is known: no zero, and nobody to help', () => {
    const { goals, actions, latest } = overview(pack, [new Notebook(pack, 'new')], now);
    expect(names(goals[0]!.standing.unknown)).to.deep.equal(['new']);
    expect(goals[0]!.standing.unknown[0]!.signs).to.deep.equal([{ code: 'no-data' }]);
    expect({ actions, latest }).to.deep.equal({ actions: [], latest: undefined });
  });

  it('finds who is stuck, with the numbers, and names them first', () => {
    const files = [practised('able', right), practised('stuck', wrong)];
    const { goals, actions } = overview(pack, files, now);
    expect(names(goals[0]!.standing.stuck)).to.deep.equal(['stuck']);
    expect(goals[0]!.standing.stuck[0]!.signs[0]).to.include({ code: 'stuck' });
    expect(actions[0]).to.deep.include({ kind: 'stuck', goal: 'A', pupils: ['stuck'] });
  });

  it('finds who is ready for more, by mastery alone', () => {
    expect(
      names(goalA(pack, [practised('able', right), practised('new', right, 2)], now).standing.ready),
    ).to.deep.equal(['able']);
  });

  it('finds a shared misconception, with the answers behind it', () => {
    const files = [practised('one', misled, 6), practised('two', misled, 6), practised('able', right, 6)];
    const { misconceptions } = goalA(pack, files, now);
    expect(misconceptions.map(({ misconception, pupils }) => [misconception, names(pupils)])).to.deep.equal([
      ['adds-both', ['one', 'two']],
    ]);
    const answers = files[0]!.notes.answers.get('A')!;
    expect(answers.filter(({ misconception }) => misconception === 'adds-both').length).to.be.greaterThan(1);
    expect(answers[0]).to.include.keys('item', 'response', 'at', 'seconds');
  });

  it('names a pupil in one action of a goal, so that three suggestions are three', () => {
    const files = [practised('one', misled), practised('two', misled, 6), practised('three', misled, 6)];
    const named = overview(pack, files, now).actions.filter(({ kind }) => kind !== 'misconception');
    expect(named.length).to.be.greaterThan(0);
    const keys = named.flatMap(({ goal, pupils }) => pupils.map((pupil) => `${pupil} ${goal}`));
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('finds the same misconception from a checkpoint, only without the answers', () => {
    const file = practised('one', misled, 2);
    const history = restore(pack, JSON.parse(JSON.stringify(file.history.checkpoint())));
    const { misconceptions, spread } = goalA(pack, [{ pupil: 'one', history }], now);
    expect(misconceptions[0]?.pupils[0]?.signs).to.deep.include.members([
      { code: 'misconception', misconception: 'adds-both', times: 2, of: 2 },
    ]);
    expect(spread).to.deep.equal([]);
  });

  it('shows who asks for help until somebody came, or a day passed', () => {
    const lesson = new Lesson(pack, practiceOnly);
    lesson.step(right);
    lesson.add({ type: 'help.requested', goal: 'A', words: 'leg stap 2 nog eens uit' });
    const files = [fileOf(lesson, 'lina')];
    const asks = (at: number, attention?: { pupil: string; at: number }[]) =>
      names(goalA(pack, files, at, { attention }).asks);
    expect(asks(now)).to.deep.equal(['lina']);
    expect(asks(now, [{ pupil: 'lina', at: lesson.now + 1 }])).to.deep.equal([]);
    expect(asks(lesson.now + 2 * day)).to.deep.equal([]);
  });

  it('says what is due again, and celebrates what was mastered this week', () => {
    const file = practised('able', right);
    const later = overview(pack, [file], now + 2 * day);
    expect(names(later.goals[0]!.rechecks)).to.deep.equal(['able']);
    expect(later.followUps).to.deep.include.members([
      { kind: 'recheck', pupil: 'able', goal: 'A', since: later.pupils[0]!.standings[0]!.report.recheck!.at },
    ]);
    expect(later.celebrations[0]).to.include({ kind: 'mastered', pupil: 'able' });
    expect(overview(pack, [file], now + 30 * day).celebrations).to.deep.equal([]);
  });

  it('keeps who is stuck among the open follow-ups until the teacher was there', () => {
    const file = practised('stuck', wrong);
    const kinds = (attention: { pupil: string; at: number }[]) =>
      overview(pack, [file], now, { attention }).followUps.map(({ kind }) => kind);
    expect(kinds([])).to.include('stuck-unseen');
    expect(kinds([{ pupil: 'stuck', at: now }])).not.to.include('stuck-unseen');
  });

  it('says after three weeks of extended instruction that no placement is for ever', () => {
    const { signs } = goalA(pack, [practised('stuck', wrong)], now + 22 * day).standing.stuck[0]!;
    expect(signs.map(({ code }) => code)).to.include('long');
  });

  it('tells time at work, the last sign of life, and how often somebody was helped', () => {
    const file = practised('one', right, 6);
    const { time } = overview(pack, [file], now, { attention: [{ pupil: 'one', at: now - 1 }] }).pupils[0]!;
    expect(time.today).to.be.within(1, 3600);
    expect(time).to.include({ helped: 1, helpedAt: now - 1, last: file.notes.last });
  });

  it('names who is silent in a lesson that runs, and nobody after an hour', () => {
    const file = practised('one', right, 3);
    const last = file.notes.last!;
    const idle = (after: number) => overview(pack, [file], last + after).actions.some(({ kind }) => kind === 'idle');
    expect([idle(60_000), idle(5 * 60_000), idle(2 * 3_600_000)]).to.deep.equal([false, true, false]);
  });

  it('shows how far the class lies apart, a point a day', () => {
    const lesson = new Lesson(pack, practiceOnly).run(right, 4).begin(day).run(right, 4);
    const spread = goalA(pack, [fileOf(lesson, 'one'), practised('two', wrong, 5)], lesson.now).spread;
    expect(spread.map(({ pupils }) => pupils)).to.deep.equal([2, 2]);
    for (const { low, middle, high } of spread) expect(low <= middle && middle <= high).to.equal(true);
  });

  it('gives a team numbers without any key of a pupil', () => {
    const text = JSON.stringify(
      totals(overview(pack, [practised('k-secret', wrong), practised('k-other', right)], now)),
    );
    expect(text).not.to.include('k-');
    expect((JSON.parse(text) as unknown[])[0]).to.deep.include({ goal: 'A', pupils: 2 });
  });

  it('looks at the goals that were asked for only', () => {
    const { goals, pupils } = overview(pack, [practised('one', right, 3)], now, { goals: ['B'] });
    expect(goals.map(({ goal }) => goal)).to.deep.equal(['B']);
    expect(pupils[0]!.standings.map(({ goal }) => goal)).to.deep.equal(['B']);
  });

  it('stands the same without notes, but for what only facts tell', () => {
    const files = [practised('one', right), practised('two', wrong)];
    const plain = (all: Parameters<typeof overview>[1]) => goalA(pack, all, now).standing;
    for (const name of standings)
      expect(names(plain(files.map(withoutNotes))[name])).to.deep.equal(names(plain(files)[name]));
  });
});

import { expect } from '@open-wc/testing';
import { restore } from '@leerspoor/engine';
import { Lesson, line, practised } from '../support/lesson.js';
import { launch, next, shelf } from '../support/launch.js';
import { roomWith, type Room } from '../support/run-time.js';

for (const edition of ['1.2', '2004'] as const) {
  const cmi = (name: string): string => (edition === '1.2' ? `cmi.core.${name}` : `cmi.${name}`);
  const status = edition === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  const passed = (room: Room): boolean =>
    room.value(edition === '1.2' ? 'cmi.core.lesson_status' : 'cmi.success_status') === 'passed';

  describe(`a SCORM ${edition} run time`, () => {
    it('hears of 300 answers without a call that violates the standard, and without growing with them', async () => {
      const { attempt, room, troubles } = await launch(edition, roomWith(edition));
      const answersBefore = new Map<number, number>();
      let answers = 0;
      for (const fact of practised(300).facts) {
        attempt.deliver([fact]);
        if (fact.type !== 'item.answered') continue;
        await next();
        answersBefore.set(++answers, JSON.stringify(room.data()).length);
      }
      attempt.end();
      expect(room.violations()).to.deep.equal([]);
      expect(troubles).to.deep.equal([]);
      expect(room.value('cmi.suspend_data')!.length).to.be.at.most(4000);
      expect(answersBefore.get(300)! / answersBefore.get(60)!, 'what a commit sends').to.be.below(1.5);
      expect(room.count('Commit')).to.be.within(1, 301);
    });

    it('has a score that rises and never falls, and a status that never fails', async () => {
      const { attempt, room } = await launch(edition, roomWith(edition));
      const lesson = new Lesson(line);
      const scores: number[] = [];
      let turn = 0;
      for (let i = 0; i < 150; i++) {
        if (lesson.history.session?.ended) lesson.begin(60_000);
        const from = lesson.facts.length;
        lesson.step(() => turn++ % 4 !== 3);
        attempt.deliver(lesson.facts.slice(from));
        attempt.save();
        scores.push(Number(room.value(cmi('score.raw'))));
      }
      expect(scores).to.deep.equal([...scores].sort((a, b) => a - b));
      const looked = lesson.facts.findIndex((fact) => fact.type === 'item.answered' && fact.use === 'placement');
      expect(looked, 'the lesson looks first where the pupil stands').to.be.above(-1);
      expect(
        scores.find((score) => score > 0),
        'and a right answer there is good work',
      ).to.equal(1);
      expect(JSON.stringify(room.calls)).not.to.contain('failed');
      expect(room.violations()).to.deep.equal([]);
    });

    it('goes on at the same item, with score, status, objectives and time', async () => {
      const onDevice = shelf();
      const first = roomWith(edition);
      const { attempt } = await launch(edition, first, { shelf: onDevice });
      const lesson = practised(25);
      lesson.decide();
      attempt.deliver(lesson.facts);
      await next();
      attempt.end();
      const second = roomWith(edition, first.data());
      const again = await launch(edition, second, { shelf: shelf() });
      expect(again.attempt.pupil).to.equal(attempt.pupil);
      const checkpoint = await again.attempt.store.checkpoint();
      const history = restore(line, checkpoint!.data);
      expect(history.seq).to.equal(lesson.history.seq);
      expect(JSON.stringify(history.open)).to.equal(JSON.stringify(lesson.history.open));
      expect(await again.attempt.store.seq()).to.equal(lesson.history.seq);
      await next();
      again.attempt.save();
      for (const element of [cmi('score.raw'), status, 'cmi.objectives.0.score.raw', 'cmi.objectives.0.id'])
        expect(second.value(element) ?? first.value(element), element).to.equal(first.value(element));
      expect(second.violations()).to.deep.equal([]);
      expect(again.troubles).to.deep.equal([]);
      expect(first.value(cmi('exit'))).to.equal('suspend');
      expect(first.value(cmi('session_time'))).to.match(edition === '1.2' ? /^\d{4}:\d\d:\d\d\.\d\d$/ : /^PT[\d.]+S$/);
    });

    it('is passed when every goal is mastered', async () => {
      const { attempt, room } = await launch(edition, roomWith(edition));
      const lesson = new Lesson(line);
      for (let i = 0; i < 400 && line.goals.some(({ id }) => !lesson.history.goal(id).everMastered); i++) {
        if (lesson.history.session?.ended) lesson.begin(60_000);
        lesson.step(() => true);
      }
      attempt.deliver(lesson.facts);
      await next();
      attempt.end();
      expect(passed(room)).to.equal(true);
      expect(room.value(cmi('score.raw'))).to.equal('100');
      expect(room.violations()).to.deep.equal([]);
      const objective = edition === '1.2' ? 'status' : 'success_status';
      expect(line.goals.map((_, i) => room.value(`cmi.objectives.${i}.${objective}`))).to.deep.equal([
        'passed',
        'passed',
        'passed',
      ]);
    });

    it('is passed from the score that the package asks for', async () => {
      const { attempt, room } = await launch(edition, roomWith(edition), { passing: 10 });
      attempt.deliver(practised(6).facts);
      await next();
      attempt.save();
      expect(Number(room.value(cmi('score.raw')))).to.be.within(10, 99);
      expect(passed(room)).to.equal(true);
    });

    it('makes no "failed" of a pupil on the way, where it judges scores itself', async () => {
      const asked = edition === '1.2' ? { student_data: { mastery_score: '90' } } : { scaled_passing_score: '0.9' };
      const { attempt, room } = await launch(edition, roomWith(edition, asked));
      attempt.deliver(practised(6).facts);
      await next();
      attempt.end();
      expect(JSON.stringify(room.data())).not.to.contain('failed');
      expect(room.value(edition === '1.2' ? 'cmi.core.lesson_status' : 'cmi.success_status')).to.equal(
        edition === '1.2' ? 'incomplete' : 'unknown',
      );
      expect(room.violations()).to.deep.equal([]);
    });
  });
}

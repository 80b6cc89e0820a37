import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { criterionOf, judge, noEvidence, replay } from '@leerspoor/engine';
import { Lesson } from '../support/lesson.js';
import { packOf } from '../support/pack.js';
import { longHappenings } from '../support/any-pack.js';
import { assignment, happening, threeGoals, wander } from '../support/wander.js';

const happenings = fc.array(happening, { minLength: 20, maxLength: 60 });
const runs = { numRuns: 25, includeErrorInReport: true };
const pack = threeGoals();

describe('laws of mastery and help', function () {
  this.timeout(60_000);

  it('a goal is declared mastered by practice when the one criterion holds, whatever the route, and never otherwise', () => {
    fc.assert(
      fc.property(happenings, assignment, (what, set) => {
        const lesson = new Lesson(pack, { ...set, mode: 'practise' });
        wander(lesson, what);
        const history = replay(pack, []);
        for (const fact of lesson.facts) {
          if (fact.type === 'decision.made') {
            const declared = new Set(
              fact.decision.also.flatMap((also) =>
                also.type === 'goal.mastered' && also.by === 'practice' ? [also.goal] : [],
              ),
            );
            for (const goal of ['A', 'B', 'C']) {
              const record = history.goal(goal);
              const verdict = judge(goal, record.evidence, history.learner, criterionOf());
              const other = fact.decision.also.some(
                (also) => also.type !== 'pupil.stuck' && also.goal === goal && !declared.has(goal),
              );
              if (!record.mastered && !other)
                expect(declared.has(goal), `${goal} before ${fact.seq}`).to.equal(verdict.mastered);
            }
          }
          history.add(fact);
        }
      }),
      runs,
    );
  });

  it('no goal is mastered through answers with help: hints, scaffolds, prefilled steps, twins', () => {
    const scaffolded = packOf();
    const helped = {
      ...scaffolded,
      items: scaffolded.items.map((row) => (row.use === 'practice' ? { ...row, scaffold: 1 } : row)),
    };
    const lesson = new Lesson(helped, { minutes: 500, without: ['activating'] });
    // the pupil's device says "unaided", the pack says otherwise
    lesson.run(() => ({ score: 1, unaided: true }), 100);
    expect(lesson.facts.some(({ type }) => type === 'goal.mastered')).to.equal(false);
    expect(lesson.history.goal('A').evidence).to.equal(noEvidence);
  });

  it('an easier road never counts more: the same answer on an easier item, or with help, never leaves a higher estimate', () => {
    const estimateAfter = (difficulty: 1 | 2 | 3 | 4 | 5, unaided: boolean, score: number) => {
      const one = { ...packOf(), items: packOf().items.map((row) => ({ ...row, difficulty })) };
      const lesson = new Lesson(one, { without: ['activating', 'instructing'] });
      for (let i = 0; i < 6; i++) lesson.step(() => ({ score, unaided }));
      return lesson.history.leerstatus('A').estimate;
    };
    for (const score of [0, 1]) {
      const roads = ([1, 2, 3, 4, 5] as const).map((difficulty) => estimateAfter(difficulty, true, score));
      expect(roads).to.deep.equal([...roads].sort((a, b) => a - b));
    }
    expect(estimateAfter(3, false, 1)).to.be.below(estimateAfter(3, true, 1));
  });

  it('never the same kind of help twice running when another exists', () => {
    fc.assert(
      fc.property(happenings, (what) => {
        const lesson = wander(new Lesson(pack, { minutes: 60 }), what);
        const last = new Map<string, string>();
        for (const fact of lesson.facts) {
          if (fact.type === 'support.opened') last.set(fact.goal, fact.kind);
          if (fact.type !== 'decision.made') continue;
          const { act, why } = fact.decision;
          if (act.do === 'present' && act.help) {
            expect(act.help).to.not.equal(last.get(act.goal));
            last.set(act.goal, act.help);
          }
          if ((act.do === 'support' || act.do === 'stop') && why.code !== 'pupil-chose') {
            expect(act.offer, `at ${fact.seq}`).to.not.include(last.get(act.goal));
          }
        }
      }),
      runs,
    );
  });

  it('the stuck rule always fires: nobody gets more than ten answers without success on a goal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.constantFrom('young', 'middle', 'older'),
        (seed, audience) => {
          const lesson = new Lesson(pack, { audience, minutes: 200, without: ['activating'] }, seed);
          lesson.run((_, attempt) => attempt === 2, 120);
          const most = audience === 'young' ? 6 : 10;
          expect(lesson.decisions.some(({ act }) => act.do === 'stop')).to.equal(true);
          for (const fact of lesson.facts) if (fact.type === 'pupil.stuck') expect(fact.answered).to.be.at.most(most);
          expect(lesson.history.session?.ended).to.not.equal(undefined);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the teacher’s word', function () {
  this.timeout(60_000);

  it('the teacher’s word always wins', () => {
    fc.assert(
      fc.property(longHappenings, fc.constantFrom('A', 'B', 'C'), (what, goal) => {
        const held = ({ overrules }: Lesson['history'], what_: string) =>
          new Set(
            overrules.flatMap(({ overrule }) => (overrule.do === what_ && 'goal' in overrule ? [overrule.goal] : [])),
          );
        wander(new Lesson(pack), [...what, { do: 'overrule', what: 2, goal }, ...what], (lesson) => {
          const { act } = lesson.look();
          const { history } = lesson;
          const on = 'goal' in act ? act.goal : undefined;
          const assigned = history.overrules.find(({ overrule }) => overrule.do === 'assign')?.overrule;
          for (const locked of held(history, 'lock')) expect(on).to.not.equal(locked);
          for (const skipped of held(history, 'skip')) expect(on).to.not.equal(skipped);
          for (const done of held(history, 'master'))
            expect(
              lesson.look().also.some((also) => also.type === 'goal.mastered' && also.goal === done) ||
                history.goal(done).mastered,
            ).to.be.ok;
          const out = history.overrules.map(({ overrule }) => (overrule.do === 'exclude' ? overrule.item : ''));
          if (act.do === 'present') expect(out).to.not.include(act.item);
          for (const { overrule } of history.overrules)
            if (overrule.do === 'track' && act.do === 'present' && act.use === 'practice' && act.goal === overrule.goal)
              expect(act.track).to.equal(overrule.track);
          for (const one of lesson.look().also)
            if (one.type === 'goal.reopened') expect(held(history, 'master')).to.not.include(one.goal);
          if (assigned && 'goal' in assigned && act.do === 'orient') {
            const { core = [], support = [] } = history.catalogue.goals.get(assigned.goal)?.pools ?? {};
            const onTrack = held(history, 'track').has(assigned.goal);
            const open =
              (onTrack ? support : [...core, ...support]).some(({ id }) => !history.metNow(id) && !out.includes(id)) &&
              !history.goal(assigned.goal).mastered &&
              history.goal(assigned.goal).stuck.inSession < 2 &&
              !held(history, 'lock').has(assigned.goal) &&
              !held(history, 'skip').has(assigned.goal);
            if (open && !lesson.look().also.some((also) => also.type === 'goal.mastered'))
              expect(on).to.equal(assigned.goal);
          }
        });
      }),
      { ...runs, numRuns: 10 },
    );
  });

  it('an assigned goal is worked on from the next decision until it is mastered', () => {
    const lesson = new Lesson(pack, { minutes: 200 });
    for (let i = 0; i < 8; i++) lesson.step(() => true);
    lesson.overrule({ do: 'assign', id: 'x', goal: 'C' });
    const first = lesson.step(() => true);
    expect(first.why).to.include({ code: 'overruled', by: 'juf An', overrule: 'assign', goal: 'C' });
    while (!lesson.history.goal('C').mastered) {
      const { act } = lesson.step(() => true);
      if (!lesson.history.goal('C').mastered) expect('goal' in act && act.goal).to.equal('C');
    }
  });
});

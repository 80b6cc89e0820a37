import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decide, replay, restore } from '@leerspoor/engine';
import { Lesson } from '../support/lesson.js';
import { happening, threeGoals, wander } from '../support/wander.js';

const pack = threeGoals();
const stored = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const lesson = wander(
  new Lesson(pack),
  Array.from({ length: 25 }, (_, i) => ({ do: 'answer', how: i % 3 ? 'right' : 'wrong' })),
);

describe('a checkpoint beside a log', () => {
  it('at any place, with the facts after it, gives the same history and the same decision as the whole log', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { minLength: 10, maxLength: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (what, part) => {
          const { facts, assignment, now, seed, history } = wander(new Lesson(pack), what);
          const cut = Math.floor(part * facts.length);
          const restored = restore(pack, stored(replay(pack, facts.slice(0, cut)).checkpoint()));
          for (const fact of facts.slice(cut)) restored.add(fact);
          expect(stored(restored.checkpoint())).to.deep.equal(stored(history.checkpoint()));
          expect(stored(decide(pack, restored, assignment, now, seed))).to.deep.equal(
            stored(decide(pack, history, assignment, now, seed)),
          );
        },
      ),
      { numRuns: 25, includeErrorInReport: true },
    );
  });

  it('is not touched by what happens after it', () => {
    const history = replay(pack, lesson.facts.slice(0, 30));
    const checkpoint = history.checkpoint();
    const before = JSON.stringify(checkpoint);
    for (const fact of lesson.facts.slice(30)) history.add(fact);
    expect(JSON.stringify(checkpoint)).to.equal(before);
  });

  const good = stored(lesson.history.checkpoint()) as {
    state: { goals: { $map: [string, Record<string, unknown>][] }; session: Record<string, unknown> };
  };
  const damaged: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['another thing', { format: 'x' }],
    ['another pack', { ...good, pack: 'other' }],
    ['another version of the pack', { ...good, version: '2.0.0' }],
    ['no learner', { ...good, learner: undefined }],
    ['no state', { ...good, state: undefined }],
    ['a state of text', { ...good, state: 'x' }],
    ['a goal that is none', { ...good, state: { ...good.state, goals: { $map: [['A', 7]] } } }],
    [
      'a goal with a broken field',
      { ...good, state: { ...good.state, goals: { $map: [['A', { ...good.state.goals.$map[0]?.[1], help: null }]] } } },
    ],
    [
      'a session with a broken field',
      { ...good, state: { ...good.state, session: { ...good.state.session, enriched: [] } } },
    ],
    ['a map that is none', { ...good, state: { ...good.state, items: { $map: 7 } } }],
  ];
  for (const [title, input] of damaged) {
    it(`${title}: refused, so that the facts are read instead`, () => {
      expect(() => restore(pack, input)).to.throw();
    });
  }
});

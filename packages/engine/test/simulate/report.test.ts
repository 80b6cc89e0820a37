import { expect } from '@open-wc/testing';
import type { GoalCourse } from '../../src/simulate/progress.js';
import { goalReport, type Outcome } from '../../src/simulate/report.js';

function outcome(course: Partial<GoalCourse>, learns = true): Outcome {
  const still = {
    items: 10,
    outcome: 'open',
    truth: undefined,
    stuck: false,
    emptied: false,
    helped: 0,
    unhelped: 0,
  } as const;
  return { goal: 'a', learns, course: { ...still, met: new Set(), ...course } };
}
const mastered = (items: number, truth: GoalCourse['truth'] = 'mastered') =>
  outcome({ outcome: 'mastered', truth, items });

describe('the report on a goal', () => {
  it('counts declarations that were wrong, and clearly wrong, among those by practice', () => {
    const report = goalReport('a', [
      mastered(5),
      mastered(6),
      mastered(7, 'below'),
      mastered(9, 'clearly-below'),
      outcome({ outcome: 'by-check' }),
    ]);
    expect(report).to.deep.include({ wrong: 0.5, clearlyWrong: 0.25, mastered: 1 });
  });

  it('tells the middle pupil and nine out of ten', () => {
    const { items } = goalReport(
      'a',
      Array.from({ length: 11 }, (_, i) => mastered(i + 5)),
    );
    expect(items).to.deep.equal({ median: 10, most: 14 });
  });

  it('tells who is stuck from whom nobody heard, and leaves out who never began', () => {
    const report = goalReport('a', [outcome({ stuck: true }), outcome({}), outcome({ items: 0 })]);
    expect(report).to.deep.include({ begun: 2, stuck: 1, deadEnds: 1, mastered: 0 });
  });

  it('keeps apart those who can learn', () => {
    const report = goalReport('a', [mastered(5), outcome({ stuck: true }, false)]);
    expect(report).to.deep.include({ learnersMastered: 1, mastered: 0.5 });
  });

  it('says NaN where there is nothing to share', () => {
    const { learnersMastered, wrong, items } = goalReport('a', []);
    expect([learnersMastered, wrong, items.median]).to.deep.equal([NaN, NaN, NaN]);
  });
});

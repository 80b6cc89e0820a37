import { expect } from '@open-wc/testing';
import { day, Lesson } from '../support/lesson.js';
import { packOf } from '../support/pack.js';
import { practiceOnly } from '../support/assignments.js';

const right = () => true;
const wrong = () => false;
const steps = (lesson: Lesson, count: number, pupil: typeof right): Lesson => {
  for (let i = 0; i < count; i++) lesson.step(pupil);
  return lesson;
};
const items = (lesson: Lesson, count: number, pupil: typeof right): Lesson => {
  let left = count;
  while (left > 0) if (lesson.step(pupil).act.do === 'present') left -= 1;
  return lesson;
};
const celebrated = ({ history }: Lesson) => history.session?.celebration;

describe('what is worth celebrating, beside a goal that is reached', () => {
  it('is three right in a row without help after being stuck, once', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.until(wrong, ({ act }) => act.do === 'stop');
    let times = 0;
    for (let i = 0; i < 12; i++) {
      lesson.step(right);
      if (celebrated(lesson)?.of === 'recovered') times += 1;
    }
    expect(times).to.equal(1);
  });

  it('is three right in a row on a goal that did not go well in an earlier session', () => {
    const lesson = items(new Lesson(packOf(), practiceOnly), 4, wrong).begin(7 * day);
    let seen = celebrated(lesson);
    for (let i = 0; i < 6 && !seen; i++) seen = celebrated(steps(lesson, 1, right));
    expect(seen).to.deep.equal({ of: 'better', goal: 'A' });
  });

  it('is not three in a row by itself, nor three in a row within one session', () => {
    const fine = items(new Lesson(packOf(), practiceOnly), 5, right);
    expect(fine.history.goal('A').row.right).to.equal(5);
    expect(celebrated(fine)).to.equal(undefined);
    const same = items(items(new Lesson(packOf(), practiceOnly), 4, wrong), 6, right);
    expect(same.history.session?.moment ?? celebrated(same)).to.equal(undefined);
  });
});

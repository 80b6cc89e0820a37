import type { Pack } from '@leerspoor/content';
import { Lesson } from '../../../engine/test/support/lesson.js';
import { packOf } from '../../../engine/test/support/pack.js';

export { day, Lesson } from '../../../engine/test/support/lesson.js';

/** A line of three goals, without the items themselves: an LMS is told of facts. */
export const line: Pack = {
  ...packOf({ goals: [{ id: 'A' }, { id: 'B', prerequisites: ['A'] }, { id: 'C', prerequisites: ['B'] }] }),
  content: {},
};

/** A lesson in which every answer is right until this many were given; sessions follow one another. */
export function practised(answers: number, pack: Pack = line): Lesson {
  const lesson = new Lesson(pack);
  const count = (): number => lesson.facts.filter(({ type }) => type === 'item.answered').length;
  while (count() < answers) {
    if (lesson.history.session?.ended) lesson.begin(60_000);
    lesson.step(() => true);
  }
  return lesson;
}

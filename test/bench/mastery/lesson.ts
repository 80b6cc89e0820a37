import type { ItemRow, PackHead } from '@leerspoor/content';
import type { Assignment } from '@leerspoor/engine';
import { Lesson } from '../lesson.js';
import { mostItems, type Play } from './play.js';

/** One goal with more open items of one difficulty than anyone needs, and nothing but practice. */
const pack: PackHead = {
  format: 'leerspoor-pack/1',
  id: 'bench',
  version: '1.0.0',
  title: 'Bench',
  lang: 'en',
  licence: 'MIT',
  tracks: [{ id: 'basis', purpose: 'core' }],
  goals: [{ id: 'a', content: 'a', verb: 'know', criteria: [{ text: 'a' }], prerequisites: [], supports: [] }],
  blocks: [],
  misconceptions: [],
  words: [],
  items: Array.from({ length: 80 }, (_, i): ItemRow => {
    const item = {
      id: `a${i}`,
      family: `f${i % 4}`,
      goals: ['a'],
      track: 'basis',
      use: 'practice',
      difficulty: 3,
    } as const;
    return { ...item, guess: 0, seconds: 20 };
  }),
};
const assignment: Assignment = {
  without: ['orienting', 'activating', 'instructing', 'guided', 'closing', 'checking', 'enriching', 'reflecting'],
  minutes: 600,
};

/** The same pupils in a lesson: items, twins after a worked solution and mastery as `decide` has them. */
export const throughDecide: Play = (pupil) => {
  const lesson = new Lesson(pack, assignment);
  for (let items = 0, turns = 0; items <= mostItems && turns < 200; turns++) {
    const { act, also } = lesson.decide();
    if (also.some(({ type }) => type === 'goal.mastered')) return items;
    if (act.do === 'end') return undefined;
    if (act.do !== 'present') continue;
    // what the item before this one taught; truth is judged before the gain of the declaring item
    if (items > 0) pupil.learn();
    items += 1;
    lesson.present(act);
    const first = pupil.answers();
    lesson.answer(act.item, first, 1, act.twin !== true && act.prefilled === 0);
    if (first === 0) lesson.answer(act.item, pupil.answers(), 2, false);
  }
  return undefined;
};

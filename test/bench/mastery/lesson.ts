import type { ItemRow, PackHead } from '@leerspoor/content';
import { decide, replay, type Assignment, type FactBody, type History } from '@leerspoor/engine';
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
  const lesson = new Lesson();
  lesson.add({ type: 'session.started', assignment, seed: 1, engine: 'bench', parameters: '', packHash: '' });
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

class Lesson {
  private readonly history: History = replay(pack, []);
  private now = Date.UTC(2026, 0, 5);
  private seq = 0;

  decide() {
    const decision = decide(pack, this.history, assignment, this.now, 1);
    this.add({ type: 'decision.made', decision });
    for (const consequence of decision.also) this.add(consequence);
    return decision;
  }

  present({
    item,
    goal,
    track,
    use,
    prefilled,
    twin,
  }: Omit<Extract<FactBody, { type: 'item.presented' }>, 'type'>): void {
    this.add({ type: 'item.presented', item, goal, track, use, prefilled, twin });
  }

  answer(item: string, score: 0 | 1, attempt: number, unaided: boolean): void {
    this.now += 10_000;
    const row = this.history.catalogue.rows.get(item);
    if (!row) throw new Error(`There is no item ${item}.`);
    const { family, goals, track, use, difficulty, guess } = row;
    this.add({
      type: 'item.answered',
      ...{ item, family, goals, track, use, difficulty, guess, score, attempt, unaided },
      ...{ rapid: false, seconds: 10, response: { type: 'text', text: '' } },
    });
  }

  add(body: FactBody): void {
    const seq = ++this.seq;
    const envelope = {
      v: 1,
      id: `f${seq}`,
      seq,
      time: this.now,
      pupil: 'p',
      pack: 'bench',
      packVersion: '1.0.0',
    } as const;
    this.history.add({ ...envelope, session: 's', ...body });
  }
}

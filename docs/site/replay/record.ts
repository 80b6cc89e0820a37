// The lesson that the replay page shows first: really played, by a scripted pupil, on one of the packs of the demo.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rightResponses, type Pack, type Response } from '@leerspoor/content';
import { openGoal, openPack } from '@leerspoor/content/open';
import type { Fact } from '@leerspoor/engine';
import { createLesson, type Lesson, type Library, type Screen } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store/memory';

export interface Recorded {
  readonly pack: unknown;
  readonly facts: readonly Fact[];
}

const folder = join(import.meta.dirname, '../../../demo/built/breuken');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Plays 24 answers, every third one wrong at first. Needs the packs of the demo: `npm run packs`. */
export async function record(): Promise<Recorded> {
  const head = read('pack.json');
  const opened = await openPack(head);
  if (!('pack' in opened)) throw new Error('The pack of the demo is not sound: npm run packs.');
  const facts: Fact[] = [];
  let now = Date.UTC(2026, 8, 1, 9);
  let ids = 0;
  const lesson = createLesson({
    pack: opened.pack,
    pupil: 'k3f9',
    assignment: { goals: ['BR1'], without: ['activating'] },
    store: memoryStore(),
    library,
    clock: { now: () => (now += 9000), id: () => `f${++ids}`, seed: () => 7, after: () => new Promise(() => {}) },
    results: { deliver: (more) => facts.push(...more) },
  });
  await lesson.start();
  for (let turn = 0; turn < 90 && lesson.screen.show !== 'finished'; turn++) await act(lesson, facts);
  await lesson.stop();
  return { pack: head, facts };
}

const library: Library = {
  async withGoal(pack: Pack, goal: string) {
    const file = pack.files?.[goal];
    if (pack.content[goal] || !file) return pack;
    const found = await openGoal(read(file), pack, goal);
    if (!('pack' in found)) throw new Error(`${file} is not sound.`);
    return found.pack;
  },
};

/** One thing that a pupil does, and what comes of it. */
async function act(lesson: Lesson, facts: readonly Fact[]): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const stop = lesson.subscribe(() => {
      stop();
      resolve();
    });
  });
  lesson.send(eventFor(lesson.screen, facts));
  await changed;
  for (let turns = 0; turns < 50; turns++) await new Promise(setImmediate);
}

function eventFor(screen: Screen, facts: readonly Fact[]): Parameters<Lesson['send']>[0] {
  if (screen.show === 'support') return { type: 'support.close', seconds: 12, completed: true };
  if (screen.show === 'choosing-support') return { type: 'choose', choice: 'continue', value: 'alone' };
  if (screen.show !== 'task' || screen.stage === 'right' || screen.stage === 'solution') return { type: 'next' };
  const answers = facts.filter(({ type }) => type === 'item.answered').length;
  const known = screen.item.wrong.find(({ answer }) => answer !== undefined)?.answer;
  const wrong: Response | undefined =
    known !== undefined && screen.item.interaction.type === 'fraction' ? { type: 'fraction', text: known } : undefined;
  const right = rightResponses(screen.item.interaction)[0]!;
  return { type: 'answer', response: (answers % 3 === 1 && screen.attempt === 1 && wrong) || right, seconds: 14 };
}

import type { Assignment } from '@leerspoor/engine';
import type { LessonEvent } from '@leerspoor/session';
import { dice, pick, sensible, type Dice } from './dice.js';
import { events } from './events.js';
import { calm, Run } from './run.js';

const assignments: readonly Assignment[] = [
  {},
  { audience: 'young' },
  { mode: 'check' },
  { mode: 'preteach' },
  { policy: 'choice' },
  { policy: 'divergent', minutes: 2 },
  { goals: ['g1'], without: ['activating', 'orienting', 'instructing'] },
  { goals: [] },
  { steering: 'pupil', estimates: false },
  { together: true },
];

/**
 * One lesson in which anything may be said at any time, some of it in one breath.
 * Resolves to a sentence when it did not end where it should: before a task that takes an answer, or finished.
 */
export async function randomLesson(seed: number): Promise<string | undefined> {
  const roll = dice(seed);
  const run = new Run({ assignment: pick(assignments, roll) });
  const started = run.lesson.start();
  if (roll() < 0.7) await started;
  const said: LessonEvent[] = [];
  for (let i = 5 + Math.floor(roll() * 25); i > 0; i--) {
    const event = roll() < 0.5 ? sensible(run.screen, roll) : pick(events, roll);
    said.push(event);
    run.now += roll() < 0.01 ? 20_000_000 : 7_000;
    run.lesson.send(event);
    if (roll() < 0.7) await calm();
  }
  await started;
  await calm();
  const trouble = (await goOn(run, roll)) ?? gaps(run);
  await run.lesson.stop();
  return trouble && `lesson ${String(seed)} ${trouble} after ${JSON.stringify(said)}`;
}

/** A pupil who does what the screen asks comes to a task or to the end. */
async function goOn(run: Run, roll: Dice): Promise<string | undefined> {
  for (let i = 0; i < 25; i++) {
    const { screen } = run;
    if (screen.show === 'finished') return undefined;
    if (screen.show === 'task' && (screen.stage === 'asking' || screen.stage === 'again')) return undefined;
    await run.say(sensible(screen, roll));
  }
  return `stays at ${run.screen.show}`;
}

function gaps({ heard }: Run): string | undefined {
  return heard.every(({ seq }, i) => seq === i + 1) ? undefined : `has facts ${heard.map(({ seq }) => seq).join(' ')}`;
}

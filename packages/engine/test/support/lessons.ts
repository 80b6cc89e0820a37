import { practiceOnly } from './assignments.js';
import { day, Lesson } from './lesson.js';
import { packOf } from './pack.js';
import { threeGoals } from './wander.js';

const right = () => true;
const wrong = () => false;

/** Recorded lessons in which, together, every reason occurs. */
export function lessons(): readonly Lesson[] {
  return [
    steady(),
    taught(),
    struggling(),
    confused(),
    hasty(),
    returning(),
    overruled(),
    chooser(),
    rusty(),
    early(),
    brief(),
  ];
}

const steady = () => new Lesson(packOf(), { minutes: 500 }).run(right);
const taught = () => new Lesson(packOf(), { without: ['activating'] }).run(right, 6);
const struggling = () => new Lesson(packOf(), { minutes: 500, without: ['activating', 'instructing'] }).run(wrong);
const rusty = () =>
  new Lesson(threeGoals({ sizes: { placement: 0 } }), { minutes: 500, goals: ['C'], without: ['instructing'] }).run(
    wrong,
    12,
  );
const hasty = () => new Lesson(packOf(), practiceOnly).run(() => ({ score: 0, rapid: true, seconds: 1 }), 6);
const early = () => new Lesson(packOf(), { mode: 'preteach', goals: ['B'] }).run(right);
const brief = () => new Lesson(packOf(), { minutes: 2 }).run(right);

function confused(): Lesson {
  const lesson = new Lesson(packOf(), { without: ['activating'] });
  return lesson.run((_, attempt) => attempt === 2 || { score: 0, misconception: 'adds-both' }, 10);
}

function returning(): Lesson {
  const pack = packOf({
    goals: [
      { id: 'A', block: 'one' },
      { id: 'B', block: 'one' },
    ],
  });
  return new Lesson(pack, { minutes: 500 }).run(right, 60).begin(day).run(right, 20);
}

function overruled(): Lesson {
  const lesson = new Lesson(packOf());
  lesson.step(right);
  return lesson.overrule({ do: 'assign', id: '1', goal: 'B' }).run(right, 4);
}

function chooser(): Lesson {
  const lesson = new Lesson(packOf({ goals: [{ id: 'A' }, { id: 'B' }] }), {
    policy: 'choice',
    without: ['activating'],
  });
  return lesson.run(right, 4);
}

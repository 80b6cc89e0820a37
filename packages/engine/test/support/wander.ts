import fc from 'fast-check';
import type { PackHead } from '@leerspoor/content';
import type { Assignment } from '@leerspoor/engine';
import { day, Lesson, type Pupil } from './lesson.js';
import { packOf } from './pack.js';

/** What can happen between two decisions, as a property test draws it. */
export type Happening =
  | { readonly do: 'answer'; readonly how: 'right' | 'wrong' | 'misconception' | 'rapid' }
  | {
      readonly do: 'choose';
      readonly choice: 'support' | 'challenge' | 'goal' | 'alone' | 'later' | 'continue';
      readonly value: string;
    }
  | { readonly do: 'open'; readonly kind: 'hint' | 'video' | 'plan' | 'example' }
  | { readonly do: 'overrule'; readonly what: number; readonly goal: string }
  | { readonly do: 'away'; readonly days: number };

const goals = fc.constantFrom('A', 'B', 'C');

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      how: fc.constantFrom('right', 'wrong', 'misconception', 'rapid'),
    }),
  },
  { weight: 30, arbitrary: fc.constant({ do: 'answer', how: 'right' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      choice: fc.constantFrom('support', 'challenge', 'goal', 'alone', 'later', 'continue'),
      value: fc.constantFrom('plan', 'video', 'A', 'B', 'C', 'challenge', 'practise', 'nonsense'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('open' as const),
      kind: fc.constantFrom('hint', 'video', 'plan', 'example'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('overrule' as const), what: fc.nat(8), goal: goals }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('away' as const), days: fc.constantFrom(-3, 0, 1, 8, 30, 70) }) },
);

export const assignment: fc.Arbitrary<Assignment> = fc.record(
  {
    policy: fc.constantFrom('convergent', 'divergent', 'choice'),
    mode: fc.constantFrom('practise', 'practise', 'practise', 'preteach', 'check'),
    audience: fc.constantFrom('young', 'middle', 'older'),
    minutes: fc.constantFrom(5, 15, 60),
    without: fc.subarray(['orienting', 'activating', 'instructing', 'guided', 'closing', 'checking', 'enriching']),
    goals: fc.constantFrom(['A'], ['B'], ['A', 'B', 'C'], ['C', 'gone']),
  },
  { requiredKeys: [] },
);

export const threeGoals = (options = {}): PackHead =>
  packOf({
    goals: [
      { id: 'A', block: 'one' },
      { id: 'B', prerequisites: ['A'], block: 'one' },
      { id: 'C', prerequisites: ['A', 'B'] },
    ],
    ...options,
  });

/** Lets happen what was drawn, one decision each; `look` sees the lesson after every one. */
export function wander(
  lesson: Lesson,
  happenings: readonly Happening[],
  look: (lesson: Lesson) => void = () => undefined,
): Lesson {
  for (const what of happenings) {
    if (lesson.history.session?.ended) lesson.begin(day / 4);
    happen(lesson, what);
    look(lesson);
  }
  return lesson;
}

function happen(lesson: Lesson, what: Happening): void {
  const goal = lesson.history.session?.goal ?? 'A';
  if (what.do === 'answer') return void lesson.step(pupils[what.how]);
  if (what.do === 'choose') lesson.add({ type: 'pupil.chose', choice: what.choice, value: what.value, goal });
  if (what.do === 'open') lesson.open(goal, what.kind);
  if (what.do === 'away') lesson.begin(what.days * day);
  if (what.do === 'overrule') lesson.overrule(overrules(lesson, what.what, what.goal));
  lesson.step(() => true);
}

const pupils: Readonly<Record<Extract<Happening, { do: 'answer' }>['how'], Pupil>> = {
  right: () => true,
  wrong: () => false,
  misconception: () => ({ score: 0, misconception: 'adds-both' }),
  rapid: () => ({ score: 0, rapid: true, seconds: 0.5 }),
};

function overrules(lesson: Lesson, what: number, goal: string): Parameters<Lesson['overrule']>[0] {
  const id = `o${what}`;
  const item = lesson.history.open?.item ?? 'A.basis.0';
  const all = [
    { do: 'assign', id, goal },
    { do: 'skip', id, goal },
    { do: 'lock', id, goal },
    { do: 'track', id, goal, track: 'herhaling' },
    { do: 'exclude', id, item },
    { do: 'master', id, goal },
    { do: 'observe', id, goal, mastered: what % 2 === 0 },
    { do: 'policy', id, policy: 'divergent' },
    { do: 'withdraw', id: `o${goal.charCodeAt(0) % 8}` },
  ] as const;
  return all[what] ?? all[8];
}

import { checkResult, recheckResult } from '../history/fold/run.js';
import { criterionFor } from './criterion-for.js';
import { judge } from '../mastery/judge.js';
import type { Consequence } from './decision.js';
import type { Situation } from './situation.js';

/** What the facts led to since the last decision: goals mastered or re-opened. */
export interface Outcomes {
  readonly consequences: readonly Consequence[];
  /** `seq` of the facts on which they rest. */
  readonly from: readonly number[];
  readonly masteredBy: (goal: string) => 'practice' | 'check' | 'teacher' | undefined;
}

type Moment = Pick<Situation, 'catalogue' | 'history' | 'session' | 'assignment' | 'words'>;

export function outcomesOf(moment: Moment): Outcomes {
  const found: { readonly consequence: Consequence & { goal: string }; readonly from: readonly number[] }[] = [];
  for (const [consequence, from] of [...byCheck(moment), ...byTeacher(moment)]) found.push({ consequence, from });
  const decided = new Set(found.map(({ consequence }) => consequence.goal));
  for (const [consequence, from] of byPractice(moment))
    if (!decided.has(consequence.goal)) found.push({ consequence, from });
  const now = new Map(
    found.map(({ consequence }) => [
      consequence.goal,
      consequence.type === 'goal.mastered' ? consequence.by : undefined,
    ]),
  );
  return {
    consequences: found.map(({ consequence }) => consequence),
    from: found.flatMap(({ from }) => from),
    masteredBy: (goal) => (now.has(goal) ? now.get(goal) : moment.history.goal(goal).mastered?.by),
  };
}

type Found = readonly [Extract<Consequence, { goal: string }>, readonly number[]];

function* byPractice({ catalogue, history, assignment }: Moment): Generator<Found> {
  for (const id of history.touched) {
    const record = history.goal(id);
    const entry = catalogue.goals.get(id);
    if (record.mastered || record.evidence.recent.length === 0 || !entry) continue;
    const verdict = judge(id, record.evidence, history.learner, criterionFor({ catalogue, assignment }, entry));
    if (verdict.mastered) yield [mastered(id, 'practice', verdict.estimate), record.evidenceFrom];
  }
}

/** A check that is complete, or a re-check with two wrong; what the teacher declared mastered stays so. */
function* byCheck({ history, session, words }: Moment): Generator<Found> {
  const { run } = session;
  if (run?.kind === 'recheck' && recheckResult(run) === 'failed' && !words.declared.has(run.goal))
    yield [reopened(run.goal, 'recheck'), run.from];
  if (run?.kind !== 'check') return;
  const { complete, passed, failed } = checkResult(run);
  if (!complete) return;
  for (const goal of run.goals) {
    const by = history.goal(goal).mastered?.by;
    if (passed && by !== 'check' && by !== 'teacher')
      yield [mastered(goal, 'check', history.leerstatus(goal).estimate), run.from];
    if (by !== undefined && failed.includes(goal) && !words.declared.has(goal))
      yield [reopened(goal, 'check'), run.from];
  }
}

/** Declared mastered, until withdrawn. */
function* byTeacher({ history, words }: Moment): Generator<Found> {
  for (const { overrule, seq } of history.overrules)
    if (overrule.do === 'master' && !history.goal(overrule.goal).mastered)
      yield [mastered(overrule.goal, 'teacher', history.leerstatus(overrule.goal).estimate), [seq]];
  for (const id of history.touched) {
    const by = history.goal(id).mastered?.by;
    if (by === 'teacher' && !words.declared.has(id)) yield [reopened(id, 'withdrawn'), []];
  }
}

const mastered = (goal: string, by: 'practice' | 'check' | 'teacher', estimate: number) =>
  ({ type: 'goal.mastered', goal, by, estimate }) as const;
const reopened = (goal: string, reason: 'recheck' | 'check' | 'withdrawn') =>
  ({ type: 'goal.reopened', goal, reason }) as const;

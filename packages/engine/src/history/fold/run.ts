import type { Decision } from '../../decide/decision.js';
import type { FactOf } from '../../facts/fact.js';
import type { GoalRecord } from '../goal-record.js';
import type { Run, Score, SessionRecord } from '../session-record.js';
import { recordOf, type State } from '../state.js';
import { checkLength } from '../check-length.js';
import { push } from './push.js';

/** Answers alike that decide a re-check: two right, or two wrong. */
const recheckAlike = 2;

/** The run that a decision begins, goes on with, or (undefined) ends. */
export function runAfter(state: State, session: SessionRecord, { why, act }: Decision, time: number): Run | undefined {
  const run = why.code === 'goes-on' ? session.run : begun(state, why);
  if (session.run && run !== session.run) closeRun(state, session.run, time);
  if (run && act.do === 'present') scoreOf(run, act.goal).asked += 1;
  return run;
}

function begun(state: State, why: Decision['why']): Run | undefined {
  const start = (kind: Run['kind'], goal: string, goals: readonly string[]): Run => ({
    kind,
    goal,
    goals,
    score: new Map(),
    from: [],
  });
  switch (why.code) {
    case 'check':
      return start('check', why.goal, why.goals);
    case 'recheck':
      return start('recheck', why.goal, [why.goal]);
    case 'placement':
      return start('placement', why.goal, []);
    case 'prerequisite':
      return start('prerequisites', why.goal, state.catalogue.goals.get(why.goal)?.goal.prerequisites ?? []);
    default:
      return undefined;
  }
}

const unasked: Score = { asked: 0, right: 0, wrong: 0 };

function scoreOf(run: Run, goal: string): Score {
  let score = run.score.get(goal);
  if (!score) run.score.set(goal, (score = { ...unasked }));
  return score;
}

export function scoreRun(state: State, run: Run, goal: string, fact: FactOf<'item.answered'>): void {
  const score = scoreOf(run, goal);
  if (fact.score >= 1) score.right += 1;
  else score.wrong += 1;
  push(run.from, fact.seq, 20);
  if (run.kind === 'recheck') noteRecheck(recordOf(state, run.goal), recheckResult(run), fact.time);
}

/** What a re-check says, undefined as long as it says nothing: after one right and one wrong a third item is asked. */
export function recheckResult({ goal, score }: Readonly<Run>): 'held' | 'failed' | undefined {
  const { right, wrong } = score.get(goal) ?? unasked;
  if (right >= recheckAlike) return 'held';
  return wrong >= recheckAlike ? 'failed' : undefined;
}

function noteRecheck({ mastered }: GoalRecord, result: ReturnType<typeof recheckResult>, time: number): void {
  if (!mastered || !result) return;
  if (result === 'held') mastered.stage += 1;
  // one that fails re-opens the goal; where the teacher's word keeps it, it comes again as many days later
  mastered.sure = time;
  mastered.doubted = false;
}

function closeRun(state: State, run: Run, time: number): void {
  if (run.kind !== 'check') return;
  const { complete, passed } = checkResult(run);
  // one that was broken off says nothing
  if (complete) for (const goal of run.goals) recordOf(state, goal).checked = { at: time, passed };
}

/** A goal: four of five. A block: 80 % of all and 60 % of each goal; `failed` are the goals to go back to. */
export function checkResult(run: Readonly<Run>): { complete: boolean; passed: boolean; failed: readonly string[] } {
  const each = checkLength(run.goals.length);
  const scores = run.goals.map((goal) => ({ goal, ...(run.score.get(goal) ?? unasked) }));
  const shares = scores.map(({ goal, right, wrong }) => ({ goal, share: right / Math.max(1, right + wrong) }));
  const right = scores.reduce((sum, score) => sum + score.right, 0);
  const asked = scores.reduce((sum, score) => sum + score.right + score.wrong, 0);
  const complete = scores.every((score) => score.right + score.wrong >= each);
  const passed = complete && right >= 0.8 * asked && shares.every(({ share }) => share >= 0.6);
  const under = shares.filter(({ share }) => share < 0.6);
  const lowest = Math.min(...shares.map(({ share }) => share));
  const failed = under.length > 0 ? under : shares.filter(({ share }) => share === lowest);
  return { complete, passed, failed: complete && !passed ? failed.map(({ goal }) => goal) : [] };
}

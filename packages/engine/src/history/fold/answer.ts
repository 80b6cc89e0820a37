import type { FactOf } from '../../facts/fact.js';
import { observationOf } from '../../learner/counts.js';
import { addEvidence, isEvidence, worthNeeded } from '../../mastery/evidence.js';
import type { GoalRecord } from '../goal-record.js';
import { stillHolds } from '../placement.js';
import { segmentsOf } from '../progress.js';
import type { SessionRecord } from '../session-record.js';
import type { Skip } from '../skipped.js';
import { recordOf, type OpenItem, type State } from '../state.js';
import { faded } from './fade.js';
import { noteRow } from './moment.js';
import { push } from './push.js';
import { scoreRun } from './run.js';

type Answered = FactOf<'item.answered'>;

/** Tries on an item: two in practice, one where help is out of place. */
const tries = (use: string) => (use === 'practice' ? 2 : 1);

/** An answer on goals that are not in the pack, or one that was taken in before. */
export function skipOfAnswer(state: State, fact: Answered): Skip | undefined {
  if (!fact.goals.some((goal) => state.catalogue.goals.has(goal))) return 'unknown-goal';
  const open = openFor(state, fact);
  return open && (open.done || fact.attempt <= open.attempts) ? 'doubled' : undefined;
}

export function foldAnswered(state: State, fact: Answered, session: SessionRecord): void {
  const open = openFor(state, fact);
  if (open) answerOpen(open, fact, session);
  if (fact.attempt !== 1) return;
  session.answered += 1;
  session.rapid = fact.rapid && fact.score < 1 ? session.rapid + 1 : 0;
  if (session.assignment.mode === 'preteach') return;
  const goals = fact.goals.filter((goal) => state.catalogue.goals.has(goal));
  count(state, { ...fact, goals }, session, open);
  if (open && session.run) scoreRun(state, session.run, open.goal, fact);
}

const openFor = (state: State, fact: Answered) => (state.open?.item === fact.item ? state.open : undefined);

function answerOpen(open: OpenItem, fact: Answered, session: SessionRecord): void {
  open.attempts = fact.attempt;
  open.response = fact.response;
  open.right = fact.score >= 1;
  open.done = open.right || open.attempts >= tries(open.use);
  open.solutionShown = open.use === 'practice' && open.done && !open.right;
  if (open.solutionShown && !open.twin) session.twinOf = open.item;
}

/** What a first answer tells of its goals. */
function count(state: State, fact: Answered, session: SessionRecord, open: OpenItem | undefined): void {
  const purpose = state.catalogue.purposeOf(fact.track);
  // what a group answers leads the lesson on, and tells nothing of this pupil
  const { together } = session.assignment;
  const observation = together ? undefined : observationOf(fact, fact.time, purpose);
  const bare = !open || (open.prefilled === 0 && !open.twin && open.help.length === 0);
  const scaffold = state.catalogue.rows.get(fact.item)?.scaffold ?? 0;
  for (const goal of fact.goals) {
    const record = recordOf(state, goal);
    if (record.before?.session !== session.id)
      record.before = { session: session.id, parts: state.learner.parts(goal) };
  }
  if (observation) state.learner.observe(observation);
  if (fact.use === 'placement') countPlacement(state, fact);
  for (const goal of fact.goals) {
    const record = recordOf(state, goal);
    if (fact.use !== 'placement') noteFirst(session, goal, fact.score >= 1);
    if (fact.use === 'practice' && practised(record, fact, purpose === 'deepen')) {
      noteRow(record, { right: fact.score >= 1, unaided: fact.unaided && bare }, session, goal);
      progressed(record, fact, open?.goal === goal ? open : undefined);
    }
    if (fact.use === 'placement') record.placed = placedAfter(record.placed, fact);
    if (!together && isEvidence(fact, purpose) && bare && scaffold === 0) {
      record.evidence = addEvidence(record.evidence, fact);
      push(record.evidenceFrom, fact.seq, 10);
    }
    noteMisconception(state, record, fact);
    if (observation) noteEstimate(state, session, goal, record);
  }
}

function noteFirst({ first }: SessionRecord, goal: string, right: boolean): void {
  const [before, of] = first.get(goal) ?? [0, 0];
  first.set(goal, [before + (right ? 1 : 0), of + 1]);
}

/** Whether it tells how the practice goes. */
function practised(record: GoalRecord, fact: Answered, deepen: boolean): boolean {
  const right = fact.score >= 1;
  record.at = fact.time;
  record.rapid.row = fact.rapid && !right ? record.rapid.row + 1 : 0;
  if (fact.rapid && !right) record.rapid.all += 1;
  // a wrong answer to verrijking costs nothing, and what a pupil says of an own answer is a report
  return !(deepen || fact.selfJudged || (fact.rapid && !right));
}

function progressed(record: GoalRecord, fact: Answered, open: OpenItem | undefined): void {
  const right = fact.score >= 1;
  record.answers += 1;
  record.stuck.since += 1;
  if (record.first.length < 3) record.first.push(right);
  push(record.recent, { seq: fact.seq, right }, 10);
  if (open && open.prefilled > 0) record.fade = faded(record.fade, right, open.help.length > 0);
  if (record.recent.slice(-2).filter((answer) => answer.right).length === 2) endHelp(record);
}

/** Two right in a row: this spell of help is over. */
function endHelp(record: GoalRecord): void {
  record.help.rung = 0;
  record.help.extended = false;
  record.help.due = false;
}

/** An item of several goals is one item; a placement that holds no more is begun anew. */
function countPlacement(state: State, { time }: Answered): void {
  const before = stillHolds(state.placement, time) ? state.placement.asked : 0;
  state.placement = { asked: before + 1, at: time };
}

function placedAfter(placed: GoalRecord['placed'], { time, score }: Answered): GoalRecord['placed'] {
  const { asked, right } = stillHolds(placed, time) ? placed : { asked: 0, right: 0 };
  return { at: time, asked: asked + 1, right: right + (score >= 1 ? 1 : 0) };
}

/** Who did not read the task shows no way of thinking. */
function noteMisconception(state: State, record: GoalRecord, { misconception, rapid, seq }: Answered): void {
  if (misconception === undefined || rapid || !state.catalogue.misconceptions.has(misconception)) return;
  const noted = record.misconceptions.get(misconception) ?? { times: 0, since: 0, from: [] };
  noted.times += 1;
  noted.since += 1;
  push(noted.from, seq, 2);
  record.misconceptions.set(misconception, noted);
}

function noteEstimate(state: State, session: SessionRecord, goal: string, record: GoalRecord): void {
  const segments = segmentsOf(record);
  const { estimate, mastered } = state.learner.leerstatus(goal);
  push(record.estimates, estimate, 6);
  // right at the start is no way gone: who is sure still has items to show it with
  record.best = Math.max(record.best, Math.min(mastered, record.evidence.worth / worthNeeded));
  if (segmentsOf(record) > segments && !session.improved.includes(goal)) session.improved.push(goal);
}

import type { SupportKind } from '@leerspoor/content';
import type { Decision } from '../../decide/decision.js';
import type { FactOf } from '../../facts/fact.js';
import type { GoalRecord } from '../goal-record.js';
import type { SessionRecord } from '../session-record.js';
import { recordOf, type State } from '../state.js';
import { beginFade } from './fade.js';
import { runAfter } from './run.js';

const rungs = { hint: 1, figure: 2, choose: 3, plan: 4 } as const;

/** A decision is taken as given: what it began or gave is remembered, so that the next one goes on from there. */
export function foldDecision(state: State, fact: FactOf<'decision.made'>, session: SessionRecord): void {
  const { decision, seq, time } = fact;
  state.decision = decision;
  state.decisionSeq = seq;
  state.support = undefined;
  session.phase = decision.phase;
  session.celebration = session.moment;
  session.moment = undefined;
  session.run = runAfter(state, session, decision, time);
  session.goal = workGoal(state, decision) ?? session.goal;
  noteReason(state, session, decision, seq);
  noteAct(state, session, decision);
}

/** The goal that is worked on; a check or re-check in between leaves it as it was. */
function workGoal(state: State, { why }: Decision): string | undefined {
  if (why.code === 'recheck' || why.code === 'placement' || why.code === 'check' || why.code === 'goes-on')
    return undefined;
  const goal = 'goal' in why ? why.goal : undefined;
  return goal !== undefined && state.catalogue.goals.has(goal) ? goal : undefined;
}

function noteReason(state: State, session: SessionRecord, { why }: Decision, seq: number): void {
  if (why.code === 'pupil-chose') session.wish = undefined;
  if (why.code === 'recheck') session.rechecked.add(why.goal);
  if (why.code === 'check') session.checked.add(why.goal);
  if (!('goal' in why) || why.goal === undefined || !state.catalogue.goals.has(why.goal)) return;
  const record = recordOf(state, why.goal);
  if (why.code === 'prerequisite') record.probed = seq;
  if (why.code === 'too-fast') record.rapid.row = 0;
  if (why.code === 'help') {
    record.help.rung = rungs[why.rung];
    record.help.at = seq;
    record.help.due = false;
    if (why.rung === 'plan') beginFade(record, state.catalogue.goals.get(why.goal)?.steps ?? 0, 'help');
  }
  const noted = why.code === 'misconception' ? record.misconceptions.get(why.misconception) : undefined;
  if (noted) noted.since = 0;
}

function noteAct(state: State, session: SessionRecord, { act }: Decision): void {
  if (!('goal' in act) || !state.catalogue.goals.has(act.goal)) return;
  const record = recordOf(state, act.goal);
  if (act.do === 'orient') session.oriented.add(act.goal);
  if (act.do === 'instruct') {
    record.instructed = true;
    beginFade(record, state.catalogue.goals.get(act.goal)?.steps ?? 0, 'instruction');
  }
  if (act.do === 'support' && act.offer.length === 1) record.help.last = act.offer[0];
  if (act.do === 'present' && act.help) give(record, act.help);
  if (act.do === 'close') {
    record.closing = { answers: record.answers, alone: act.alone };
    if (!act.alone) record.help = { ...record.help, extended: true, due: true };
  }
}

/** Help of a kind was given. */
export function give(record: GoalRecord, kind: SupportKind): void {
  record.help.last = kind;
  record.help.opened[kind] = (record.help.opened[kind] ?? 0) + 1;
}

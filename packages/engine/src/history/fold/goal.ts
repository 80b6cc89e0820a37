import type { FactOf } from '../../facts/fact.js';
import { noEvidence } from '../../mastery/no-evidence.js';
import type { SessionRecord } from '../session-record.js';
import { recordOf, type State } from '../state.js';

export const goalFolds = {
  'goal.mastered': (state: State, fact: FactOf<'goal.mastered'>, session: SessionRecord) => {
    const record = recordOf(state, fact.goal);
    if (!session.mastered.includes(fact.goal)) session.mastered.push(fact.goal);
    record.mastered = {
      by: fact.by,
      seq: fact.seq,
      estimate: fact.estimate,
      sure: fact.time,
      stage: 0,
      doubted: false,
    };
    record.everMastered = true;
    record.reopened = undefined;
    record.fade = undefined;
    record.help = { ...record.help, rung: 0, extended: false, due: false };
  },
  /** Evidence is gathered anew; what the pupil sees of the goal stays. */
  'goal.reopened': (state: State, fact: FactOf<'goal.reopened'>) => {
    const record = recordOf(state, fact.goal);
    record.mastered = undefined;
    record.reopened = { seq: fact.seq, reason: fact.reason, answers: record.answers };
    record.evidence = noEvidence;
    record.evidenceFrom = [];
    // what was answered on the way to mastery is no sign of being stuck now
    record.stuck = { ...record.stuck, since: 0, warned: false };
  },
  'track.changed': (state: State, fact: FactOf<'track.changed'>) => void (recordOf(state, fact.goal).track = fact.to),
  'pupil.stuck': foldStuck,
  'pupil.estimated': (state: State, fact: FactOf<'pupil.estimated'>, session: SessionRecord) => {
    const { value, scale, aim, needs } = fact;
    const { goal } = fact;
    if (fact.when === 'before') session.estimated = { goal, value, scale };
    else if (session.estimated?.goal === goal) session.estimated = { ...session.estimated, after: value };
    recordOf(state, fact.goal).estimated[fact.when] = { value, scale, aim, needs };
  },
};

/** Stuck: what went before counts no more, and the next material comes with support. */
function foldStuck(state: State, fact: FactOf<'pupil.stuck'>, session: SessionRecord): void {
  const record = recordOf(state, fact.goal);
  if (fact.level === 'warning') {
    record.stuck.warned = true;
    return;
  }
  const again = record.stuck.session === session.id ? record.stuck.inSession : 0;
  record.stuck = {
    since: 0,
    times: record.stuck.times + 1,
    seq: fact.seq,
    warned: false,
    session: session.id,
    inSession: again + 1,
  };
  record.recent = [];
  record.row = { ...record.row, right: 0, stuck: true };
  session.twinOf = undefined;
  record.fade = undefined;
  record.help = { ...record.help, rung: 0, extended: true, due: false };
}

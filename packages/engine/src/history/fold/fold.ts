import type { Fact, FactOf, FactType } from '../../facts/fact.js';
import type { SessionRecord } from '../session-record.js';
import type { Skip } from '../skipped.js';
import type { State } from '../state.js';
import { passTime, startSession } from './begin.js';
import { foldAnswered, skipOfAnswer } from './answer.js';
import { foldDecision } from './decision.js';
import { goalFolds } from './goal.js';
import { foldOverrule } from './overrule.js';
import { foldPresented } from './present.js';
import { sessionFolds } from './session.js';
import { supportFolds } from './support.js';

type Fold<T extends FactType> = (state: State, fact: FactOf<T>, session: SessionRecord) => void;

/** How each kind of fact changes what is remembered; those that are not here change nothing. */
const folds: { readonly [T in FactType]?: Fold<T> } = {
  ...sessionFolds,
  'item.presented': foldPresented,
  'item.answered': foldAnswered,
  'decision.made': foldDecision,
  ...supportFolds,
  ...goalFolds,
};

/** Folds one fact into the state, or says why it was left out. */
export function fold(state: State, fact: Fact): Skip | undefined {
  const misplaced = skipOfPlace(state, fact);
  if (misplaced) return misplaced;
  state.seq = fact.seq;
  state.pupil = fact.pupil;
  const skip = skipOfContent(state, fact);
  if (skip) return skip;
  if (fact.type === 'teacher.overruled') foldOverrule(state, fact);
  else if (fact.type === 'session.started') startSession(state, fact, fact.assignment, fact.seed);
  else foldWithin(state, fact);
  return undefined;
}

/** A fact of a session; one whose start is not in the log is begun with an empty assignment. */
function foldWithin(state: State, fact: Fact): void {
  const session = state.session?.id === fact.session ? state.session : startSession(state, fact, {}, 0);
  passTime(session, fact.time);
  (folds[fact.type] as Fold<FactType> | undefined)?.(state, fact, session);
}

function skipOfPlace(state: State, fact: Fact): Skip | undefined {
  if (fact.pack !== state.catalogue.pack.id) return 'other-pack';
  if (state.pupil !== undefined && fact.pupil !== state.pupil) return 'other-pupil';
  if (fact.seq <= state.seq) return fact.seq === state.seq ? 'doubled' : 'late';
  return undefined;
}

function skipOfContent(state: State, fact: Fact): Skip | undefined {
  if (fact.type === 'item.answered') return skipOfAnswer(state, fact);
  const goal = fact.type === 'teacher.overruled' && 'goal' in fact.overrule ? fact.overrule.goal : goalOf(fact);
  return goal === undefined || state.catalogue.goals.has(goal) ? undefined : 'unknown-goal';
}

const goalOf = (fact: Fact) => ('goal' in fact ? fact.goal : undefined);

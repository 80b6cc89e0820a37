import type { Fact, FactOf, FactType } from '../../facts/fact.js';
import type { SessionRecord } from '../session-record.js';
import type { Skip } from '../skipped.js';
import type { State } from '../state.js';
import { foldAnswered } from './answer.js';
import { foldDecision } from './decision.js';
import { goalFolds } from './goal.js';
import { foldOverrule } from './overrule.js';
import { foldPresented } from './present.js';
import { passTime, sessionFolds, startSession } from './session.js';
import { supportFolds } from './support.js';

type Fold<T extends FactType> = (state: State, fact: FactOf<T>, session: SessionRecord) => Skip | void;

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
export function fold(state: State, fact: Fact): Skip | void {
  const skip = misplaced(state, fact);
  if (skip) return skip;
  state.seq = fact.seq;
  state.pupil = fact.pupil;
  // a teacher's word may come between sessions
  if (fact.type === 'teacher.overruled') return foldOverrule(state, fact);
  if (fact.type === 'session.started') return void startSession(state, fact, fact.assignment, fact.seed);
  const current = state.session?.id === fact.session ? state.session : startSession(state, fact, {}, 0);
  passTime(current, fact.time);
  return (folds[fact.type] as Fold<FactType> | undefined)?.(state, fact, current);
}

function misplaced(state: State, fact: Fact): Skip | undefined {
  const { catalogue } = state;
  if (fact.seq <= state.seq) return fact.seq === state.seq ? 'doubled' : 'late';
  if (fact.pack !== catalogue.pack.id) return 'other-pack';
  if (state.pupil !== undefined && fact.pupil !== state.pupil) return 'other-pupil';
  // an answer names several goals, and is judged by those that are known; an overrule and a decision see to it themselves
  if ('goal' in fact && fact.goal !== undefined && !catalogue.goals.has(fact.goal)) return 'unknown-goal';
  return undefined;
}

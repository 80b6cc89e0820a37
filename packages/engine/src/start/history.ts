import type { PackHead } from '@leerspoor/content';
import { catalogueOf } from '../catalogue/catalogue.js';
import type { Fact } from '../facts/fact.js';
import { passTime, startSession } from '../history/fold/begin.js';
import type { History, HistoryOptions } from '../history/history.js';
import type { SessionRecord } from '../history/session-record.js';
import { openItem } from '../history/open-item.js';
import { blankState, type State } from '../history/state.js';
import { View } from '../history/view.js';
import { newBelief } from '../learner/belief.js';
import { modelOf } from '../learner/model.js';
import { prerequisitesOf } from '../learner/prerequisites.js';
import { readerOf, type Reader } from '../learner/reader.js';

/** A history in which nothing was answered yet: the first session, up to its first answer. */
export class EarlyHistory extends View implements History {
  readonly skipped = { count: {}, first: [] };
  /** Whether every fact so far is of those first ones; else only the whole engine can tell where the pupil is. */
  understood = true;

  add(fact: Fact): this {
    try {
      this.understood &&= isNext(this.state, fact) && fold(this.state, fact);
      this.state.seq = Math.max(this.state.seq, fact.seq) || this.state.seq;
    } catch {
      // what cannot be read is for the whole engine to judge
      this.understood = false;
    }
    return this;
  }

  checkpoint(): undefined {
    return undefined;
  }
}

export function replay(pack: PackHead, facts: Iterable<Fact>, { parameters }: HistoryOptions = {}): EarlyHistory {
  const model = modelOf(parameters, prerequisitesOf(pack));
  const history = new EarlyHistory({
    ...blankState(catalogueOf(pack)),
    learner: readerOf(model, newBelief(model.constants)),
  });
  // difficulties that a pack carries are for the whole engine to read
  history.understood = parameters !== undefined || pack.parameters === undefined;
  for (const fact of facts) history.add(fact);
  return history;
}

type Early = State<Reader>;

function isNext(state: Early, { seq, pack, session, type }: Fact): boolean {
  const begins = state.session === undefined;
  return (
    seq === state.seq + 1 &&
    pack === state.catalogue.pack.id &&
    (begins ? type === 'session.started' : session === state.session?.id)
  );
}

/** Folds one of the first facts; false for any other. */
function fold(state: Early, fact: Fact): boolean {
  if (fact.type === 'session.started' && !state.session)
    return Boolean(startSession(state, fact, fact.assignment, fact.seed));
  const { session } = state;
  if (!session) return false;
  passTime(session, fact.time);
  return foldWithin(state, session, fact);
}

function foldWithin(state: Early, session: SessionRecord, fact: Fact): boolean {
  switch (fact.type) {
    case 'decision.made':
      state.decision = fact.decision;
      state.decisionSeq = fact.seq;
      session.phase = fact.decision.phase;
      if ('goal' in fact.decision.act) session.goal = fact.decision.act.goal;
      return true;
    case 'item.presented':
      state.open = openItem(fact, state.decision);
      return true;
    case 'session.paused':
    case 'session.resumed':
      session.paused = fact.type === 'session.paused';
      return true;
    default:
      return fact.type === 'phase.entered' || fact.type === 'pupil.estimated' || fact.type === 'track.changed';
  }
}

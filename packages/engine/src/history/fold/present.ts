import type { FactOf } from '../../facts/fact.js';
import { openItem } from '../open-item.js';
import type { SessionRecord } from '../session-record.js';
import { recordOf, type State } from '../state.js';

export function foldPresented(state: State, fact: FactOf<'item.presented'>, session: SessionRecord): void {
  const { item, goal, track, use } = fact;
  const { why } = state.decision ?? {};
  state.open = openItem(fact, state.decision);
  state.support = undefined;
  state.items.set(item, session.number);
  session.presented += 1;
  session.family = state.catalogue.rows.get(item)?.family;
  session.twinOf = undefined;
  // what was wished before this item came is behind the pupil
  session.wish = undefined;
  if (use !== 'practice' || session.run?.kind === 'prerequisites') return;
  session.practised += 1;
  session.sinceMixed = why?.code === 'mixing' ? 0 : session.sinceMixed + 1;
  const deepen = state.catalogue.purposeOf(track) === 'deepen';
  if (deepen) session.enriched.set(goal, (session.enriched.get(goal) ?? 0) + 1);
  else if (why?.code !== 'mixing') recordOf(state, goal).track = track;
}

import type { FactOf } from '../../facts/fact.js';
import type { SessionRecord } from '../session-record.js';
import { recordOf, type State } from '../state.js';
import { give } from './decision.js';
import { beginFade } from './fade.js';

export const supportFolds = {
  'support.opened': (state: State, fact: FactOf<'support.opened'>, session: SessionRecord) => {
    const { kind, support, goal, by } = fact;
    state.support = { kind, support, goal, by };
    if (session.wish?.for === 'support') session.wish = undefined;
    const { open, decision } = state;
    if (open && !open.done && fact.item === open.item && !open.help.includes(kind)) open.help.push(kind);
    const record = recordOf(state, goal);
    give(record, kind);
    const offered = decision?.act.do === 'support' || decision?.act.do === 'stop';
    if (kind === 'plan' && offered) beginFade(record, state.catalogue.goals.get(goal)?.steps ?? 0, 'help');
  },
  'video.progressed': (state: State, { support, at, watched }: FactOf<'video.progressed'>) => {
    if (state.support?.support === support) state.support = { ...state.support, at, watched };
  },
  'step.completed': (state: State, { support, step }: FactOf<'step.completed'>) => {
    if (state.support?.support === support) state.support = { ...state.support, steps: step };
  },
  'support.closed': (state: State) => void (state.support = undefined),
  'help.requested': (state: State, fact: FactOf<'help.requested'>) => void (recordOf(state, fact.goal).asked += 1),
};

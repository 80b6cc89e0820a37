import type { Decision } from '../decide/decision.js';
import type { FactOf } from '../facts/fact.js';
import type { OpenItem } from './state.js';

/** An item as it was just presented; a light rung of help stands beside it from the start. */
export function openItem(fact: FactOf<'item.presented'>, decision: Decision | undefined): OpenItem {
  const { item, goal, track, use, prefilled, twin = false, seq: presentedSeq } = fact;
  const act = decision?.act;
  const help = act?.do === 'present' && act.item === item && act.help ? [act.help] : [];
  return {
    ...{ item, goal, track, use, prefilled, twin, presentedSeq, help },
    ...{ attempts: 0, response: undefined, right: false, solutionShown: false, done: false },
  };
}

import type { Decision } from '../decide/decision.js';
import type { FactOf } from '../facts/fact.js';
import type { OpenItem } from './state.js';

const untouched = { attempts: 0, response: undefined, right: false, solutionShown: false, done: false };

/** An item as it was just presented; a light rung of help stands beside it from the start. */
export function openItem(fact: FactOf<'item.presented'>, decision: Decision | undefined): OpenItem {
  const { item, goal, track, use, prefilled, twin = false, seq: presentedSeq } = fact;
  const act = decision?.act;
  const help = act?.do === 'present' && act.item === item && act.help ? [act.help] : [];
  const { attempts, response, right, solutionShown, done } = untouched;
  // no spread: a class has as many of these as items were ever shown
  return {
    item,
    goal,
    track,
    use,
    prefilled,
    twin,
    presentedSeq,
    help,
    attempts,
    response,
    right,
    solutionShown,
    done,
  };
}

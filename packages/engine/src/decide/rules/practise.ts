import { comesBack, helpIsOn, lastAnswers, practice, practiceItem, targetFor } from '../present.js';
import type { GoalEntry } from '../../catalogue/catalogue.js';
import type { Reason } from '../reason.js';
import { recordIn, type Rule, type Situation } from '../situation.js';

/** Rule 14. Practice: basis, or herhaling while help is on. */
export const practise: Rule = (s) => {
  const { entry, enriching } = s.focus;
  const picked = entry && !enriching ? practiceItem(s, entry) : undefined;
  if (!entry || !picked) return undefined;
  const forced = s.words.tracks.get(entry.goal.id)?.word;
  const from = [...(forced ? [forced.seq] : []), ...lastAnswers(s, entry, 5)];
  return practice(s, entry, picked, reasonFor(s, entry, picked.predicted), from);
};

function reasonFor(s: Situation, entry: GoalEntry, predicted: number): Reason {
  const goal = entry.goal.id;
  const forced = s.words.tracks.get(goal)?.word;
  if (forced) return { code: 'overruled', by: forced.by, at: forced.at, overrule: 'track', goal };
  const record = recordIn(s, entry);
  if (!helpIsOn(s, entry)) {
    return {
      code: 'practice',
      goal,
      estimate: s.history.leerstatus(goal).estimate,
      predicted,
      target: targetFor(s, entry),
    };
  }
  const last = record.recent.slice(-5);
  const right = last.filter((answer) => answer.right).length;
  return { code: 'herhaling', goal, right, of: last.length, predicted, reopened: comesBack(s, entry) };
}

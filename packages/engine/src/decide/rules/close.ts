import { closing, shortSet } from '../numbers.js';
import { lastAnswers } from '../present.js';
import { recordIn, type Rule } from '../situation.js';
import { spoorOf } from '../spoor.js';

/** The closing of guided practice, and of each short set for who leans on instruction: can the pupil go on alone? */
export const close: Rule = (s) => {
  const { entry, enriching } = s.focus;
  if (!entry || enriching || s.without.has('closing') || s.without.has('guided')) return undefined;
  const record = recordIn(s, entry);
  if (!record.instructed || record.fade || record.help.extended || record.recent.length < closing.right)
    return undefined;
  const shortSets = spoorOf(s.history, entry) === 3;
  const due = record.closing ? shortSets && record.answers - record.closing.answers >= shortSet : true;
  if (!due) return undefined;
  const last = record.recent.slice(-closing.of);
  const right = last.filter((answer) => answer.right).length;
  const goal = entry.goal.id;
  return {
    phase: 'closing',
    act: { do: 'close', goal, alone: right >= Math.min(closing.right, last.length) },
    why: { code: 'closing', goal, right, of: last.length },
    from: lastAnswers(s, entry, closing.of),
  };
};

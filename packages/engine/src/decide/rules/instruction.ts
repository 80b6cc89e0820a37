import { offerOf } from '../offer.js';
import { recordIn, type Rule } from '../situation.js';
import { spoorOf } from '../spoor.js';

/** Rule 9. A goal not yet taught: the pupil chooses how. Who needs little instruction practises at once. */
export const instruction: Rule = (s) => {
  const { entry, enriching } = s.focus;
  if (!entry || enriching || s.without.has('instructing')) return undefined;
  const spoor = spoorOf(s.history, entry);
  const offer = offerOf(s, entry);
  if (recordIn(s, entry).instructed || spoor === 1 || offer.length === 0) return undefined;
  const goal = entry.goal.id;
  return {
    phase: 'instructing',
    act: { do: 'instruct', goal, offer },
    why: { code: 'instruction', goal, spoor },
    from: recordIn(s, entry).recent.map(({ seq }) => seq),
  };
};

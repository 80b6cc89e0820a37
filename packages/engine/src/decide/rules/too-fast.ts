import { offerOf } from '../offer.js';
import { practice, practiceItem } from '../present.js';
import { recordIn, type Rule } from '../situation.js';

/** Answers faster than one can read, and wrong, in a row: a calm word, and help to choose. They never counted. */
const inARow = 2;

export const tooFast: Rule = (s) => {
  const { entry, enriching } = s.focus;
  if (!entry || enriching) return undefined;
  const times = recordIn(s, entry).rapid.row;
  if (times < inARow) return undefined;
  const goal = entry.goal.id;
  const why = { code: 'too-fast', goal, times } as const;
  const offer = offerOf(s, entry);
  if (offer.length > 0) return { phase: 'extended', act: { do: 'support', goal, offer }, why, from: [] };
  const picked = practiceItem(s, entry);
  return picked && practice(s, entry, picked, why, []);
};

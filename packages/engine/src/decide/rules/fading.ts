import { lastAnswers, practice, practiceItem, prefilledFor } from '../present.js';
import { recordIn, type Rule } from '../situation.js';

/** Rule 11, after instruction or a whole plan: a task with worked steps beside it, fewer after each success. */
export const fading: Rule = (s) => {
  const { entry, enriching } = s.focus;
  const prefilled = entry && !enriching ? prefilledFor(s, entry) : 0;
  const picked = entry && prefilled > 0 ? practiceItem(s, entry) : undefined;
  if (!entry || !picked) return undefined;
  const change = recordIn(s, entry).fade?.change ?? 'same';
  return practice(
    s,
    entry,
    picked,
    { code: 'fading', goal: entry.goal.id, prefilled, change },
    lastAnswers(s, entry, 1),
  );
};

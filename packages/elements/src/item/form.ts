import type { Response } from '@leerspoor/content';
import type { FirstWords } from '../locales/language.js';
import { toDraft } from './draft.js';

/** What the form around an item is told: the answer so far, and whether one is missing. */
export const tellForm = (
  internals: ElementInternals,
  given: Response | undefined,
  required: boolean,
  words: FirstWords,
): void => {
  internals.setFormValue(given ? toDraft(given) : null);
  const missing = required && !given;
  internals.setValidity(missing ? { valueMissing: true } : {}, missing ? words.answer.pick : '');
};

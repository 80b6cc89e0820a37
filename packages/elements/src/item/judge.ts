import type { Outcome } from '@leerspoor/content';
import { loadScoring, score } from '@leerspoor/content/score';
import type { ResponseEvent } from './events.js';
import type { Stage } from './feedback.js';

/** What an item that stands alone does with an answer: two tries, then the worked solution. */
export const judge = async (
  { item, response }: ResponseEvent,
  attempt: number,
): Promise<{ readonly outcome: Outcome; readonly stage: Stage }> => {
  await loadScoring(item.interaction);
  const outcome = score(item, response);
  if (outcome.unreadable) return { outcome, stage: attempt === 1 ? 'asking' : 'again' };
  if (outcome.score === 1) return { outcome, stage: 'right' };
  return { outcome, stage: attempt === 1 ? 'again' : 'solution' };
};

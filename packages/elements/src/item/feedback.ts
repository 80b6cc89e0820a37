import type { Item, Outcome } from '@leerspoor/content';
import { feedbackText } from '@leerspoor/content/core';
import { html, nothing } from 'lit';
import type { Words } from '../locales/language.js';
import { panel } from '../look/panel.js';
import { renderText, type TextSetting } from '../text/render.js';

export type Stage = 'asking' | 'recording' | 'again' | 'right' | 'solution';

/** What is said of an answer: always a word, a sign and what to do; never colour alone. */
export const feedback = (
  item: Item,
  stage: Stage,
  outcome: Outcome | undefined,
  words: Words,
  setting: TextSetting,
): unknown => {
  const said = words.feedback;
  if (outcome?.unreadable) return askPanel(words, words.ask[outcome.ask ?? 'unclear']);
  if (stage === 'right')
    return panel('right', said.right, renderText(outcome?.feedback || feedbackText(item.right), setting));
  if (stage === 'again')
    return panel(
      'not-yet',
      said.notYet,
      renderText(outcome?.feedback || feedbackText(item.otherwise ?? said.otherwise), setting),
    );
  if (stage === 'solution') return panel('solution', said.solution, solution(item, outcome, setting));
  return nothing;
};

const solution = (item: Item, outcome: Outcome | undefined, setting: TextSetting): unknown =>
  item.solution.length
    ? html`<ol part="solution">
        ${item.solution.map((line) => html`<li>${renderText(line, setting)}</li>`)}
      </ol>`
    : renderText(outcome?.feedback || feedbackText(item.right), setting);

/** Something is missing, or cannot be read: asked kindly, nothing is judged. */
export const askPanel = (words: Words, sentence: string): unknown => panel('ask', words.feedback.notRead, sentence);

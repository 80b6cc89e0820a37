import type { Feedback, Item, Outcome, Text } from '@leerspoor/content';
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
  if (stage === 'right') return panel('right', said.right, told(item.right, outcome, setting));
  if (stage === 'again') return panel('not-yet', said.notYet, told(item.otherwise ?? said.otherwise, outcome, setting));
  if (stage === 'solution') return panel('solution', said.solution, solution(item, outcome, setting));
  return nothing;
};

const solution = (item: Item, outcome: Outcome | undefined, setting: TextSetting): unknown =>
  item.solution.length
    ? html`<ol part="solution">
        ${item.solution.map((line) => html`<li>${renderText(line, setting)}</li>`)}
      </ol>`
    : told(item.right, outcome, setting);

/** What is asked before anything is judged: an answer, or patience. */
export type Asked = 'answer' | 'choice' | 'patience';

/** Something is missing, or cannot be read: asked kindly, nothing is judged. */
export const kindly = (asked: Asked, words: Words): unknown =>
  askPanel(words, { answer: words.ask.empty, choice: words.answer.pick, patience: words.frame.failedText }[asked]);

const askPanel = (words: Words, sentence: string): unknown => panel('ask', words.feedback.notRead, sentence);

/** How it stands, and what next where the author says it; the item's own words where the outcome has none. */
const told = (own: Feedback, outcome: Outcome | undefined, setting: TextSetting): unknown => {
  const { how, next } = outcome?.feedback ? { how: outcome.feedback, next: outcome.next } : partsOf(own);
  return html`${renderText(how, setting)} ${next ? html`<p>${renderText(next, setting)}</p>` : nothing}`;
};

const partsOf = (feedback: Feedback): { readonly how: Text; readonly next?: Text | undefined } =>
  typeof feedback === 'object' && 'how' in feedback ? feedback : { how: feedback };

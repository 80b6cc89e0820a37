import type { Feedback, Item, Outcome, Text } from '@leerspoor/content';
import { html, nothing } from 'lit';
import type { Words } from '../locales/language.js';
import type { Spoken } from '../listen/spoken.js';
import { panel } from '../look/panel.js';
import { renderText, type TextSetting } from '../text/render.js';

export type Stage = 'asking' | 'recording' | 'again' | 'right' | 'solution';

/** What is said of an answer: always a word, a sign and what to do; never colour alone. And a button that reads it. */
export const feedback = (
  item: Item,
  stage: Stage,
  outcome: Outcome | undefined,
  words: Words,
  setting: TextSetting,
  listen: Listen,
): unknown => {
  const said = words.feedback;
  if (outcome?.unreadable) return askPanel(words, words.ask[outcome.ask ?? 'unclear'], listen);
  if (stage === 'asking' || stage === 'recording') return nothing;
  const [kind, title] = {
    right: ['right', outcome?.selfJudged ? said.own : said.right] as const,
    again: ['not-yet', said.notYet] as const,
    solution: ['solution', said.solution] as const,
  }[stage];
  if (stage === 'solution' && item.solution.length)
    return panel(kind, title, lines(item.solution, setting), listen(spoken(title, ...item.solution)));
  // where there is no worked solution, what makes the answer right is said; what was said of the first answer asks on
  const told =
    stage === 'solution'
      ? toldOf(item.right, undefined)
      : toldOf(stage === 'again' ? (item.otherwise ?? said.otherwise) : item.right, outcome);
  return panel(kind, title, drawn(told, setting), listen(spoken(title, told.how, told.next ?? '')));
};

/** Draws what reads aloud. */
type Listen = (said: readonly Spoken[]) => unknown;

const spoken = (...texts: readonly Text[]): readonly Spoken[] => texts.map((text) => ({ text }));

const lines = (solution: readonly Text[], setting: TextSetting): unknown =>
  html`<ol part="solution">
    ${solution.map((line) => html`<li>${renderText(line, setting)}</li>`)}
  </ol>`;

/** What is asked before anything is judged: an answer, or patience. */
export type Asked = 'answer' | 'choice' | 'patience';

/** Something is missing, or cannot be read: asked kindly, nothing is judged. */
export const kindly = (asked: Asked, words: Words, listen: Listen): unknown =>
  askPanel(
    words,
    { answer: words.ask.empty, choice: words.answer.pick, patience: words.frame.failedText }[asked],
    listen,
  );

const askPanel = (words: Words, sentence: string, listen: Listen): unknown =>
  panel('ask', words.feedback.notRead, sentence, listen(spoken(words.feedback.notRead, sentence)));

interface Told {
  readonly how: Text;
  readonly next?: Text | undefined;
}

/** How it stands, and what next where the author says it; the item's own words where the outcome has none. */
const toldOf = (own: Feedback, outcome: Outcome | undefined): Told => {
  if (outcome?.feedback) return { how: outcome.feedback, next: outcome.next };
  return typeof own === 'object' && 'how' in own ? own : { how: own };
};

const drawn = ({ how, next }: Told, setting: TextSetting): unknown =>
  html`${renderText(how, setting)} ${next ? html`<p>${renderText(next, setting)}</p>` : nothing}`;

import { plainText, type Audience, type Text } from '@leerspoor/content';
import { eachItem, saidBy, type Rule } from '../rule.js';

/** Most words in a sentence and in a task that pupils of an age read without losing the thread (our own choice). */
const limits: Readonly<
  Record<Audience, { readonly sentence: number; readonly task: number; readonly feedback: number }>
> = {
  young: { sentence: 12, task: 20, feedback: 16 },
  middle: { sentence: 20, task: 50, feedback: 40 },
  older: { sentence: 26, task: 80, feedback: 50 },
};

export const reading: Rule = eachItem((made, { head }, problems) => {
  const goal = head.goals.find(({ id }) => id === made.item.goals[0]);
  const limit = limits[goal?.audience ?? 'middle'];
  const look = (text: Text, most: number, at: Parameters<typeof problems.warn>[0], what: string): void => {
    const words = count(plainText(text));
    if (words > most)
      problems.warn(
        at,
        'too-long',
        `This ${what} has ${words} words; with more than ${most} pupils of this age lose the thread. Make it shorter.`,
      );
    const sentence = plainText(text)
      .split(/(?<=[.!?:])\s+/u)
      .find((one) => count(one) > limit.sentence);
    if (sentence)
      problems.warn(
        at,
        'long-sentence',
        `A sentence of ${count(sentence)} words, "${sentence.slice(0, 40)}…"; at most ${limit.sentence} for this age. Make two of it.`,
      );
  };
  look(made.item.prompt, limit.task, made.entry.spot('prompt'), 'task');
  for (const { text, at } of saidBy(made)) look(text, limit.feedback, at, 'feedback');
});

/** Signs that look like HTML: a pupil would see them as they stand. */
export const html: Rule = eachItem((made, _, problems) => {
  const tag = /<\/?[a-z][^>]*>/iu;
  const texts = [{ text: made.item.prompt, at: made.entry.spot('prompt') }, ...saidBy(made)];
  for (const { text, at } of texts) {
    const found = tag.exec(plainText(text))?.[0];
    if (found)
      problems.warn(
        at,
        'html',
        `"${found}" is HTML, which a pupil would see as it stands; use Markdown: **bold**, *slanted*.`,
      );
  }
});

function count(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

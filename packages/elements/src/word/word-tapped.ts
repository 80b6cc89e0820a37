import type { Word } from '@leerspoor/content';
import type { WordEvent } from '../text/word-event.js';
import type { Around } from './explain-word.js';

/** A marked word was tapped: what it means comes under it. The code for that is fetched with the first word. */
export const wordTapped =
  (words: readonly Word[], { lang, contentLang, contentBase }: Around) =>
  async (event: WordEvent): Promise<void> => {
    const word = words.find(({ id }) => id === event.word);
    const [tapped, frame] = [event.composedPath()[0] as HTMLElement, event.currentTarget as HTMLElement];
    if (!word) return;
    const { explainWord } = await import('./explain-word.js');
    explainWord(word, tapped, frame, { lang, contentLang, contentBase });
  };

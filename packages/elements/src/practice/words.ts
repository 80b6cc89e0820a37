import type { Pack } from '@leerspoor/content';
import type { WordEvent } from '../text/word-event.js';
import type { FirstRoom } from './screens/view.js';

/** A marked word was tapped: its meaning comes under it. The code for that is fetched with the first word. */
export const wordTapped =
  ({ words }: Pack, { lang, contentLang, contentBase }: FirstRoom) =>
  async (event: WordEvent): Promise<void> => {
    const word = words.find(({ id }) => id === event.word);
    const [tapped, frame] = [event.composedPath()[0] as HTMLElement, event.currentTarget as HTMLElement];
    if (!word) return;
    const { explainWord } = await import('../word/explain-word.js');
    explainWord(word, tapped, frame, { lang, contentLang, contentBase });
  };

import { ours, type Language } from './language.js';

/** Words of an element that pupils never meet, in files of its own: at once when they are here, else when they are. */
export const ownWords = <W>(files: Readonly<Record<Language, () => Promise<W>>>): ((tag: string) => W | Promise<W>) => {
  const here = new Map<Language, W>();
  return (tag) => {
    const language = ours(tag);
    return (
      here.get(language) ??
      files[language]().then((words) => {
        here.set(language, words);
        return words;
      })
    );
  };
};

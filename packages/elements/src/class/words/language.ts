import { ours, type Language } from '../../locales/language.js';
import type { ClassWords } from './nl.js';

export type { ClassWords } from './nl.js';

const files: Readonly<Record<Language, () => Promise<ClassWords>>> = {
  nl: async () => (await import('./nl.js')).nl,
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  de: async () => (await import('./de.js')).de,
};
const here = new Map<Language, ClassWords>();

/** The words of the teacher's screen: at once when they are here, else when they are. */
export const classWordsOf = (tag: string): ClassWords | Promise<ClassWords> => {
  const language = ours(tag);
  return (
    here.get(language) ??
    files[language]().then((words) => {
      here.set(language, words);
      return words;
    })
  );
};

import { nearest } from '../base/nearest.js';
import type { LaterWords } from './nl-later.js';
import { nl, type FirstWords } from './nl.js';

export type { FirstWords } from './nl.js';

export type Words = FirstWords & LaterWords;
export type Language = 'nl' | 'en' | 'fr' | 'de';

/** Two files a language: what a pupil meets up to the first answer, and the rest. */
interface Files {
  /** Dutch has none to fetch: most pupils read it, and it is what we fall back to, so it comes with the code. */
  first?(): Promise<FirstWords>;
  later(): Promise<LaterWords>;
}

const files: Readonly<Record<Language, Files>> = {
  nl: {
    later: async () => (await import('./nl-later.js')).nlLater,
  },
  en: {
    first: async () => (await import('./en.js')).en,
    later: async () => (await import('./en-later.js')).enLater,
  },
  fr: {
    first: async () => (await import('./fr.js')).fr,
    later: async () => (await import('./fr-later.js')).frLater,
  },
  de: {
    first: async () => (await import('./de.js')).de,
    later: async () => (await import('./de-later.js')).deLater,
  },
};

const first = new Map<Language, FirstWords>();
const all = new Map<Language, Words>();

/** The language among ours for a BCP 47 tag; Dutch where we do not speak it. */
export const ours = (tag: string): Language => {
  const language = tag.toLowerCase().split('-')[0] as Language;
  return Object.hasOwn(files, language) ? language : 'nl';
};

/** The words up to the first answer: at once when they are here, else when they are. */
export const firstWordsOf = (tag: string): FirstWords | Promise<FirstWords> => {
  const language = ours(tag);
  return first.get(language) ?? files[language].first?.().then((words) => keep(first, language, words)) ?? nl;
};

/** All words of a language: at once when they are here, else when they are. */
export const wordsOf = (tag: string): Words | Promise<Words> => {
  const language = ours(tag);
  return all.get(language) ?? fetchAll(language);
};

const fetchAll = async (language: Language): Promise<Words> => {
  const [begin, later] = await Promise.all([firstWordsOf(language), files[language].later()]);
  return keep(all, language, { ...begin, ...later });
};

const keep = <W>(kept: Map<Language, W>, language: Language, words: W): W => {
  kept.set(language, words);
  return words;
};

/** The language in force at an element: its own or the nearest around it, through shadow roots too; else the browser's. */
export const languageAt = (element: Element): string => nearest(element, 'lang') ?? navigator.language;

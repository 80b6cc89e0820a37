import type { Words } from './nl.js';

export type { Words } from './nl.js';

export type Language = 'nl' | 'en' | 'fr' | 'de';

/** One file a language, fetched when a page first needs it. */
const files: Readonly<Record<Language, () => Promise<Words>>> = {
  nl: async () => (await import('./nl.js')).nl,
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  de: async () => (await import('./de.js')).de,
};

const kept = new Map<Language, Words>();

/** The language among ours for a BCP 47 tag; Dutch where we do not speak it. */
export const ours = (tag: string): Language => {
  const language = tag.toLowerCase().split('-')[0] as Language;
  return language in files ? language : 'nl';
};

/** The words of a language, at once when they are here, else when they are. */
export const wordsOf = (tag: string): Words | Promise<Words> => {
  const language = ours(tag);
  return kept.get(language) ?? fetchWords(language);
};

const fetchWords = async (language: Language): Promise<Words> => {
  const words = await files[language]();
  kept.set(language, words);
  return words;
};

/** The language in force at an element: its own or the nearest around it, through shadow roots too. */
export const languageAt = (element: Element): string => {
  for (let at: Element | null = element; at;) {
    const said = at.closest('[lang]')?.getAttribute('lang');
    if (said) return said;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement.lang || navigator.language;
};

import type { Words } from './nl.js';

export type { Words } from './nl.js';

/** One file a language, fetched when a page first needs it. */
const files: Readonly<Record<string, () => Promise<Words>>> = {
  nl: async () => (await import('./nl.js')).nl,
};

const kept = new Map<string, Words>();

/** The language among ours for a BCP 47 tag; Dutch where we do not speak it. */
export const ours = (tag: string): string => {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return language in files ? language : 'nl';
};

/** The words of a language, at once when they are here, else when they are. */
export const wordsOf = (tag: string): Words | Promise<Words> => {
  const language = ours(tag);
  return kept.get(language) ?? fetchWords(language);
};

const fetchWords = async (language: string): Promise<Words> => {
  const words = await files[language]!();
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

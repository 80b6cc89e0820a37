import { ours, type Language } from '../../locales/language.js';
import type { FigureWords } from './figure-words.js';

const files: Readonly<Record<Language, () => Promise<FigureWords>>> = {
  nl: async () => (await import('./nl.js')).nl,
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  de: async () => (await import('./de.js')).de,
};

/** How the language of a BCP 47 tag describes figures; Dutch where we do not speak it. */
export const figureWordsOf = (tag: string): Promise<FigureWords> => files[ours(tag)]();

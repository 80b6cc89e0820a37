import { ownWords } from '../../locales/own-words.js';
import type { LogbookWords } from './nl.js';

export type { LogbookWords } from './nl.js';

export const logbookWordsOf = ownWords<LogbookWords>({
  nl: async () => (await import('./nl.js')).nl,
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  de: async () => (await import('./de.js')).de,
});

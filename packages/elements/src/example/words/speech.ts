import { Speech } from '../../support/speech.js';
import { nl, type ExampleWords } from './nl.js';

export type { ExampleWords } from './nl.js';

export const exampleSpeech = new Speech<ExampleWords>(nl, {
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  de: async () => (await import('./de.js')).de,
});

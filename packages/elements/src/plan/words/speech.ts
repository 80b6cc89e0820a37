import { Speech } from '../../support/speech.js';
import { nl, type PlanWords } from './nl.js';

export type { PlanWords } from './nl.js';

export const planSpeech = new Speech<PlanWords>(nl, {
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  de: async () => (await import('./de.js')).de,
});

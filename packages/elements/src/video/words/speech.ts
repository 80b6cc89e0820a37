import { Speech } from '../../support/speech.js';
import { nl, type VideoWords } from './nl.js';

export type { VideoWords } from './nl.js';

export const videoSpeech = new Speech<VideoWords>(nl, {
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  de: async () => (await import('./de.js')).de,
});

import type { TemplateResult } from 'lit';
import { drawn } from './drawn.js';
import { firstPaths } from './first-pictogram.js';

export { drawn } from './drawn.js';

/** Our own pictograms: one path each, on a grid of 24, one stroke. Drawn by us for Leerspoor. */
const paths = {
  ...firstPaths,
  listen: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  hint: 'M9.5 18h5M10.5 21h3M8.8 15.1a6 6 0 1 1 6.4 0c-.5.4-.7.9-.7 1.4h-5c0-.5-.2-1-.7-1.4z',
  figure: 'M3 8h18v8H3zM9 8v8M15 8v8',
  video: 'M3.5 5.5h17v13h-17zM10 9l5 3-5 3z',
  plan: 'M3 19.5h4.5V15H12v-4.5h4.5V6H21',
  example: 'M2.5 12S6 5.5 12 5.5s9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0',
  teacher:
    'M8 12.5V5.8a1.3 1.3 0 0 1 2.6 0V11 4.3a1.3 1.3 0 0 1 2.6 0V11 5.3a1.3 1.3 0 0 1 2.6 0V12 8.2a1.3 1.3 0 0 1 2.6 0v6.3c0 4-2.4 6.5-6 6.5-3 0-4.4-1.4-5.8-3.9l-2.3-3.7a1.35 1.35 0 0 1 2.3-1.4L8 14',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  again: 'M4.5 5v5h5M5.2 10a7.5 7.5 0 1 1-.5 4',
  play: 'M8 5.5l10.5 6.5L8 18.5z',
  back: 'M19 12H5M11 6l-6 6 6 6',
  flag: 'M5.5 21V4M5.5 4.5h12l-3 4 3 4h-12',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export type Pictogram = keyof typeof paths;

/** A drawing beside words: never read aloud. */
export const pictogram = (name: Pictogram): TemplateResult => drawn(paths[name], name);
